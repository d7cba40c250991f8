package dev.precis.markdown;

import dev.precis.model.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Collects pieces and joins texts that follow each other exactly, in the text and in the file. */
final class TextSink {

  private final List<Piece> pieces = new ArrayList<>();
  private final Set<Piece> literals;
  private final StringBuilder pending = new StringBuilder();
  private int start;
  private int end;

  /**
   * @param literals takes, by identity, the texts that are to stay as they were typed
   */
  TextSink(Set<Piece> literals) {
    this.literals = literals;
  }

  /** Adds characters that stay as they were typed. */
  void addLiteral(String text, int from, int to) {
    flush();
    var piece = new Piece.Text(text, from, to);
    literals.add(piece);
    pieces.add(piece);
  }

  /** Adds characters; where their number is that of the offsets, they may be joined to others. */
  void add(String text, int from, int to) {
    boolean isExact = text.length() == to - from;
    boolean isPendingExact = pending.length() == end - start;
    if (!pending.isEmpty() && !(isExact && isPendingExact && end == from)) {
      flush();
    }
    if (pending.isEmpty()) {
      start = from;
    }
    pending.append(text);
    end = to;
  }

  /** Adds a piece. */
  void add(Piece piece) {
    if (piece instanceof Piece.Text text) {
      add(text.text(), text.start(), text.end());
    } else {
      flush();
      pieces.add(piece);
    }
  }

  /** All pieces so far. */
  List<Piece> pieces() {
    flush();
    return pieces;
  }

  private void flush() {
    if (!pending.isEmpty()) {
      pieces.add(new Piece.Text(pending.toString(), start, end));
      pending.setLength(0);
    }
  }
}
