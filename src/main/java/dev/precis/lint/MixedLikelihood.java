package dev.precis.lint;

import dev.precis.diagnostics.Code;
import dev.precis.model.Corpus;
import dev.precis.model.Judgement;
import dev.precis.model.LikelihoodScale;
import dev.precis.model.Located;
import dev.precis.prose.Texts;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A judgement that takes words from more than one scale of likelihood. */
final class MixedLikelihood implements Rule {

  @Override
  public Code code() {
    return Code.MIXED_LIKELIHOOD;
  }

  @Override
  public void check(Corpus corpus, Settings settings, Findings findings) {
    Texts.judgements(corpus)
        .forEach(
            judgement -> {
              var scales = scales(judgement);
              if (scales.size() > 1) {
                findings.report(
                    judgement.at(),
                    "this judgement mixes the words of "
                        + scales.stream()
                            .map(LikelihoodScale::label)
                            .collect(Collectors.joining(" and ")));
              }
            });
  }

  /** The scales whose own words are used, those that no other scale has. */
  private static Set<LikelihoodScale> scales(Judgement judgement) {
    var scales = EnumSet.noneOf(LikelihoodScale.class);
    Stream.concat(
            judgement.likelihood().map(Located::value).stream(),
            new JudgementText(judgement).wordings().stream().map(Wording::words))
        .map(words -> Arrays.stream(LikelihoodScale.values()).filter(s -> s.has(words)).toList())
        .filter(having -> having.size() == 1)
        .forEach(scales::addAll);
    return scales;
  }
}
