package dev.precis.format.web;

import dev.precis.format.GradeText;
import dev.precis.model.Briefing;
import dev.precis.model.Citation;
import dev.precis.model.Corpus.DatedCorrection;
import dev.precis.model.Disagreement;
import dev.precis.model.Evidence.Examined;
import dev.precis.model.Excerpt;
import dev.precis.model.Judgement;
import dev.precis.model.PartialDate;
import dev.precis.model.Place;
import dev.precis.model.Prose;
import dev.precis.model.Ref;
import dev.precis.model.Source;
import dev.precis.model.Standing;
import dev.precis.model.Summary;
import dev.precis.model.Target.SourceKey;
import dev.precis.model.Target.SummaryKey;
import dev.precis.model.Trace.Companion;
import dev.precis.model.Trace.DatedEvent;
import dev.precis.prose.PlainText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes the entries of the lists that several kinds of page have. */
final class Items {

  private final Catalogue catalogue;
  private final StandingText standings;
  private final GradeText grades;

  Items(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.standings = new StandingText(catalogue.words(), catalogue.dates());
    this.grades = new GradeText(catalogue.words());
  }

  SummaryItemView summary(SummaryKey key) {
    var summary = catalogue.summary(key);
    return new SummaryItemView(
        summary.title(),
        catalogue.href(key),
        catalogue.date(summary.date()),
        catalogue.link(key.briefing()),
        catalogue.links(summary.topics()),
        summary.standfirst().map(PlainText::of).orElse(""));
  }

  List<SummaryItemView> summaries(Collection<SummaryKey> keys) {
    return keys.stream().map(this::summary).toList();
  }

  BriefingItemView briefing(Briefing briefing) {
    return new BriefingItemView(
        number(briefing.number()),
        briefing.title(),
        catalogue.href(briefing.key()),
        catalogue.date(briefing.date()),
        briefing.standfirst().map(PlainText::of).orElse(""),
        briefing.summaries().size());
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
    return catalogue.separate(sourcesOf(text, beside).toList());
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

  /** The sources of an event in the order in which they are shown. */
  static Stream<SourceKey> sourcesOf(DatedEvent dated) {
    return sourcesOf(dated.event().text(), dated.event().sources());
  }

  /** The sources of where the sources differ in a summary, in the order in which they are shown. */
  static Stream<SourceKey> sourcesOf(Disagreement difference) {
    return Stream.concat(
        sourcesOf(difference.question(), List.of()),
        difference.positions().stream()
            .flatMap(position -> sourcesOf(position.text(), position.sources())));
  }

  private static Stream<SourceKey> sourcesOf(Prose text, List<Ref<SourceKey>> beside) {
    return Stream.concat(
        text.citations()
            .flatMap(cite -> cite.citation().items().stream())
            .map(Citation.Item::source),
        beside.stream().map(Ref::to));
  }

  EventView event(DatedEvent dated, TextWriter writer) {
    var event = dated.event();
    return new EventView(
        catalogue.date(event.date()),
        dayInMonth(event.date()),
        dayInMonth(event.date()).isEmpty() && event.date() instanceof PartialDate.Between
            ? catalogue.dates().of(event.date())
            : "",
        writer.write(event.text()) + writer.marks(event.sources(), event.text()),
        catalogue.link(dated.summary()),
        catalogue.links(event.actors()),
        catalogue.links(event.topics()));
  }

  List<EventView> events(Collection<DatedEvent> events, TextWriter writer) {
    return events.stream().map(dated -> event(dated, writer)).toList();
  }

  CorrectionView correction(DatedCorrection dated) {
    return new CorrectionView(
        catalogue.date(dated.correction().date()),
        catalogue.excerpt(dated.summary().briefing(), dated.correction().text()),
        catalogue.link(dated.summary()));
  }

  ExcerptView excerpt(Excerpt sentence, Place place) {
    return new ExcerptView(
        sentence.before(),
        sentence.match(),
        sentence.after(),
        catalogue.link(place),
        catalogue.dateOf(Catalogue.target(place)));
  }

  /** Sentences by the text that they stand in, in their order. */
  <T> List<SentencesView> sentences(
      List<T> uses, Function<T, Place> placeOf, Function<T, Excerpt> sentenceOf) {
    Map<Place, List<T>> byPlace = new LinkedHashMap<>();
    uses.forEach(
        use -> byPlace.computeIfAbsent(placeOf.apply(use), p -> new ArrayList<>()).add(use));
    return byPlace.entrySet().stream()
        .map(
            place ->
                new SentencesView(
                    catalogue.link(place.getKey()),
                    catalogue.dateOf(Catalogue.target(place.getKey())),
                    place.getValue().stream()
                        .map(use -> excerpt(sentenceOf.apply(use), place.getKey()))
                        .toList()))
        .toList();
  }

  QuotationView quotation(Examined examined) {
    var finding = examined.finding();
    return new QuotationView(
        examined.quotation().words(),
        examined.quotation().original().orElse(""),
        finding.standing().hasMark() && finding.standing() != Standing.TRANSLATED
            ? finding.source().flatMap(catalogue.titles()::language).orElse("")
            : "",
        finding.standing().label(),
        standings.sign(finding.standing()),
        standings.asSentence(finding),
        number(finding.paragraph()),
        catalogue.link(examined.quotation().place()),
        catalogue.originals().attributesHtml(finding));
  }

  SourceLinkView source(SourceKey key) {
    Source source = catalogue.source(key);
    var language = catalogue.foreign(source.record().language());
    var trace = catalogue.corpus().sourceTraces().get(key);
    return new SourceLinkView(
        source.record().title(),
        language,
        catalogue.languageName(language),
        catalogue.outlet(key),
        catalogue.date(source.record().issued()),
        catalogue.href(key),
        source.retracted(),
        trace == null ? 0 : trace.uses().size());
  }

  List<SourceLinkView> sources(Collection<SourceKey> keys) {
    return keys.stream().map(this::source).toList();
  }

  /** Those who appear together with something, the most frequent first, with bars. */
  List<TallyView> companions(List<Companion> companions, int most) {
    int greatest = companions.stream().mapToInt(Companion::summaries).max().orElse(1);
    return companions.stream()
        .limit(most)
        .map(
            companion ->
                tally(
                    catalogue.name(companion.actor()),
                    catalogue.href(companion.actor()),
                    companion.summaries(),
                    greatest))
        .toList();
  }

  static TallyView tally(String name, String href, int count, int greatest) {
    return new TallyView(name, href, count, Math.max(1, Math.round(100f * count / greatest)));
  }

  static String number(OptionalInt number) {
    return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
  }

  /** The disagreements of a summary on a page that is not its own. */
  List<DisagreementView> disagreements(Summary summary, TextWriter writer) {
    return summary.disagreements().stream()
        .map(difference -> disagreement(summary.key(), difference, writer))
        .toList();
  }

  private static String dayInMonth(PartialDate date) {
    if (date instanceof PartialDate.OnDay on) {
      return Integer.toString(on.day().getDayOfMonth());
    } else if (date instanceof PartialDate.Between between
        && between.from() instanceof PartialDate.OnDay from
        && between.to() instanceof PartialDate.OnDay to
        && from.day().getYear() == to.day().getYear()
        && from.day().getMonth() == to.day().getMonth()) {
      return from.day().getDayOfMonth() + "–" + to.day().getDayOfMonth();
    }
    return "";
  }
}
