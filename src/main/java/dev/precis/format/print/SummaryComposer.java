package dev.precis.format.print;

import dev.precis.format.DateText;
import dev.precis.format.Edition;
import dev.precis.format.print.PartView.CorrectionView;
import dev.precis.format.print.PartView.DisagreementView;
import dev.precis.format.print.PartView.PositionView;
import dev.precis.format.print.PartView.SummaryView;
import dev.precis.model.Briefing;
import dev.precis.model.Disagreement;
import dev.precis.model.Place;
import dev.precis.model.Ref;
import dev.precis.model.Summary;
import dev.precis.model.Target.SourceKey;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Composes what a document says of one summary. */
final class SummaryComposer {

  /** In characters. */
  private static final int RUNNING_HEAD = 46;

  private final Edition edition;
  private final Register register;
  private final DateText dates;
  private final Anchors anchors;
  private final IndexMarks index;
  private final PartTexts texts;

  SummaryComposer(
      Edition edition,
      Register register,
      DateText dates,
      Anchors anchors,
      IndexMarks index,
      PartTexts texts) {
    this.edition = edition;
    this.register = register;
    this.dates = dates;
    this.anchors = anchors;
    this.index = index;
    this.texts = texts;
  }

  /**
   * The id of a summary's heading.
   *
   * @param part begins the ids of its briefing
   */
  static String idOf(String part, Summary summary) {
    return part + "summary-" + summary.key().slug();
  }

  /**
   * A summary of a briefing.
   *
   * @param id of its heading
   */
  SummaryView summary(Briefing briefing, String id, Summary summary) {
    texts.begin(id, new Place.InSummary(summary.key()));
    var topics =
        summary.topics().stream()
            .map(ref -> edition.corpus().topics().get(ref.to()))
            .map(topic -> topic == null ? "" : topic.label())
            .collect(Collectors.joining(" · "));
    boolean ownDate = !summary.date().equals(briefing.date());
    var view =
        new SummaryView(
            id,
            summary.title(),
            shortened(summary.title()),
            topics,
            ownDate ? dates.of(summary.date()) : "",
            texts.write(summary.standfirst()),
            texts.write(summary.body()),
            summary.disagreements().stream().map(this::disagreement).toList(),
            summary.corrections().stream()
                .map(c -> new CorrectionView(dates.of(c.date()), texts.write(c.text())))
                .toList());
    summary.topics().forEach(topic -> anchors.add(topic.to(), id));
    // Whom only the front matter names, or a name across a change of type, is found by the heading.
    register.appearingIn(summary.key()).stream()
        .filter(actor -> !index.hasNamed(actor))
        .forEach(actor -> anchors.add(actor, id));
    return view;
  }

  private DisagreementView disagreement(Disagreement disagreement) {
    var positions =
        disagreement.positions().stream()
            .map(
                position ->
                    new PositionView(
                        texts.write(position.text()),
                        outlets(position.sources()),
                        texts.numbers(position.sources()),
                        texts.separate(position.sources())))
            .toList();
    return new DisagreementView(texts.write(disagreement.question()), positions);
  }

  private String outlets(List<Ref<SourceKey>> sources) {
    return sources.stream()
        .map(ref -> edition.corpus().sources().get(ref.to()))
        .flatMap(
            source ->
                source == null
                    ? Optional.<String>empty().stream()
                    : source.record().outlet().stream())
        .distinct()
        .collect(Collectors.joining(edition.words().text("mark.comma")));
  }

  /** As many whole words as fit into a running head. */
  private static String shortened(String title) {
    if (title.length() <= RUNNING_HEAD) {
      return title;
    }
    int space = title.lastIndexOf(' ', RUNNING_HEAD);
    return title.substring(0, space > 0 ? space : RUNNING_HEAD).stripTrailing() + "…";
  }
}
