package dev.precis.resolve;

import dev.precis.model.Element;
import dev.precis.model.Piece;
import dev.precis.model.Prose;
import dev.precis.model.Ref;
import dev.precis.model.Summary;
import dev.precis.model.Target.ActorKey;
import dev.precis.prose.TextBlock;
import dev.precis.prose.TextBlock.Run;
import dev.precis.prose.TextBlocks;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes the first mention of each actor in a summary's body a link, unless the author linked the
 * actor before that. Headings, code, links and notes get none, nor does a name that goes on from
 * one element into another, such as one that is half in italics: the next mention is linked then.
 * No word is changed.
 */
final class Autolinker {

  private final ActorNames names;

  Autolinker(ActorNames names) {
    this.names = names;
  }

  /** The summary with its links; the same where none is made. */
  Summary link(Summary summary) {
    if (!summary.autolink().on()) {
      return summary;
    }
    var settled = new HashSet<ActorKey>();
    summary.autolink().except().stream().map(Ref::to).forEach(settled::add);
    var cuts = new ArrayList<Cut>();
    for (var block : TextBlocks.of(summary.body())) {
      if (!block.isHeading()) {
        link(block, summary.body().pieces(), settled, cuts);
      }
    }
    return cuts.isEmpty() ? summary : summary.with(cut(summary.body(), cuts));
  }

  private void link(TextBlock block, List<Piece> pieces, Set<ActorKey> settled, List<Cut> cuts) {
    for (var naming : names.in(block)) {
      if (settled.contains(naming.actor())) {
        continue;
      }
      if (naming.isLinked() || link(naming, block, pieces, cuts)) {
        settled.add(naming.actor());
      }
    }
  }

  /** Whether a link could be made. */
  private static boolean link(Naming naming, TextBlock block, List<Piece> pieces, List<Cut> cuts) {
    var words = naming.words();
    if (block.links().stream().anyMatch(link -> link.words().overlaps(words))) {
      return false;
    }
    var first = runAt(block, words.start());
    var last = runAt(block, words.end() - 1);
    for (var piece : pieces.subList(first.piece(), last.piece() + 1)) {
      if (!(piece instanceof Piece.Text) && !(piece instanceof Piece.LineBreak)) {
        return false;
      }
    }
    var begin = new Position(first, words.start());
    var end = new Position(last, words.end());
    var element =
        new Element.SymbolicLink(naming.actor(), true, begin.origin(pieces), end.origin(pieces));
    cuts.add(begin.cut(new Piece.Open(element)));
    cuts.add(end.cut(new Piece.Close(element)));
    return true;
  }

  private static Run runAt(TextBlock block, int offset) {
    return block.runs().stream()
        .filter(run -> run.span().start() <= offset && offset < run.span().end())
        .findFirst()
        .orElseThrow();
  }

  private static Prose cut(Prose prose, List<Cut> cuts) {
    var pieces = new ArrayList<Piece>(prose.pieces().size() + 2 * cuts.size());
    int next = 0;
    for (int i = 0; i < prose.pieces().size(); i++) {
      int from = next;
      while (next < cuts.size() && cuts.get(next).piece() == i) {
        next++;
      }
      cut(prose.pieces().get(i), cuts.subList(from, next), pieces);
    }
    return prose.with(pieces);
  }

  private static void cut(Piece piece, List<Cut> cuts, List<Piece> into) {
    if (cuts.isEmpty() || !(piece instanceof Piece.Text text)) {
      into.add(piece);
      return;
    }
    int done = 0;
    for (var cut : cuts) {
      if (cut.offset() > done) {
        into.add(part(text, done, cut.offset()));
        done = cut.offset();
      }
      into.add(cut.bracket());
    }
    if (done < text.text().length()) {
      into.add(part(text, done, text.text().length()));
    }
  }

  private static Piece.Text part(Piece.Text text, int from, int to) {
    return new Piece.Text(
        text.text().substring(from, to), originOf(text, from, false), originOf(text, to, true));
  }

  /** Where an offset in a piece stands in the author's text. */
  private static int originOf(Piece.Text text, int offset, boolean isEnd) {
    boolean isSubstitution = text.end() - text.start() != text.text().length();
    if (isSubstitution) {
      return isEnd ? text.end() : text.start();
    }
    return text.start() + offset;
  }

  /** An offset in the text of a block that lies in a run or at its end. */
  private record Position(Run run, int offset) {

    int offsetInPiece() {
      return offset - run.span().start();
    }

    int origin(List<Piece> pieces) {
      return originOf((Piece.Text) pieces.get(run.piece()), offsetInPiece(), offsetInPiece() > 0);
    }

    Cut cut(Piece bracket) {
      return new Cut(run.piece(), offsetInPiece(), bracket);
    }
  }

  /** That a bracket is to be put into a piece. */
  private record Cut(int piece, int offset, Piece bracket) {}
}
