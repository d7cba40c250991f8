package dev.precis.markdown;

import dev.precis.model.Element;
import dev.precis.model.Piece;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Sets quotation marks, apostrophes, dashes and ellipses as a typesetter would. What stands before
 * and after a mark counts, also across emphasis and links; code is left alone.
 */
final class Typographer {

  private static final char OTHER = '\uFFFC';

  private final QuotationMarks marks;

  Typographer(QuotationMarks marks) {
    this.marks = marks;
  }

  /**
   * Sets a text.
   *
   * @param literals texts that stay as they are, by identity
   */
  List<Piece> set(List<Piece> pieces, Set<Piece> literals) {
    return new Run(pieces, literals).set();
  }

  /** One text. */
  private final class Run {
    private final List<Piece> pieces;
    private final Set<Piece> literals;
    private final TextSink out = new TextSink(new HashSet<>());
    private char before = ' ';
    private int code;
    private int openSingles;

    Run(List<Piece> pieces, Set<Piece> literals) {
      this.pieces = pieces;
      this.literals = literals;
    }

    List<Piece> set() {
      for (int i = 0; i < pieces.size(); i++) {
        var piece = pieces.get(i);
        if (piece instanceof Piece.Text text && code == 0 && !literals.contains(text)) {
          set(text, i);
        } else {
          pass(piece);
        }
      }
      return out.pieces();
    }

    private void pass(Piece piece) {
      if (piece instanceof Piece.Text text) {
        before = text.text().isEmpty() ? before : text.text().charAt(text.text().length() - 1);
      } else if (piece instanceof Piece.Open open) {
        code += isCode(open.element()) ? 1 : 0;
        before = open.element() instanceof Element.Inline ? before : ' ';
      } else if (piece instanceof Piece.Close close) {
        code -= isCode(close.element()) ? 1 : 0;
        before = close.element() instanceof Element.Inline ? before : ' ';
      } else if (piece instanceof Piece.LineBreak) {
        before = ' ';
      } else {
        before = OTHER;
      }
      if (piece instanceof Piece.Note note) {
        var body = note.body().with(Typographer.this.set(note.body().pieces(), literals));
        out.add(new Piece.Note(note.label(), body, note.start(), note.end()));
      } else if (piece instanceof Piece.Text text) {
        out.add(text);
      } else {
        out.add(piece);
      }
    }

    private void set(Piece.Text piece, int index) {
      var text = piece.text();
      if (text.length() != piece.end() - piece.start()) {
        // A character that was typed by another name stays as it is.
        pass(piece);
        return;
      }
      for (int i = 0; i < text.length(); ) {
        char c = text.charAt(i);
        int length = 1;
        var shown = String.valueOf(c);
        if (c == '"') {
          shown = opens(text, i, index) ? marks.openDouble() : marks.closeDouble();
        } else if (c == '\'') {
          shown = single(text, i, index);
        } else if (text.startsWith("...", i)) {
          length = 3;
          shown = "…";
        } else if (c == '-') {
          length = hyphens(text, i);
          shown = length == 2 ? "–" : length == 3 ? "—" : "-".repeat(length);
        }
        int start = piece.start() + i;
        out.add(shown, start, start + length);
        before = c;
        i += length;
      }
    }

    private String single(String text, int i, int index) {
      char next = after(text, i, index);
      if (opens(text, i, index) && !Character.isDigit(next)) {
        openSingles++;
        return marks.openSingle();
      }
      boolean isClosing = openSingles > 0 && !Character.isLetterOrDigit(next);
      if (isClosing) {
        openSingles--;
      }
      return isClosing ? marks.closeSingle() : "’";
    }

    private boolean opens(String text, int i, int index) {
      boolean isAfterOpening =
          Character.isWhitespace(before)
              || Character.isSpaceChar(before)
              || "([{<–—-/\"'“‘„«‹".indexOf(before) >= 0;
      return isAfterOpening && !Character.isWhitespace(after(text, i, index));
    }

    private char after(String text, int i, int index) {
      if (i + 1 < text.length()) {
        return text.charAt(i + 1);
      }
      for (int next = index + 1; next < pieces.size(); next++) {
        var piece = pieces.get(next);
        if (piece instanceof Piece.Text follower && !follower.text().isEmpty()) {
          return follower.text().charAt(0);
        } else if (piece instanceof Piece.Open open
            && !(open.element() instanceof Element.Inline)) {
          return ' ';
        } else if (piece instanceof Piece.Close close
            && !(close.element() instanceof Element.Inline)) {
          return ' ';
        } else if (piece instanceof Piece.Cite || piece instanceof Piece.Image) {
          return OTHER;
        }
      }
      return ' ';
    }
  }

  private static int hyphens(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) == '-') {
      end++;
    }
    return end - from;
  }

  private static boolean isCode(Element element) {
    return element instanceof Element.Code || element instanceof Element.CodeBlock;
  }
}
