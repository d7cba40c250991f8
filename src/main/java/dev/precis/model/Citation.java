package dev.precis.model;

import dev.precis.model.Target.ActorKey;
import dev.precis.model.Target.SourceKey;
import java.util.List;
import java.util.Optional;

/**
 * A bracketed citation in Pandoc's grammar: one source or several.
 *
 * @param start offset of the opening bracket
 * @param end offset after the closing bracket
 */
public record Citation(List<Item> items, int start, int end) {

  public Citation {
    items = List.copyOf(items);
  }

  /**
   * One source of a citation.
   *
   * @param prefix what stands before the key, such as {@code see}; may be empty
   * @param locator which part of the source is meant
   * @param suffix what stands after the locator; may be empty
   * @param authorSuppressed whether it was written {@code -@key}
   * @param by who is quoted
   * @param original the words of a quotation in the source's own language
   * @param start offset of the key's {@code @}
   * @param end offset after the key
   */
  public record Item(
      SourceKey source,
      String prefix,
      Optional<Locator> locator,
      String suffix,
      boolean authorSuppressed,
      Optional<Speaker> by,
      Optional<String> original,
      int start,
      int end) {}

  /** The actor who is quoted, and the offsets of the name. */
  public record Speaker(ActorKey actor, int start, int end) {}

  /**
   * A part of a source.
   *
   * @param label a CSL locator label, such as {@code page} or {@code paragraph}
   * @param value such as {@code 3} or {@code 12-14}
   */
  public record Locator(String label, String value) {}
}
