package dev.precis.lint;

import dev.precis.model.Corpus;
import dev.precis.model.Element;
import dev.precis.model.Piece;
import dev.precis.model.Prose;
import dev.precis.model.Target.SourceKey;
import dev.precis.prose.Texts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sources that are cited for the same statement, or near enough. */
final class CitedTogether {

  private CitedTogether() {}

  /** Each group of a corpus: of a block of text, a judgement, an event or a position. */
  static Stream<Set<SourceKey>> in(Corpus corpus) {
    var summaries = Texts.summaries(corpus).toList();
    var inLists =
        Stream.of(
            Texts.judgements(corpus).map(Named::in),
            summaries.stream().flatMap(summary -> summary.events().stream()).map(Named::in),
            summaries.stream()
                .flatMap(summary -> summary.disagreements().stream())
                .flatMap(disagreement -> disagreement.positions().stream())
                .map(Named::in));
    return Stream.concat(
        Texts.of(corpus).flatMap(CitedTogether::inBlocks),
        inLists
            .flatMap(groups -> groups)
            .map(group -> group.map(Named::source).collect(Collectors.toSet())));
  }

  private static Stream<Set<SourceKey>> inBlocks(Prose text) {
    var groups = new ArrayList<Set<SourceKey>>();
    groups.add(new HashSet<>());
    for (var piece : text.pieces()) {
      if (piece instanceof Piece.Open open && isBlock(open.element())) {
        groups.add(new HashSet<>());
      }
      text.with(List.of(piece))
          .citations()
          .flatMap(cite -> cite.citation().items().stream())
          .forEach(item -> groups.get(groups.size() - 1).add(item.source()));
    }
    return groups.stream();
  }

  private static boolean isBlock(Element element) {
    return element instanceof Element.Paragraph
        || element instanceof Element.Heading
        || element instanceof Element.ListItem
        || element instanceof Element.Term
        || element instanceof Element.Definition
        || element instanceof Element.TableCell;
  }
}
