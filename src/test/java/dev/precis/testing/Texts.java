package dev.precis.testing;

import dev.precis.diagnostics.Origin;
import dev.precis.model.Element;
import dev.precis.model.Piece;
import dev.precis.model.Prose;
import java.util.stream.Collectors;

/** Writes proses in a small dialect of Markdown, and shows proses as text. */
public final class Texts {

  private Texts() {}

  /**
   * A text of blocks, parted by empty lines: {@code # heading}, {@code > quotation}, {@code -
   * item}, {@code | cell | cell |} with the first line as head, {@code ---}, code between lines of
   * three backticks, else a paragraph.
   *
   * <p>Inside a line: {@code *emphasis*}, {@code **strong**}, {@code `code`}, {@code
   * [words](actor:slug)} and the like, {@code [words](/address)}, {@code ![alt](file)}, {@code
   * [see @key, by slug; @key]}, {@code ^[note]}, a backslash at the end of a line for a break;
   * {@code '} becomes an apostrophe, {@code --} a dash, {@code ...} an ellipsis.
   */
  public static Prose prose(String text) {
    return prose("text.md", text);
  }

  /** The same in a file, from its first line on. */
  public static Prose prose(String file, String text) {
    return prose(text, new TextOrigin(file, text, 1, 1));
  }

  /** The same from elsewhere. */
  public static Prose prose(String text, Origin origin) {
    return new MiniMarkdown(text, origin).blocks();
  }

  /** A text of one paragraph, without a paragraph around it. */
  public static Prose inline(String text) {
    return inline(text, new TextOrigin("text.md", text, 1, 1));
  }

  /** The same from elsewhere. */
  public static Prose inline(String text, Origin origin) {
    return new MiniMarkdown(text, origin).line();
  }

  /** The words alone; blocks are not parted. */
  public static String words(Prose prose) {
    return prose.pieces().stream()
        .map(piece -> piece instanceof Piece.Text text ? text.text() : "")
        .collect(Collectors.joining());
  }

  /** The words, with {@code {words|slug}} for each automatic link and {@code <words|slug>} else. */
  public static String links(Prose prose) {
    var out = new StringBuilder();
    for (var piece : prose.pieces()) {
      if (piece instanceof Piece.Text text) {
        out.append(text.text());
      } else if (piece instanceof Piece.Open open
          && open.element() instanceof Element.SymbolicLink link) {
        out.append(link.automatic() ? '{' : '<');
      } else if (piece instanceof Piece.Close close
          && close.element() instanceof Element.SymbolicLink link) {
        out.append('|').append(link.target()).append(link.automatic() ? '}' : '>');
      }
    }
    return out.toString();
  }
}
