package dev.precis.model;

import dev.precis.diagnostics.Origin;
import java.util.List;
import java.util.stream.Stream;

/**
 * A text as a flat run of pieces, in which elements open and close like brackets. Nothing in it is
 * markup of an output format: each format writes its own.
 *
 * @param pieces well nested: every {@link Piece.Open} has its {@link Piece.Close}
 * @param origin where the text came from; offsets in the pieces are offsets in that text
 */
public record Prose(List<Piece> pieces, Origin origin) {

  public Prose {
    pieces = List.copyOf(pieces);
  }

  /** Whether there is nothing to read. */
  public boolean isEmpty() {
    return pieces.isEmpty();
  }

  /** The same text with other pieces. */
  public Prose with(List<Piece> changed) {
    return new Prose(changed, origin);
  }

  /** All citations in reading order, those in notes included. */
  public Stream<Piece.Cite> citations() {
    return pieces.stream().flatMap(Prose::citationsIn);
  }

  private static Stream<Piece.Cite> citationsIn(Piece piece) {
    if (piece instanceof Piece.Cite cite) {
      return Stream.of(cite);
    }
    return piece instanceof Piece.Note note ? note.body().citations() : Stream.empty();
  }
}
