package dev.precis.resolve;

import dev.precis.model.Piece;
import dev.precis.model.Prose;
import dev.precis.prose.Sentences;
import dev.precis.prose.Span;
import dev.precis.prose.TextBlock;
import dev.precis.prose.TextBlock.Mark;
import dev.precis.prose.TextBlocks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a prose sentence by sentence. A citation belongs to the sentence in which it stands or
 * after whose end it stands; one that stands alone, as in {@code [^1]: [@key]}, belongs to the
 * sentence before it. The sentences of a note come after the one that refers to it.
 */
final class StatementReader {

  private final ActorNames names;

  StatementReader(ActorNames names) {
    this.names = names;
  }

  /** All sentences, those of notes included, in reading order. */
  List<Statement> read(Prose prose) {
    var statements = new ArrayList<Statement>();
    read(prose, Optional.empty(), statements);
    return statements;
  }

  private void read(Prose prose, Optional<Statement> host, List<Statement> into) {
    var before = host;
    for (var block : TextBlocks.of(prose)) {
      before = Optional.of(read(block, before, into));
    }
  }

  private Statement read(TextBlock block, Optional<Statement> before, List<Statement> into) {
    var named = names.in(block);
    var sentences = sentences(block, named);
    var last = before;
    for (int i = 0; i < sentences.size(); i++) {
      var sentence = sentences.get(i);
      // The first takes what stands before it, the last takes what follows.
      int from = i == 0 ? -1 : sentence.start();
      int to = i + 1 < sentences.size() ? sentences.get(i + 1).start() : Integer.MAX_VALUE;
      var own = new Statement(block.text(), sentence);
      var statement = own.hasWords() ? own : last.orElse(own);
      if (statement == own) {
        into.add(own);
        named.stream().filter(n -> n.startsWithin(from, to)).forEach(own::names);
      }
      readMarks(block.marks(), from, to, statement, into);
      last = Optional.of(statement);
    }
    return last.orElseThrow();
  }

  /** A block of citations alone is one sentence without words. */
  private static List<Span> sentences(TextBlock block, List<Naming> named) {
    var unbroken = new ArrayList<>(block.code());
    named.forEach(naming -> unbroken.add(naming.words()));
    var sentences = Sentences.of(block.text(), unbroken);
    return sentences.isEmpty() ? List.of(new Span(0, 0)) : sentences;
  }

  private void readMarks(
      List<Mark> marks, int from, int to, Statement statement, List<Statement> into) {
    for (var mark : marks) {
      if (mark.at() <= from || mark.at() > to) {
        continue;
      }
      if (mark.piece() instanceof Piece.Cite cite) {
        statement.cites(cite.citation());
      } else if (mark.piece() instanceof Piece.Note note) {
        read(note.body(), Optional.of(statement), into);
      }
    }
  }
}
