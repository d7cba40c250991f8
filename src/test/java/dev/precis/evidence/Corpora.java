package dev.precis.evidence;

import dev.precis.diagnostics.Location;
import dev.precis.model.Briefing;
import dev.precis.model.Corpus;
import dev.precis.model.Correction;
import dev.precis.model.Disagreement;
import dev.precis.model.Event;
import dev.precis.model.Judgement;
import dev.precis.model.LikelihoodScale;
import dev.precis.model.Located;
import dev.precis.model.PartialDate;
import dev.precis.model.Prose;
import dev.precis.model.Ref;
import dev.precis.model.Site;
import dev.precis.model.Source;
import dev.precis.model.Status;
import dev.precis.model.Summary;
import dev.precis.model.Target.BriefingKey;
import dev.precis.model.Target.SummaryKey;
import dev.precis.model.Trace;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Corpora of one briefing, for tests. */
final class Corpora {

  private static final Location AT = Location.ofFile("content/briefings/b/index.md");
  private static final PartialDate DATE = PartialDate.parse("2031-03-04");
  private static final SummaryKey SUMMARY = new SummaryKey(new BriefingKey("b"), "s");

  private Corpora() {}

  /** A corpus whose only summary has this body. */
  static Corpus withBody(String body, Source... sources) {
    return with(Proses.blocks(body), Optional.empty(), sources);
  }

  /**
   * A corpus that has the text in its body, as inline text everywhere else, with the sources beside
   * it where they can be, and on the timeline.
   */
  static Corpus withTextEverywhere(String text, Source... sources) {
    return with(Proses.blocks(text), Optional.of(text), sources);
  }

  private static Corpus with(Prose body, Optional<String> elsewhere, Source... sources) {
    Function<String, Prose> inline = Proses::inline;
    var beside = Stream.of(sources).map(source -> new Ref<>(source.key(), AT)).toList();
    var events =
        elsewhere.stream()
            .map(text -> new Event(AT, DATE, inline.apply(text), List.of(), List.of(), beside))
            .toList();
    var corrections =
        elsewhere.stream()
            .map(text -> new Correction(AT, LocalDate.EPOCH, inline.apply(text)))
            .toList();
    var summary =
        new Summary(
            SUMMARY,
            AT,
            "A summary",
            DATE,
            OptionalInt.empty(),
            elsewhere.map(inline),
            List.of(),
            List.of(),
            List.of(),
            events,
            elsewhere.stream()
                .map(
                    text ->
                        new Disagreement(
                            AT,
                            inline.apply(text),
                            List.of(new Disagreement.Position(AT, inline.apply(text), beside))))
                .toList(),
            corrections,
            List.of(),
            List.of(),
            new Summary.Autolink(true, List.of()),
            Status.PUBLISHED,
            body);
    var briefing =
        new Briefing(
            SUMMARY.briefing(),
            AT,
            "A briefing",
            DATE,
            OptionalInt.empty(),
            Optional.empty(),
            List.of(),
            elsewhere.map(inline),
            elsewhere.stream()
                .map(
                    text ->
                        new Judgement(
                            AT, inline.apply(text), Optional.empty(), Optional.empty(), beside))
                .toList(),
            elsewhere.map(inline),
            Status.PUBLISHED,
            Optional.empty(),
            Proses.blocks(""),
            List.of(summary));
    return new Corpus(
        site(),
        Map.of(briefing.key(), briefing),
        Map.of(),
        Map.of(),
        Stream.of(sources)
            .collect(
                Collectors.toMap(Source::key, source -> source, (a, b) -> a, LinkedHashMap::new)),
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        events.stream().map(event -> new Trace.DatedEvent(SUMMARY, event)).toList(),
        corrections.stream().map(c -> new Corpus.DatedCorrection(SUMMARY, c)).toList(),
        new Corpus.Sentences(0, 0));
  }

  /** The body of the only summary. */
  static Prose body(Corpus corpus) {
    return corpus.briefings().values().iterator().next().summaries().get(0).body();
  }

  private static Site site() {
    return new Site(
        "A site",
        Optional.empty(),
        URI.create("https://site.example/"),
        Locale.ENGLISH,
        new Site.Publisher("A desk", Optional.empty()),
        ZoneId.of("UTC"),
        new Located<>("style", AT),
        LikelihoodScale.ICD203,
        "captures/",
        Site.QuotationMarks.DOUBLE,
        Site.Search.BUILTIN,
        new Site.Print(Site.Paper.A4, List.of()),
        Map.of());
  }
}
