package dev.precis.pdf;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.bidi.BidiReorderer;
import dev.precis.font.Typeface;
import java.text.Normalizer;
import org.jsoup.nodes.Document;

/**
 * Text that runs from right to left. It stays in the order in which it is read until it is drawn,
 * so that it can be said in that order; the engine's own order would be that of the glyphs.
 */
final class RightToLeft implements BidiReorderer {

  /** Begins a text that is to be drawn from right to left. */
  static final char MARK = '\uFDD3';

  private static final ArabicShaping SHAPES =
      new ArabicShaping(
          ArabicShaping.LETTERS_SHAPE
              | ArabicShaping.TEXT_DIRECTION_LOGICAL
              | ArabicShaping.LENGTH_GROW_SHRINK);

  private static final char FIRST_VOWEL_SIGN = '\uFE70';
  private static final char LAST_VOWEL_SIGN = '\uFE7F';

  /** Before Hebrew, all scripts run from left to right. */
  private static final char FIRST = '\u0590';

  /**
   * Whether a document has such text. Passages that are marked as of either direction become a part
   * of the lines in which they stand: the engine cannot set them apart.
   */
  static boolean prepare(Document html) {
    for (var passage : html.body().select("[dir]")) {
      if (!passage.isBlock()) {
        passage.removeAttr("dir");
      }
    }
    return isRightToLeft(html)
        || html.body().wholeText().codePoints().anyMatch(Scripts::runsFromRightToLeft);
  }

  /** Whether the lines of a document run from right to left. */
  static boolean isRightToLeft(Document html) {
    return html.select("html").attr("dir").equals("rtl");
  }

  @Override
  public String reorderRTLTextToLTR(String text) {
    return MARK + text;
  }

  @Override
  public String shapeText(String text) {
    return text;
  }

  @Override
  public String deshapeText(String text) {
    return text;
  }

  @Override
  public boolean isLiveImplementation() {
    return true;
  }

  /** The text in the order of its glyphs, from left to right, with brackets mirrored. */
  static String drawn(String text, Typeface font) {
    return new Bidi(shaped(text, font), Bidi.RTL).writeReordered(Bidi.DO_MIRRORING);
  }

  /** The text with letters that join, as far as the font has them. */
  static String shaped(String text, Typeface font) {
    if (text.chars().noneMatch(c -> c >= FIRST)) {
      return text;
    }
    var joined = shaped(text);
    return joined.codePoints().allMatch(font::covers) ? joined : text;
  }

  /** A character by which a font shows that it has the letter in all its forms. */
  static int formOf(int letter) {
    return letter < FIRST ? letter : shaped(Character.toString(letter)).codePointAt(0);
  }

  private static String shaped(String text) {
    try {
      var shaped = new StringBuilder(SHAPES.shape(text));
      for (int i = 0; i < shaped.length(); i++) {
        char c = shaped.charAt(i);
        if (c >= FIRST_VOWEL_SIGN && c <= LAST_VOWEL_SIGN) {
          // Such a form stands alone; over a letter belongs the sign that has no width.
          var plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
          shaped.setCharAt(i, plain.charAt(plain.length() - 1));
        }
      }
      return shaped.toString();
    } catch (ArabicShapingException e) {
      throw new IllegalStateException("a text that may grow and shrink can be shaped", e);
    }
  }
}
