package dev.precis.format.print;

import dev.precis.format.DateText;
import dev.precis.format.Edition;
import dev.precis.format.GradeText;
import dev.precis.format.ProseHtml;
import dev.precis.format.Words;
import dev.precis.format.print.PartView.CorrectedView;
import dev.precis.format.print.PartView.CorrectionView;
import dev.precis.format.print.PartView.DisagreementView;
import dev.precis.format.print.PartView.EventView;
import dev.precis.format.print.PartView.JudgementView;
import dev.precis.format.print.PartView.PositionView;
import dev.precis.format.print.PartView.SummaryView;
import dev.precis.model.Briefing;
import dev.precis.model.Citation;
import dev.precis.model.Disagreement;
import dev.precis.model.Element;
import dev.precis.model.Event;
import dev.precis.model.Piece;
import dev.precis.model.Place;
import dev.precis.model.Prose;
import dev.precis.model.Ref;
import dev.precis.model.Summary;
import dev.precis.model.Target.SourceKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Composes what stands in a document of one briefing. */
final class PartComposer {

  /** In characters. */
  private static final int RUNNING_HEAD = 46;

  private final Edition edition;
  private final Words words;
  private final GradeText grades;
  private final Register register;
  private final DateText dates;
  private final Anchors anchors;
  private final PrintStyle style;
  private final ProseHtml prose;

  PartComposer(
      Edition edition, Register register, DateText dates, Anchors anchors, PrintStyle style) {
    this.edition = edition;
    this.words = edition.words();
    this.grades = new GradeText(words);
    this.register = register;
    this.dates = dates;
    this.anchors = anchors;
    this.style = style;
    this.prose = new ProseHtml(style);
  }

  /**
   * The whole briefing.
   *
   * @param id begins the ids of all that stands in the part; may be empty
   * @param level of the headings of its sections
   */
  PartView part(Briefing briefing, String id, int level) {
    // In the order in which they stand on paper, because the notes are numbered as they are met.
    var names = register.namesIn(new Place.InBriefing(briefing.key()));
    style.begin(id + "briefing", names);
    var standfirst = html(briefing.standfirst());
    var judgements = judgements(briefing);
    style.begin(id + "overview", names);
    var overview = write(briefing.overview());
    var summaries =
        briefing.summaries().stream().map(summary -> summary(briefing, id, summary)).toList();
    style.begin(id + "briefing", names);
    var events = events(briefing);
    var sourceSummary = briefing.sourceSummary().map(this::blocks).orElse("");
    var number = number(briefing.number());
    return new PartView(
        id,
        level,
        briefing.title(),
        number.isEmpty() ? dates.of(briefing.date()) : number,
        number,
        dates.of(briefing.date()),
        briefing.period().map(dates::of).orElse(""),
        String.join(words.text("mark.comma"), briefing.authors()),
        edition.addresses().absolute(briefing.key()).toString(),
        standfirst,
        judgements,
        overview,
        sourceSummary,
        summaries,
        events,
        corrections(briefing, id));
  }

  private List<JudgementView> judgements(Briefing briefing) {
    var views = new ArrayList<JudgementView>();
    for (var judgement : briefing.judgements()) {
      views.add(
          new JudgementView(
              views.size() + 1,
              write(judgement.text()),
              brief(judgement.text()),
              judgement.confidence().map(grades::of).orElse(""),
              judgement.likelihood().map(l -> grades.likelihood(l.value())).orElse(""),
              numbersHtml(judgement.sources()),
              separate(Stream.concat(cited(judgement.text()), keys(judgement.sources())))));
    }
    return views;
  }

  private SummaryView summary(Briefing briefing, String id, Summary summary) {
    var heading = id + "summary-" + summary.key().slug();
    style.begin(heading, register.namesIn(new Place.InSummary(summary.key())));
    var topics =
        summary.topics().stream()
            .map(ref -> edition.corpus().topics().get(ref.to()))
            .map(topic -> topic == null ? "" : topic.label())
            .collect(Collectors.joining(" · "));
    boolean ownDate = !summary.date().equals(briefing.date());
    var view =
        new SummaryView(
            heading,
            summary.title(),
            shortened(summary.title()),
            topics,
            ownDate ? dates.of(summary.date()) : "",
            html(summary.standfirst()),
            write(summary.body()),
            summary.disagreements().stream().map(this::disagreement).toList(),
            summary.corrections().stream()
                .map(c -> new CorrectionView(dates.of(c.date()), write(c.text())))
                .toList());
    summary.topics().forEach(topic -> anchors.add(topic.to(), heading));
    // Whom only the front matter names, or a name across a change of type, is found by the heading.
    register.appearingIn(summary.key()).stream()
        .filter(actor -> !style.hasNamed(actor))
        .forEach(actor -> anchors.add(actor, heading));
    return view;
  }

  private DisagreementView disagreement(Disagreement disagreement) {
    var positions =
        disagreement.positions().stream()
            .map(
                position ->
                    new PositionView(
                        write(position.text()),
                        outlets(position.sources()),
                        numbersHtml(position.sources()),
                        separate(keys(position.sources()))))
            .toList();
    return new DisagreementView(write(disagreement.question()), positions);
  }

  private List<EventView> events(Briefing briefing) {
    return briefing.summaries().stream()
        .flatMap(summary -> summary.events().stream())
        .sorted(Comparator.comparing(Event::date))
        .map(
            event ->
                new EventView(
                    dates.of(event.date()), write(event.text()), numbersHtml(event.sources())))
        .toList();
  }

  /** All corrections again, in one list: without their numbers, which stand at the summaries. */
  private List<CorrectedView> corrections(Briefing briefing, String id) {
    return briefing.summaries().stream()
        .flatMap(
            summary ->
                summary.corrections().stream()
                    .map(
                        correction ->
                            new CorrectedView(
                                dates.of(correction.date()),
                                summary.title(),
                                id + "summary-" + summary.key().slug(),
                                brief(correction.text()))))
        .toList();
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
        .collect(Collectors.joining(words.text("mark.comma")));
  }

  private String numbersHtml(List<Ref<SourceKey>> sources) {
    return style.numbersHtml(sources.stream().map(Ref::to).distinct().toList());
  }

  private int separate(Stream<SourceKey> sources) {
    return register.separate().count(sources.distinct().toList());
  }

  private static Stream<SourceKey> cited(Prose text) {
    return text.citations()
        .flatMap(cite -> cite.citation().items().stream())
        .map(Citation.Item::source);
  }

  private static Stream<SourceKey> keys(List<Ref<SourceKey>> refs) {
    return refs.stream().map(Ref::to);
  }

  private String html(Optional<Prose> text) {
    return text.map(this::write).orElse("");
  }

  /** A text in blocks, also where it was written as one paragraph without a block around it. */
  private String blocks(Prose text) {
    boolean hasBlocks =
        !text.isEmpty()
            && text.pieces().get(0) instanceof Piece.Open open
            && !(open.element() instanceof Element.Inline);
    return hasBlocks ? write(text) : "<p>" + write(text) + "</p>";
  }

  private String write(Prose text) {
    return prose.write(RaisedMarks.closedUp(text));
  }

  /** A text that stands in full elsewhere. */
  private String brief(Prose text) {
    style.index(false);
    var html = prose.write(RaisedMarks.leftOut(text));
    style.index(true);
    return html;
  }

  /** As many whole words as fit into a running head. */
  private static String shortened(String title) {
    if (title.length() <= RUNNING_HEAD) {
      return title;
    }
    int space = title.lastIndexOf(' ', RUNNING_HEAD);
    return title.substring(0, space > 0 ? space : RUNNING_HEAD).stripTrailing() + "…";
  }

  /** The number of an issue, which stays in one line. */
  private String number(OptionalInt number) {
    return number.isPresent()
        ? words
            .text("briefing.number", "number", Integer.toString(number.getAsInt()))
            .replace(' ', '\u00A0')
        : "";
  }
}
