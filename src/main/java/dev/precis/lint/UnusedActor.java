package dev.precis.lint;

import dev.precis.diagnostics.Code;
import dev.precis.model.Corpus;
import dev.precis.model.Ref;
import dev.precis.model.Trace;
import java.util.stream.Collectors;

/** An actor whom no text names, who has no members, and who is no other's country. */
final class UnusedActor implements Rule {

  @Override
  public Code code() {
    return Code.UNUSED_ACTOR;
  }

  @Override
  public void check(Corpus corpus, Settings settings, Findings findings) {
    var countries =
        corpus.actors().values().stream()
            .flatMap(actor -> actor.country().stream())
            .map(Ref::to)
            .collect(Collectors.toSet());
    for (var actor : corpus.actors().values()) {
      var trace = corpus.actorTraces().get(actor.key());
      if (!countries.contains(actor.key()) && (trace == null || !isUsed(trace))) {
        findings.report(actor.at(), "no text names the actor '" + actor.key() + "'");
      }
    }
  }

  private static boolean isUsed(Trace.OfActor trace) {
    return !trace.mentions().isEmpty()
        || !trace.summaries().isEmpty()
        || !trace.members().isEmpty();
  }
}
