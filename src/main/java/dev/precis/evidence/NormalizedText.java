package dev.precis.evidence;

import java.util.Arrays;

/**
 * A text with all folded that typesetting and file formats vary, and a map back to the original.
 * Two texts that say the same in the same words are equal after it; digits, negations, names and
 * the case of letters are as they were.
 *
 * <p>The rules, in this order: character references are decoded ({@link Entities}); invisible
 * characters are dropped, spaces, quotation marks, dashes and ellipses folded ({@link Signs}); NFKC
 * ({@link Compatibility}); spaces and signs beside each other are joined ({@link Spacing}).
 */
final class NormalizedText {

  private final String text;
  private final int[] starts;
  private final int[] ends;

  private NormalizedText(String text, int[] starts, int[] ends) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
  }

  /** Normalises a text. A hyphen at a line's end divides a word only for the line. */
  static NormalizedText of(String original) {
    return of(original, HyphenAtLineEnd.DROPPED);
  }

  /** Normalises a text, reading hyphens at the ends of lines as told. */
  static NormalizedText of(String original, HyphenAtLineEnd hyphens) {
    var mapped = MappedText.of(original);
    if (original.indexOf('&') >= 0) {
      mapped = Entities.decode(mapped);
    }
    return from(new Spacing(Compatibility.compose(Signs.fold(mapped)), hyphens).joined());
  }

  private static NormalizedText from(MappedText mapped) {
    var text = mapped.text(0, mapped.size());
    var starts = new int[text.length()];
    var ends = new int[text.length()];
    for (int i = 0, unit = 0; i < mapped.size(); i++) {
      int units = Character.charCount(mapped.at(i));
      Arrays.fill(starts, unit, unit + units, mapped.start(i));
      Arrays.fill(ends, unit, unit + units, mapped.end(i));
      unit += units;
    }
    return new NormalizedText(text, starts, ends);
  }

  /** The folded text. */
  String text() {
    return text;
  }

  /**
   * Where something begins in the original.
   *
   * @param index a UTF-16 index in the folded text
   * @return an offset in code points of the original
   */
  int originalStart(int index) {
    return starts[index];
  }

  /**
   * Where something ends in the original.
   *
   * @param end the UTF-16 index after its last unit in the folded text, at least 1
   * @return an offset in code points of the original
   */
  int originalEnd(int end) {
    return ends[end - 1];
  }

  /** What a hyphen between letters at the end of a line may be; nobody can tell by looking. */
  enum HyphenAtLineEnd {
    /** It divides the word only for the line: {@code har-bour}. */
    DROPPED,
    /** It is the word's own: {@code non-proliferation}. */
    KEPT
  }
}
