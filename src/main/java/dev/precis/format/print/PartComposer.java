package dev.precis.format.print;

import dev.precis.format.DateText;
import dev.precis.format.Edition;
import dev.precis.format.GradeText;
import dev.precis.format.Words;
import dev.precis.format.print.PartView.CorrectedView;
import dev.precis.format.print.PartView.EventView;
import dev.precis.format.print.PartView.JudgementView;
import dev.precis.model.Briefing;
import dev.precis.model.Event;
import dev.precis.model.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/** Composes what stands in a document of one briefing. */
final class PartComposer {

  private final Edition edition;
  private final Words words;
  private final GradeText grades;
  private final DateText dates;
  private final PartTexts texts;
  private final SummaryComposer summaries;

  PartComposer(Edition edition, DateText dates, PartTexts texts, SummaryComposer summaries) {
    this.edition = edition;
    this.words = edition.words();
    this.grades = new GradeText(words);
    this.dates = dates;
    this.texts = texts;
    this.summaries = summaries;
  }

  /**
   * The whole briefing.
   *
   * @param id begins the ids of all that stands in the part; may be empty
   * @param level of the headings of its sections
   */
  PartView part(Briefing briefing, String id, int level) {
    // In the order in which they stand on paper, because the notes are numbered as they are met.
    var place = new Place.InBriefing(briefing.key());
    texts.begin(id + "briefing", place);
    var standfirst = texts.write(briefing.standfirst());
    var judgements = judgements(briefing);
    texts.begin(id + "overview", place);
    var overview = texts.write(briefing.overview());
    var parts =
        briefing.summaries().stream()
            .map(summary -> summaries.summary(briefing, SummaryComposer.idOf(id, summary), summary))
            .toList();
    texts.begin(id + "briefing", place);
    var events = events(briefing);
    var sourceSummary = briefing.sourceSummary().map(texts::blocks).orElse("");
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
        parts,
        events,
        corrections(briefing, id));
  }

  private List<JudgementView> judgements(Briefing briefing) {
    var views = new ArrayList<JudgementView>();
    for (var judgement : briefing.judgements()) {
      views.add(
          new JudgementView(
              views.size() + 1,
              texts.write(judgement.text()),
              texts.brief(judgement.text()),
              judgement.confidence().map(grades::of).orElse(""),
              judgement.likelihood().map(l -> grades.likelihood(l.value())).orElse(""),
              texts.numbers(judgement.sources()),
              texts.separate(judgement.text(), judgement.sources())));
    }
    return views;
  }

  private List<EventView> events(Briefing briefing) {
    return briefing.summaries().stream()
        .flatMap(summary -> summary.events().stream())
        .sorted(Comparator.comparing(Event::date))
        .map(
            event ->
                new EventView(
                    dates.of(event.date()),
                    texts.write(event.text()),
                    texts.numbers(event.sources())))
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
                                SummaryComposer.idOf(id, summary),
                                texts.brief(correction.text()))))
        .toList();
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
