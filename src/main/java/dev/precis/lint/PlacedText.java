package dev.precis.lint;

import dev.precis.diagnostics.Location;
import dev.precis.diagnostics.Origin;
import dev.precis.model.Piece;
import dev.precis.model.Prose;
import java.util.ArrayList;
import java.util.List;

/** The words of a prose in one string, and where each stands. Notes are left out. */
final class PlacedText {

  private final StringBuilder text = new StringBuilder();
  private final List<Run> runs = new ArrayList<>();
  private final Origin origin;

  private PlacedText(Origin origin) {
    this.origin = origin;
  }

  static PlacedText of(Prose prose) {
    return of(prose.pieces(), prose.origin());
  }

  /** The words of some pieces of a prose, which has at least one. */
  static PlacedText of(List<Piece> pieces, Origin origin) {
    var words = new PlacedText(origin);
    for (var piece : pieces) {
      if (piece instanceof Piece.Text run) {
        words.runs.add(new Run(words.text.length(), run));
        words.text.append(run.text());
      } else if (piece instanceof Piece.LineBreak) {
        words.text.append(' ');
      }
    }
    return words;
  }

  String text() {
    return text.toString();
  }

  boolean isEmpty() {
    return runs.isEmpty();
  }

  /** The place of a stretch of the text that is not empty. */
  Location at(int start, int end) {
    return origin.at(runAt(start).offsetOf(start), runAt(end - 1).offsetAfter(end));
  }

  /** The place of the whole text, which is not empty. */
  Location at() {
    return at(0, text.length());
  }

  private Run runAt(int index) {
    var found = runs.get(0);
    for (var run : runs) {
      if (run.start() > index) {
        break;
      }
      found = run;
    }
    return found;
  }

  /** A piece of text, and the index at which it begins. */
  private record Run(int start, Piece.Text piece) {

    private boolean isAsWritten() {
      return piece.end() - piece.start() == piece.text().length();
    }

    int offsetOf(int index) {
      return isAsWritten() ? piece.start() + Math.max(0, index - start) : piece.start();
    }

    int offsetAfter(int index) {
      return isAsWritten() ? Math.min(piece.end(), piece.start() + index - start) : piece.end();
    }
  }
}
