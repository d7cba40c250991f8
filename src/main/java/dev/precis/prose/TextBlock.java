package dev.precis.prose;

import dev.precis.model.Element;
import dev.precis.model.Piece;
import java.util.List;

/**
 * The plain text of one block of a prose, such as a paragraph, a cell or a heading, and how it lies
 * on the pieces. Citations, notes and pictures have no text; a break of the line is a space.
 *
 * @param isHeading whether it is a heading
 * @param runs the pieces of text, in order
 * @param marks citations and notes, in order
 * @param links links of both kinds, in the order in which they close
 * @param code stretches of code inside the line, in order
 */
public record TextBlock(
    String text,
    boolean isHeading,
    List<Run> runs,
    List<Mark> marks,
    List<Link> links,
    List<Span> code) {

  public TextBlock {
    runs = List.copyOf(runs);
    marks = List.copyOf(marks);
    links = List.copyOf(links);
    code = List.copyOf(code);
  }

  /**
   * That a stretch of the text is that of a piece.
   *
   * @param piece the piece's index in the prose
   */
  public record Run(Span span, int piece) {}

  /** A citation or a note, and the offset at which it stands. */
  public record Mark(int at, Piece piece) {}

  /** A link and the words that are linked. */
  public record Link(Span words, Element element) {}
}
