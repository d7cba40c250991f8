package dev.precis.lint;

import dev.precis.diagnostics.Location;
import dev.precis.model.Briefing;
import dev.precis.model.Citation;
import dev.precis.model.Disagreement;
import dev.precis.model.Event;
import dev.precis.model.Judgement;
import dev.precis.model.Prose;
import dev.precis.model.Ref;
import dev.precis.model.Summary;
import dev.precis.model.Target.SourceKey;
import dev.precis.prose.Texts;
import java.util.List;
import java.util.stream.Stream;

/** That a text names a source, and where. */
record Named(SourceKey source, Location at) {

  /** What a text cites, in notes too. */
  static Stream<Named> in(Prose text) {
    return text.citations().flatMap(cite -> in(cite.citation(), text));
  }

  static Stream<Named> in(Citation citation, Prose text) {
    return citation.items().stream()
        .map(item -> new Named(item.source(), text.origin().at(item.start(), item.end())));
  }

  static Stream<Named> in(List<Ref<SourceKey>> refs) {
    return refs.stream().map(ref -> new Named(ref.to(), ref.at()));
  }

  static Stream<Named> in(Judgement judgement) {
    return Stream.concat(in(judgement.text()), in(judgement.sources()));
  }

  static Stream<Named> in(Event event) {
    return Stream.concat(in(event.text()), in(event.sources()));
  }

  static Stream<Named> in(Disagreement.Position position) {
    return Stream.concat(in(position.text()), in(position.sources()));
  }

  /** What a summary cites; not what was only read for it. */
  static Stream<Named> in(Summary summary) {
    return Stream.of(
            Texts.of(summary).flatMap(Named::in),
            summary.events().stream().flatMap(event -> in(event.sources())),
            summary.disagreements().stream()
                .flatMap(disagreement -> disagreement.positions().stream())
                .flatMap(position -> in(position.sources())))
        .flatMap(named -> named);
  }

  /** What a briefing's own texts cite, not those of its summaries. */
  static Stream<Named> in(Briefing briefing) {
    return Stream.concat(
        Texts.of(briefing).flatMap(Named::in),
        briefing.judgements().stream().flatMap(judgement -> in(judgement.sources())));
  }
}
