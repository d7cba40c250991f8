package dev.precis.lint;

import dev.precis.diagnostics.Code;
import dev.precis.model.Corpus;
import dev.precis.model.Place;
import java.util.stream.Collectors;

/** A source that its publisher took back, and that is still used. */
final class RetractedSource implements Rule {

  @Override
  public Code code() {
    return Code.RETRACTED_SOURCE;
  }

  @Override
  public void check(Corpus corpus, Settings settings, Findings findings) {
    for (var source : corpus.sources().values()) {
      var trace = corpus.sourceTraces().get(source.key());
      if (source.retracted() && trace != null && !trace.places().isEmpty()) {
        findings.report(
            source.at(),
            "the retracted source '%s' is used in %s"
                .formatted(
                    source.key(),
                    trace.places().stream()
                        .map(RetractedSource::name)
                        .collect(Collectors.joining(", "))));
      }
    }
  }

  private static String name(Place place) {
    if (place instanceof Place.InSummary in) {
      return "the summary '" + in.summary() + "'";
    }
    if (place instanceof Place.InBriefing in) {
      return "the briefing '" + in.briefing() + "'";
    }
    if (place instanceof Place.OnTopic on) {
      return "the topic '" + on.topic() + "'";
    }
    if (place instanceof Place.OnActor on) {
      return "the actor '" + on.actor() + "'";
    }
    return "the page '" + ((Place.OnPage) place).page() + "'";
  }
}
