package dev.precis.format;

import dev.precis.model.Prose;
import dev.precis.prose.PlainText;
import dev.precis.prose.Span;

/** How a text begins, in one line: for lists, descriptions and results of a search. */
public final class Lead {

  /** In UTF-16 code units; what search engines show of a description is about as long. */
  private static final int LONGEST = 170;

  private Lead() {}

  /** The text where it is short, else its beginning up to the end of a word, and an ellipsis. */
  public static String of(Prose prose) {
    var plain = PlainText.of(prose);
    var text = new Span(0, plain.length()).wordsOf(plain);
    if (text.length() <= LONGEST) {
      return text;
    }
    int gap = text.lastIndexOf(' ', LONGEST);
    return text.substring(0, gap > 0 ? gap : text.offsetByCodePoints(0, LONGEST / 2)) + " …";
  }
}
