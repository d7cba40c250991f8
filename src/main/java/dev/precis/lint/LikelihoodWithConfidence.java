package dev.precis.lint;

import dev.precis.diagnostics.Code;
import dev.precis.model.Corpus;
import dev.precis.prose.Sentences;
import dev.precis.prose.Span;
import dev.precis.prose.Texts;
import java.util.regex.Pattern;

/** A sentence of a judgement that speaks of both likelihood and confidence (ICD 203, D.6.e.2). */
final class LikelihoodWithConfidence implements Rule {

  private static final Pattern CONFIDENCE =
      Pattern.compile(
          "\\b(?:low|moderate|medium|high)(?:\\s+(?:degree|level)\\s+of)?\\s+confidence\\b"
              + "|\\bconfident(?:ly)?\\b",
          Pattern.CASE_INSENSITIVE);

  @Override
  public Code code() {
    return Code.LIKELIHOOD_WITH_CONFIDENCE;
  }

  @Override
  public void check(Corpus corpus, Settings settings, Findings findings) {
    Texts.judgements(corpus)
        .map(JudgementText::new)
        .forEach(
            text -> Sentences.of(text.own()).forEach(sentence -> check(sentence, text, findings)));
  }

  private static void check(Span sentence, JudgementText text, Findings findings) {
    var likelihood =
        text.wordings().stream().filter(wording -> sentence.covers(wording.at())).findFirst();
    var confidence =
        CONFIDENCE
            .matcher(text.own())
            .results()
            .map(match -> new Span(match.start(), match.end()))
            .filter(sentence::covers)
            .findFirst();
    if (likelihood.isPresent() && confidence.isPresent()) {
      findings.report(
          text.at(confidence.get()),
          "likelihood and confidence stand in one sentence",
          "say how good the basis is in a sentence of its own, or under 'confidence'");
    }
  }
}
