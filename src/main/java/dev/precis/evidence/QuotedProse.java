package dev.precis.evidence;

import dev.precis.evidence.FoundQuotation.Segment;
import dev.precis.model.Element;
import dev.precis.model.Finding;
import dev.precis.model.Piece;
import dev.precis.model.Prose;
import dev.precis.model.Quotation;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts elements around the quotations of a prose; texts are cut where a quotation begins or ends.
 */
final class QuotedProse {

  private final Prose prose;
  private final List<Piece> pieces = new ArrayList<>();
  private int nextPiece;
  private int nextOffset;

  QuotedProse(Prose prose) {
    this.prose = prose;
  }

  /** Wraps a quotation; to be called in reading order. */
  void wrap(List<Segment> segments, Quotation quotation, Finding finding) {
    if (quotation.candidates().isEmpty()) {
      return;
    }
    for (int i = 0; i < segments.size(); ) {
      int end = i + 1;
      while (end < segments.size()
          && segments.get(end).piece() == segments.get(end - 1).piece() + 1) {
        end++;
      }
      var element = new Element.Quoted(quotation, finding, end == segments.size());
      copyUntil(segments.get(i).piece(), segments.get(i).from());
      pieces.add(new Piece.Open(element));
      var last = segments.get(end - 1);
      copyUntil(last.piece(), last.to());
      pieces.add(new Piece.Close(element));
      i = end;
    }
  }

  Prose prose() {
    copyUntil(prose.pieces().size(), 0);
    return prose.with(pieces);
  }

  private void copyUntil(int piece, int offset) {
    while (nextPiece < piece) {
      copyText(Integer.MAX_VALUE);
      nextPiece++;
      nextOffset = 0;
    }
    if (offset > 0) {
      copyText(offset);
    }
  }

  /** Copies the rest of the next piece, up to an offset if it is a text. */
  private void copyText(int to) {
    var piece = prose.pieces().get(nextPiece);
    if (!(piece instanceof Piece.Text text)) {
      pieces.add(piece);
      return;
    }
    int end = Math.min(to, text.text().length());
    if (nextOffset == 0 && end == text.text().length()) {
      pieces.add(text);
    } else if (nextOffset < end) {
      boolean exact = text.end() - text.start() == text.text().length();
      pieces.add(
          new Piece.Text(
              text.text().substring(nextOffset, end),
              exact ? text.start() + nextOffset : text.start(),
              exact ? text.start() + end : text.end()));
    }
    nextOffset = end;
  }
}
