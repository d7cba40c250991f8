package dev.precis.lint;

import dev.precis.diagnostics.Code;
import dev.precis.diagnostics.Location;
import dev.precis.model.Corpus;
import dev.precis.model.Judgement;
import dev.precis.model.LikelihoodScale;
import dev.precis.prose.Texts;
import java.util.stream.Collectors;

/** A word for likelihood that the site's scale does not have. */
final class OffScaleLikelihood implements Rule {

  @Override
  public Code code() {
    return Code.OFF_SCALE_LIKELIHOOD;
  }

  @Override
  public void check(Corpus corpus, Settings settings, Findings findings) {
    var scale = corpus.site().likelihoodScale();
    Texts.judgements(corpus).forEach(judgement -> check(judgement, scale, findings));
  }

  private static void check(Judgement judgement, LikelihoodScale scale, Findings findings) {
    judgement
        .likelihood()
        .filter(given -> !scale.has(given.value()))
        .ifPresent(given -> report(given.at(), given.value(), scale, findings));
    var text = new JudgementText(judgement);
    for (var wording : text.wordings()) {
      if (!scale.has(wording.words())) {
        report(text.at(wording.at()), wording.words(), scale, findings);
      }
    }
  }

  /** The hint names all steps and none in particular: scales are not converted into each other. */
  private static void report(Location at, String words, LikelihoodScale scale, Findings findings) {
    findings.report(
        at,
        "'" + words + "' is not on the scale " + scale.label(),
        scale.terms().stream()
            .map(term -> term.wordings().get(0))
            .collect(Collectors.joining(", ", "its steps are: ", "")));
  }
}
