package dev.precis.evidence;

import dev.precis.model.Quotation;
import dev.precis.model.Standing;
import dev.precis.model.Target.SourceKey;
import dev.precis.model.TextFragment;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the last verification found: what {@code content/quotations.lock} holds.
 *
 * @param entries by source, then words
 */
public record Lock(SortedMap<Key, Entry> entries) {

  /** What there is before the first verification. */
  public static final Lock EMPTY = new Lock(new TreeMap<>());

  public Lock {
    entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
  }

  /**
   * A quotation and a source.
   *
   * @param words the SHA-256 of the normalised words, and of the words that they translate
   */
  public record Key(SourceKey source, String words) implements Comparable<Key> {
    private static final Comparator<Key> ORDER =
        Comparator.comparing(Key::source).thenComparing(Key::words);

    /** The key of a quotation for one of the sources that may have it. */
    static Key of(Quotation quotation, Quotation.Candidate candidate) {
      var words = new StringBuilder(NormalizedText.of(quotation.words()).text());
      candidate
          .original()
          .map(o -> NormalizedText.of(o).text())
          .ifPresent(o -> words.append('\n').append(o));
      return new Key(candidate.source(), sha256(words.toString()));
    }

    @Override
    public int compareTo(Key other) {
      return ORDER.compare(this, other);
    }
  }

  /**
   * What was found.
   *
   * @param standing any but {@code no-capture}
   * @param capture the SHA-256 of the capture
   * @param paragraph of the article's body, 1-based
   * @param since the day on which this standing was first found with this capture
   * @param fragment the words by which a browser finds the place on the source's page
   */
  public record Entry(
      Standing standing,
      String capture,
      OptionalInt paragraph,
      LocalDate since,
      Optional<TextFragment> fragment) {

    /** The same standing, found before where it was found in the same capture. */
    Entry keeping(Optional<Entry> before) {
      return before
          .filter(b -> b.standing() == standing && b.capture().equals(capture))
          .map(b -> new Entry(standing, capture, paragraph, b.since(), fragment))
          .orElse(this);
    }
  }

  /** What was found, where it was looked for. */
  Optional<Entry> get(Key key) {
    return Optional.ofNullable(entries.get(key));
  }

  /** Whether anything was ever looked for in a source. */
  boolean knows(SourceKey source) {
    var from = entries.tailMap(new Key(source, "")).entrySet().stream().findFirst();
    return from.map(Map.Entry::getKey).filter(key -> key.source().equals(source)).isPresent();
  }

  private static String sha256(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
