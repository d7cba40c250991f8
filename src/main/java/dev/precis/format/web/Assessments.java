package dev.precis.format.web;

import dev.precis.format.GradeText;
import dev.precis.model.Disagreement;
import dev.precis.model.Judgement;
import dev.precis.model.Prose;
import dev.precis.model.Ref;
import dev.precis.model.Summary;
import dev.precis.model.Target.SourceKey;
import dev.precis.model.Target.SummaryKey;
import dev.precis.prose.PlainText;
import java.util.List;

/** What is weighed and not only told: judgements, and where the sources differ. */
final class Assessments {

  private final Catalogue catalogue;
  private final GradeText grades;

  Assessments(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.grades = new GradeText(catalogue.words());
  }

  JudgementView judgement(Judgement judgement, TextWriter writer) {
    return new JudgementView(
        writer.write(judgement.text()),
        PlainText.of(judgement.text()),
        judgement.confidence().map(grades::of).orElse(""),
        judgement.likelihood().map(wording -> grades.likelihood(wording.value())).orElse(""),
        separate(judgement.text(), judgement.sources()),
        writer.marks(judgement.sources(), judgement.text()));
  }

  DisagreementView disagreement(SummaryKey summary, Disagreement difference, TextWriter writer) {
    return new DisagreementView(
        writer.write(difference.question()),
        catalogue.link(summary),
        difference.positions().stream()
            .map(
                position ->
                    new DisagreementView.PositionView(
                        writer.write(position.text()),
                        separate(position.text(), position.sources()),
                        witnesses(position.sources(), writer)))
            .toList());
  }

  private int separate(Prose text, List<Ref<SourceKey>> beside) {
    return catalogue.separate(CitedSources.of(text, beside).toList());
  }

  private List<DisagreementView.WitnessView> witnesses(
      List<Ref<SourceKey>> sources, TextWriter writer) {
    return sources.stream()
        .map(
            source ->
                new DisagreementView.WitnessView(
                    catalogue.outlet(source.to()), writer.marks(List.of(source))))
        .toList();
  }

  /** The disagreements of a summary on a page that is not its own. */
  List<DisagreementView> disagreements(Summary summary, TextWriter writer) {
    return summary.disagreements().stream()
        .map(difference -> disagreement(summary.key(), difference, writer))
        .toList();
  }
}
