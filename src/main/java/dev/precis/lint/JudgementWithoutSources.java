package dev.precis.lint;

import dev.precis.diagnostics.Code;
import dev.precis.model.Corpus;
import dev.precis.prose.Texts;

/** A judgement that neither cites nor lists a source. */
final class JudgementWithoutSources implements Rule {

  @Override
  public Code code() {
    return Code.JUDGEMENT_WITHOUT_SOURCES;
  }

  @Override
  public void check(Corpus corpus, Settings settings, Findings findings) {
    Texts.judgements(corpus)
        .filter(judgement -> Named.in(judgement).findAny().isEmpty())
        .forEach(
            judgement ->
                findings.report(
                    judgement.at(),
                    "this judgement has no source",
                    "name what it rests on under 'sources'"));
  }
}
