package dev.precis.lint;

import dev.precis.diagnostics.Code;
import dev.precis.model.Corpus;

/** A source that no text names, and that no other source copies or retells. */
final class UnusedSource implements Rule {

  @Override
  public Code code() {
    return Code.UNUSED_SOURCE;
  }

  @Override
  public void check(Corpus corpus, Settings settings, Findings findings) {
    for (var source : corpus.sources().values()) {
      var trace = corpus.sourceTraces().get(source.key());
      if (trace == null
          || (trace.places().isEmpty()
              && trace.copies().isEmpty()
              && trace.retellings().isEmpty())) {
        findings.report(source.at(), "no text names the source '" + source.key() + "'");
      }
    }
  }
}
