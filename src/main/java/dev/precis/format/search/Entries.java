package dev.precis.format.search;

import dev.precis.format.Addresses;
import dev.precis.format.Edition;
import dev.precis.model.Summary;
import dev.precis.model.Target;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;

/** The entries of the index by number. Both files count them alike. */
final class Entries {

  private static final int STAMP_DIGITS = 10;

  private final Addresses addresses;

  /** The summaries, the newest briefing first. */
  private final List<Summary> summaries;

  Entries(Edition edition) {
    addresses = edition.addresses();
    summaries =
        edition.corpus().briefings().values().stream()
            .flatMap(briefing -> briefing.summaries().stream())
            .toList();
  }

  List<Summary> summaries() {
    return summaries;
  }

  /**
   * Tells whether two files count the same summaries: a browser may keep one of them longer than
   * the other.
   */
  String stamp() {
    var all = new StringBuilder();
    summaries.forEach(summary -> all.append(summary.key()).append('\n'));
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      var hash = digest.digest(all.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, STAMP_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** The address of a page without what all pages of its kind have: the folder, the last slash. */
  String place(Target target) {
    var href = addresses.href(target).substring(addresses.basePath().length());
    return href.substring(href.indexOf('/') + 1, href.length() - 1);
  }

  /** The number of each, from 0. */
  static <K> ToIntFunction<K> numbers(Collection<K> keys) {
    Map<K, Integer> numbers = new HashMap<>();
    keys.forEach(key -> numbers.put(key, numbers.size()));
    return key -> Objects.requireNonNull(numbers.get(key), () -> "not in the corpus: " + key);
  }

  /** The first number, then by how much each is greater than the one before it. */
  static List<Integer> steps(Collection<Integer> rising) {
    var steps = new ArrayList<Integer>(rising.size());
    int last = 0;
    for (int number : rising) {
      steps.add(number - last);
      last = number;
    }
    return steps;
  }
}
