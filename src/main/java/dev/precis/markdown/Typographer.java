package dev.precis.markdown;

import dev.precis.model.Element;
import dev.precis.model.Piece;
import java.util.List;

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

  List<Piece> set(List<Piece> pieces) {
    return new Run(pieces).set();
  }

  /** One text. */
  private final class Run {
    private final List<Piece> pieces;
    private final TextSink out = new TextSink();
    private char before = ' ';
    private int code;

    Run(List<Piece> pieces) {
      this.pieces = pieces;
    }

    List<Piece> set() {
      for (int i = 0; i < pieces.size(); i++) {
        var piece = pieces.get(i);
        if (piece instanceof Piece.Text text && code == 0) {
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
        before = Inlines.isInline(open.element()) ? before : ' ';
      } else if (piece instanceof Piece.Close close) {
        code -= isCode(close.element()) ? 1 : 0;
        before = Inlines.isInline(close.element()) ? before : ' ';
      } else if (piece instanceof Piece.LineBreak) {
        before = ' ';
      } else {
        before = OTHER;
      }
      if (piece instanceof Piece.Note note) {
        var body = note.body().with(Typographer.this.set(note.body().pieces()));
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
        } else if (text.startsWith("---", i) && !text.startsWith("----", i)) {
          length = 3;
          shown = "—";
        } else if (text.startsWith("--", i) && !text.startsWith("---", i) && before != '-') {
          length = 2;
          shown = "–";
        }
        int start = piece.start() + i;
        out.add(shown, start, start + length);
        before = c;
        i += length;
      }
    }

    private String single(String text, int i, int index) {
      if (Character.isLetterOrDigit(before)) {
        return "’";
      }
      boolean isDecade = i + 1 < text.length() && Character.isDigit(text.charAt(i + 1));
      if (opens(text, i, index)) {
        return isDecade ? "’" : marks.openSingle();
      }
      return marks.closeSingle();
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
        } else if (piece instanceof Piece.Open open && !Inlines.isInline(open.element())) {
          return ' ';
        } else if (piece instanceof Piece.Close close && !Inlines.isInline(close.element())) {
          return ' ';
        } else if (piece instanceof Piece.Cite || piece instanceof Piece.Image) {
          return OTHER;
        }
      }
      return ' ';
    }
  }

  private static boolean isCode(Element element) {
    return element instanceof Element.Code || element instanceof Element.CodeBlock;
  }
}
