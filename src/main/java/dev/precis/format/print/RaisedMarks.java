package dev.precis.format.print;

import dev.precis.model.Piece;
import dev.precis.model.Prose;
import java.util.ArrayList;
import java.util.List;

/**
 * The marks of citations and notes, which are raised on paper: authors write a space before them
 * that must not be set.
 */
final class RaisedMarks {

  private RaisedMarks() {}

  /** The text with its marks close to the words before them. */
  static Prose closedUp(Prose text) {
    return text.with(closedUp(text.pieces()));
  }

  /** The text without its marks. */
  static Prose leftOut(Prose text) {
    return text.with(closedUp(text.pieces()).stream().filter(piece -> !isMark(piece)).toList());
  }

  private static List<Piece> closedUp(List<Piece> pieces) {
    var changed = new ArrayList<Piece>(pieces.size());
    for (int i = 0; i < pieces.size(); i++) {
      var piece = pieces.get(i);
      boolean beforeMark = i + 1 < pieces.size() && isMark(pieces.get(i + 1));
      if (beforeMark && piece instanceof Piece.Text text) {
        var stripped = text.text().stripTrailing();
        int end = text.end() - (text.text().length() - stripped.length());
        changed.add(new Piece.Text(stripped, text.start(), Math.max(text.start(), end)));
      } else if (piece instanceof Piece.Note note) {
        changed.add(new Piece.Note(note.label(), closedUp(note.body()), note.start(), note.end()));
      } else {
        changed.add(piece);
      }
    }
    return changed;
  }

  private static boolean isMark(Piece piece) {
    return piece instanceof Piece.Cite || piece instanceof Piece.Note;
  }
}
