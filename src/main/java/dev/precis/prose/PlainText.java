package dev.precis.prose;

import dev.precis.model.Element;
import dev.precis.model.Piece;
import dev.precis.model.Prose;

/** Reads a prose as plain text: its words, without citations and notes. */
public final class PlainText {

  /** What parts two pieces, in order of strength. */
  private enum Gap {
    NONE(""),
    TAB("\t"),
    LINE("\n"),
    PARAGRAPH("\n\n");

    private final String text;

    Gap(String text) {
      this.text = text;
    }
  }

  private final StringBuilder out = new StringBuilder();
  private Gap gap = Gap.NONE;
  private int items;

  private PlainText() {}

  /**
   * The words. Paragraphs are parted by an empty line, items and rows by a line break, cells by a
   * tab.
   */
  public static String of(Prose prose) {
    var text = new PlainText();
    prose.pieces().forEach(text::read);
    return text.out.toString().strip();
  }

  private void read(Piece piece) {
    if (piece instanceof Piece.Text text) {
      write(text.text());
    } else if (piece instanceof Piece.Cite || piece instanceof Piece.Note) {
      dropSpace();
    } else if (piece instanceof Piece.LineBreak) {
      widen(Gap.LINE);
    } else if (piece instanceof Piece.Open open) {
      widen(beside(open.element()));
      items += open.element() instanceof Element.ListItem ? 1 : 0;
    } else if (piece instanceof Piece.Close close) {
      items -= close.element() instanceof Element.ListItem ? 1 : 0;
      widen(beside(close.element()));
    }
  }

  private void write(String text) {
    if (gap != Gap.NONE && out.length() > 0) {
      dropSpace();
      out.append(gap.text);
    }
    gap = Gap.NONE;
    out.append(text);
  }

  private void widen(Gap wanted) {
    if (wanted.compareTo(gap) > 0) {
      gap = wanted;
    }
  }

  /** A citation follows its word; the space that an author writes before it is no part of it. */
  private void dropSpace() {
    if (out.length() > 0 && out.charAt(out.length() - 1) == ' ') {
      out.setLength(out.length() - 1);
    }
  }

  private Gap beside(Element element) {
    if (element instanceof Element.Inline) {
      return Gap.NONE;
    } else if (element instanceof Element.TableCell) {
      return Gap.TAB;
    } else if (element instanceof Element.ListItem
        || element instanceof Element.TableRow
        || element instanceof Element.TableHead
        || element instanceof Element.TableBody
        || element instanceof Element.Term
        || element instanceof Element.Definition) {
      return Gap.LINE;
    }
    boolean isInnerList =
        items > 0
            && (element instanceof Element.BulletList || element instanceof Element.OrderedList);
    return isInnerList ? Gap.LINE : Gap.PARAGRAPH;
  }
}
