package dev.precis.format.web;

import dev.precis.model.Piece;
import dev.precis.model.Prose;

/** Reads a prose as plain text, without its citations and notes. */
final class PlainText {

  private static final int SUMMED_UP = 170;
  private static final int WORDS_A_MINUTE = 230;

  private PlainText() {}

  /** The words; blocks are parted by a space. */
  static String of(Prose prose) {
    var out = new StringBuilder();
    for (var piece : prose.pieces()) {
      if (piece instanceof Piece.Text text) {
        out.append(text.text());
      } else if (piece instanceof Piece.Cite) {
        dropSpace(out);
      } else if (piece instanceof Piece.LineBreak) {
        out.append(' ');
      } else if (piece instanceof Piece.Close close && !close.element().isInline()) {
        out.append(' ');
      }
    }
    return out.toString().strip();
  }

  /** The beginning, cut at a word. */
  static String summedUp(Prose prose) {
    var whole = of(prose);
    if (whole.length() <= SUMMED_UP) {
      return whole;
    }
    int cut = whole.lastIndexOf(' ', SUMMED_UP);
    return whole.substring(0, cut > 0 ? cut : whole.offsetByCodePoints(0, SUMMED_UP / 2)) + " …";
  }

  /** How many words there are. */
  static int words(Prose prose) {
    var words = of(prose);
    return words.isEmpty() ? 0 : words.split("\\s+").length;
  }

  /** How many minutes it takes to read so many words, at least 1. */
  static int minutes(int words) {
    return Math.max(1, Math.round((float) words / WORDS_A_MINUTE));
  }

  private static void dropSpace(StringBuilder out) {
    int end = out.length();
    if (end > 0 && Character.isWhitespace(out.charAt(end - 1))) {
      out.setLength(end - 1);
    }
  }
}
