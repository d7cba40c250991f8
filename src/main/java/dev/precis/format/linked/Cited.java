package dev.precis.format.linked;

import dev.precis.model.Citation;
import dev.precis.model.Correction;
import dev.precis.model.Prose;
import dev.precis.model.Ref;
import dev.precis.model.Summary;
import dev.precis.model.Target.SourceKey;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Which sources a summary cites. */
final class Cited {

  private Cited() {}

  /** Each once, in the order in which a reader meets them. */
  static Stream<SourceKey> by(Summary summary) {
    var texts =
        Stream.concat(summary.standfirst().stream(), Stream.of(summary.body()))
            .flatMap(text -> in(text, List.of()));
    var disagreements =
        summary.disagreements().stream()
            .flatMap(
                disagreement ->
                    Stream.concat(
                        in(disagreement.question(), List.of()),
                        disagreement.positions().stream()
                            .flatMap(position -> in(position.text(), position.sources()))));
    var events = summary.events().stream().flatMap(event -> in(event.text(), event.sources()));
    var corrections =
        summary.corrections().stream().map(Correction::text).flatMap(text -> in(text, List.of()));
    return Stream.of(texts, disagreements, events, corrections).flatMap(all -> all).distinct();
  }

  private static Stream<SourceKey> in(Prose text, Collection<Ref<SourceKey>> beside) {
    return Stream.concat(
        text.citations()
            .flatMap(cite -> cite.citation().items().stream())
            .map(Citation.Item::source),
        beside.stream().map(Ref::to));
  }
}
