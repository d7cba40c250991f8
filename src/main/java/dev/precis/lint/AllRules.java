package dev.precis.lint;

import dev.precis.model.Evidence;
import dev.precis.model.SeparateSources;
import java.util.List;

/** The rules that there are. */
final class AllRules {

  private AllRules() {}

  /** All rules, for a corpus with these sources and quotations. */
  static List<Rule> with(SeparateSources separate, Evidence evidence) {
    return List.of(
        new UncitedQuotation(evidence),
        new UncitedParagraph(),
        new SingleSourceSummary(separate),
        new EventWithoutSource(),
        new UnusedSource(),
        new StaleSource(),
        new RetractedSource(),
        new AccessedBeforeIssued(),
        new UncorroboratedCredibility(separate),
        new UndeclaredActor(),
        new UnusedActor(),
        new UnusedTopic(),
        new JudgementWithoutSources(),
        new OverconfidentJudgement(separate),
        new MixedLikelihood(),
        new OffScaleLikelihood(),
        new LikelihoodWithConfidence(),
        new BarePossibility(),
        new MissingAlt());
  }
}
