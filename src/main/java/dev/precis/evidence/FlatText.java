package dev.precis.evidence;

import dev.precis.model.Citation;
import dev.precis.model.Element;
import dev.precis.model.Piece;
import dev.precis.model.Prose;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The characters of a prose in a row, so that quotations can be read across emphasis and links.
 * Each knows its piece; headings, code blocks and notes are left out, and paragraphs, items of
 * lists, cells and block quotations are scopes of their own.
 */
final class FlatText {

  private static final int NO_PIECE = -1;

  private final StringBuilder text = new StringBuilder();
  private final BitSet code = new BitSet();
  private final List<Scope> scopes = new ArrayList<>();
  private int[] pieces = new int[256];
  private int[] offsets = new int[256];

  private int scopeStart;
  private List<Cited> citations = new ArrayList<>();
  private int leftOut;
  private int inCode;
  private int inBlockQuote;
  private boolean followsParagraph;

  FlatText(Prose prose) {
    for (int i = 0; i < prose.pieces().size(); i++) {
      read(prose.pieces().get(i), i);
    }
    endScope(Kind.OTHER);
  }

  /** What a scope is. */
  enum Kind {
    PARAGRAPH,
    BLOCK_QUOTE,
    OTHER
  }

  /**
   * A part of the text to which a citation in it belongs.
   *
   * @param followsParagraph whether it comes right after a paragraph
   */
  record Scope(Kind kind, int start, int end, List<Cited> citations, boolean followsParagraph) {}

  /** A citation and the index in the text before which it stands. */
  record Cited(Citation citation, int at) {}

  List<Scope> scopes() {
    return scopes;
  }

  CharSequence text() {
    return text;
  }

  char at(int index) {
    return text.charAt(index);
  }

  /** Whether a character is part of code. */
  boolean isCode(int index) {
    return code.get(index);
  }

  /** The index of the piece that has a character; -1 for a break between paragraphs. */
  int piece(int index) {
    return pieces[index];
  }

  /** The character's offset in its piece. */
  int offset(int index) {
    return offsets[index];
  }

  private void read(Piece piece, int index) {
    if (piece instanceof Piece.Text words) {
      if (leftOut == 0) {
        code.set(text.length(), text.length() + words.text().length(), inCode > 0);
        for (int i = 0; i < words.text().length(); i++) {
          add(words.text().charAt(i), index, i);
        }
      }
    } else if (piece instanceof Piece.Open open) {
      open(open.element());
    } else if (piece instanceof Piece.Close close) {
      close(close.element());
    } else if (piece instanceof Piece.Cite cite && leftOut == 0) {
      citations.add(new Cited(cite.citation(), text.length()));
    } else if (piece instanceof Piece.LineBreak && leftOut == 0) {
      add('\n', NO_PIECE, 0);
    }
  }

  private void open(Element element) {
    if (isLeftOut(element)) {
      endScope(Kind.OTHER);
      leftOut++;
    } else if (element instanceof Element.Code) {
      inCode++;
    } else if (element instanceof Element.BlockQuote && inBlockQuote++ == 0) {
      endScope(Kind.OTHER);
    } else if (isScope(element)) {
      endScope(Kind.OTHER);
    }
  }

  private void close(Element element) {
    if (isLeftOut(element)) {
      leftOut--;
      followsParagraph = false;
    } else if (element instanceof Element.Code) {
      inCode--;
    } else if (element instanceof Element.BlockQuote && --inBlockQuote == 0) {
      endScope(Kind.BLOCK_QUOTE);
    } else if (element instanceof Element.Paragraph) {
      endScope(Kind.PARAGRAPH);
    } else if (isScope(element)) {
      endScope(Kind.OTHER);
    }
  }

  private static boolean isLeftOut(Element element) {
    return element instanceof Element.Heading || element instanceof Element.CodeBlock;
  }

  private static boolean isScope(Element element) {
    return element instanceof Element.Paragraph
        || element instanceof Element.ListItem
        || element instanceof Element.TableCell
        || element instanceof Element.Definition
        || element instanceof Element.Term;
  }

  private void endScope(Kind kind) {
    if (inBlockQuote > 0) {
      if (text.length() > scopeStart && kind == Kind.PARAGRAPH) {
        add('\n', NO_PIECE, 0);
        add('\n', NO_PIECE, 0);
      }
      return;
    }
    if (text.length() > scopeStart || !citations.isEmpty()) {
      scopes.add(
          new Scope(kind, scopeStart, text.length(), List.copyOf(citations), followsParagraph));
      followsParagraph = kind == Kind.PARAGRAPH;
      scopeStart = text.length();
      citations = new ArrayList<>();
    }
  }

  private void add(char c, int piece, int offset) {
    int index = text.length();
    if (index == pieces.length) {
      pieces = Arrays.copyOf(pieces, index * 2);
      offsets = Arrays.copyOf(offsets, index * 2);
    }
    pieces[index] = piece;
    offsets[index] = offset;
    text.append(c);
  }
}
