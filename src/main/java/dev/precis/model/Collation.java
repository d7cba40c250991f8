package dev.precis.model;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * The order of names in lists: by letters and digits, whatever their case and accents; then, where
 * these are alike, by every character. The same on each Java version, which {@code
 * java.text.Collator} does not promise.
 */
public final class Collation {

  // Letters that have no decomposition in Unicode but stand under a plain letter in lists.
  private static final Map<Character, String> PLAIN =
      Map.of(
          'æ', "ae", 'œ', "oe", 'ø', "o", 'ł', "l", 'đ', "d", 'ð', "d", 'þ', "th", 'ı', "i", 'ħ',
          "h");

  private Collation() {}

  /** Things in the order of their names; where names are the same, of their keys. */
  public static <T, K extends Comparable<K>> List<T> sorted(
      Collection<T> things, Function<T, String> name, Function<T, K> key) {
    record Entry<T>(String sortKey, T thing) {}
    return things.stream()
        .map(thing -> new Entry<>(key(name.apply(thing)), thing))
        .sorted(
            Comparator.comparing((Entry<T> entry) -> entry.sortKey())
                .thenComparing(entry -> name.apply(entry.thing()))
                .thenComparing(entry -> key.apply(entry.thing())))
        .map(Entry::thing)
        .toList();
  }

  /** What a name is sorted by. */
  public static String key(String name) {
    var decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD);
    // Upper case first: it spells out letters such as the German sharp s.
    var folded = decomposed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    var key = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        key.append(PLAIN.getOrDefault(c, String.valueOf(c)));
      } else if (isGap(c) && !key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
        key.append(' ');
      }
    }
    return key.toString().stripTrailing();
  }

  private static boolean isGap(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.DASH_PUNCTUATION;
  }
}
