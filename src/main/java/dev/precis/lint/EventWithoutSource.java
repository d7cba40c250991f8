package dev.precis.lint;

import dev.precis.diagnostics.Code;
import dev.precis.model.Corpus;
import dev.precis.prose.Texts;

/** An event for which no source is named. */
final class EventWithoutSource implements Rule {

  @Override
  public Code code() {
    return Code.EVENT_WITHOUT_SOURCE;
  }

  @Override
  public void check(Corpus corpus, Settings settings, Findings findings) {
    Texts.summaries(corpus)
        .flatMap(summary -> summary.events().stream())
        .filter(event -> Named.in(event).findAny().isEmpty())
        .forEach(
            event ->
                findings.report(
                    event.at(),
                    "the event of " + event.date() + " has no source",
                    "name one under 'sources'"));
  }
}
