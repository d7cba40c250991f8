package dev.precis.lint;

import dev.precis.diagnostics.Code;
import dev.precis.model.Corpus;
import dev.precis.model.Judgement.Confidence;
import dev.precis.model.SeparateSources;
import dev.precis.prose.Texts;
import java.util.Optional;

/** A judgement of high confidence that rests on fewer than two separate sources. */
final class OverconfidentJudgement implements Rule {

  private static final int ENOUGH = 2;

  private final SeparateSources separate;

  OverconfidentJudgement(SeparateSources separate) {
    this.separate = separate;
  }

  @Override
  public Code code() {
    return Code.OVERCONFIDENT_JUDGEMENT;
  }

  @Override
  public void check(Corpus corpus, Settings settings, Findings findings) {
    Texts.judgements(corpus)
        .filter(judgement -> judgement.confidence().equals(Optional.of(Confidence.HIGH)))
        .forEach(
            judgement -> {
              var named = Named.in(judgement).map(Named::source).distinct().toList();
              int count = separate.count(named);
              if (count < ENOUGH) {
                findings.report(
                    judgement.at(),
                    "this judgement has high confidence, and rests on "
                        + (count == 0 ? "no source" : "one separate source"));
              }
            });
  }
}
