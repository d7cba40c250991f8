package dev.precis.format.web;

import dev.precis.model.Citation;
import dev.precis.model.Disagreement;
import dev.precis.model.Prose;
import dev.precis.model.Ref;
import dev.precis.model.Target.SourceKey;
import dev.precis.model.Trace.DatedEvent;
import java.util.List;
import java.util.stream.Stream;

/**
 * The sources of a text and of the front matter beside it, in the order in which they are shown.
 */
final class CitedSources {

  private CitedSources() {}

  static Stream<SourceKey> of(DatedEvent dated) {
    return of(dated.event().text(), dated.event().sources());
  }

  /** Those of where the sources differ in a summary. */
  static Stream<SourceKey> of(Disagreement difference) {
    return Stream.concat(
        of(difference.question(), List.of()),
        difference.positions().stream()
            .flatMap(position -> of(position.text(), position.sources())));
  }

  static Stream<SourceKey> of(Prose text, List<Ref<SourceKey>> beside) {
    return Stream.concat(
        text.citations()
            .flatMap(cite -> cite.citation().items().stream())
            .map(Citation.Item::source),
        beside.stream().map(Ref::to));
  }
}
