package dev.precis.format.web;

import dev.precis.model.Briefing;
import dev.precis.model.Corpus.DatedCorrection;
import dev.precis.model.PartialDate;
import dev.precis.model.Source;
import dev.precis.model.Target.SourceKey;
import dev.precis.model.Target.SummaryKey;
import dev.precis.model.Trace.Companion;
import dev.precis.model.Trace.DatedEvent;
import dev.precis.prose.PlainText;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;

/** Makes the entries of the lists that several kinds of page have. */
final class Items {

  private final Catalogue catalogue;
  private final TextWriters writers;

  Items(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.writers = new TextWriters(catalogue);
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
        writers.excerpt(dated.summary().briefing(), dated.correction().text()),
        catalogue.link(dated.summary()));
  }

  SourceLinkView source(SourceKey key) {
    Source source = catalogue.source(key);
    var language = catalogue.titles().language(key).orElse("");
    var trace = catalogue.corpus().sourceTraces().get(key);
    return new SourceLinkView(
        source.record().title(),
        catalogue.titles().titleLanguage(key).orElse(""),
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
