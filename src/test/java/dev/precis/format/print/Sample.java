package dev.precis.format.print;

import dev.precis.diagnostics.Location;
import dev.precis.format.Addresses;
import dev.precis.format.Conformance;
import dev.precis.format.Edition;
import dev.precis.model.Actor;
import dev.precis.model.Briefing;
import dev.precis.model.Corpus;
import dev.precis.model.Correction;
import dev.precis.model.CslRecord;
import dev.precis.model.Disagreement;
import dev.precis.model.Event;
import dev.precis.model.Evidence;
import dev.precis.model.Excerpt;
import dev.precis.model.Judgement;
import dev.precis.model.LikelihoodScale;
import dev.precis.model.Located;
import dev.precis.model.Media;
import dev.precis.model.Numbering;
import dev.precis.model.PartialDate;
import dev.precis.model.Piece;
import dev.precis.model.Place;
import dev.precis.model.Prose;
import dev.precis.model.Ref;
import dev.precis.model.Reference;
import dev.precis.model.Site;
import dev.precis.model.Source;
import dev.precis.model.Status;
import dev.precis.model.Summary;
import dev.precis.model.Target;
import dev.precis.model.Target.ActorKey;
import dev.precis.model.Target.BriefingKey;
import dev.precis.model.Target.MediaKey;
import dev.precis.model.Target.SourceKey;
import dev.precis.model.Target.SummaryKey;
import dev.precis.model.Target.TopicKey;
import dev.precis.model.Topic;
import dev.precis.model.Trace;
import dev.precis.testing.Interface;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A small corpus, mostly of one briefing, put together by hand. */
final class Sample {

  static final BriefingKey KEY = new BriefingKey("2025-06-03");
  static final Location AT = Location.ofFile("content/briefings/2025-06-03/index.md");

  private final Map<SourceKey, Source> sources = new TreeMap<>();
  private final Map<SourceKey, String> references = new TreeMap<>();
  private final Map<MediaKey, Media> media = new LinkedHashMap<>();
  private final Map<ActorKey, Actor> actors = new LinkedHashMap<>();
  private final Map<ActorKey, Trace.OfActor> traces = new LinkedHashMap<>();
  private final Map<TopicKey, Topic> topics = new LinkedHashMap<>();
  private final Map<BriefingKey, Briefing> others = new LinkedHashMap<>();
  private final List<Summary> summaries = new ArrayList<>();
  private final List<Judgement> judgements = new ArrayList<>();
  private String title = "The first report";
  private String standfirst = "";
  private String overview = "";
  private Site.Paper paper = Site.Paper.A4;
  private List<String> fonts = List.of();
  private Locale language = Locale.UK;

  /** Settings under which sources and data are attached as short texts. */
  static PrintFormat.Settings settings(Path project) {
    return settings(project, Conformance.A3A_UA1);
  }

  /** The same for a pair of standards. */
  static PrintFormat.Settings settings(Path project, Conformance conformance) {
    return new PrintFormat.Settings(
        project,
        conformance,
        sources -> sources.stream().map(s -> s.key().id()).collect(Collectors.joining(" ")),
        edition -> briefings -> briefings.toString().getBytes(StandardCharsets.UTF_8));
  }

  Sample title(String text) {
    title = text;
    return this;
  }

  Sample standfirst(String text) {
    standfirst = text;
    return this;
  }

  Sample overview(String text) {
    overview = text;
    return this;
  }

  Sample paper(Site.Paper size) {
    paper = size;
    return this;
  }

  Sample fonts(String... files) {
    fonts = List.of(files);
    return this;
  }

  Sample language(Locale of) {
    language = of;
    return this;
  }

  Sample source(
      String key, String sourceLanguage, String sourceTitle, String outlet, String reference) {
    var texts = Map.of("title", sourceTitle, "container-title", outlet, "language", sourceLanguage);
    var record = new CslRecord("article-newspaper", texts, Map.of(), Map.of());
    sources.put(
        new SourceKey(key),
        new Source(
            new SourceKey(key),
            AT,
            record,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            false,
            Optional.empty()));
    references.put(new SourceKey(key), reference);
    return this;
  }

  /** An actor that a summary names in words that are its name. */
  Sample actor(String slug, String name, String sortName, String summary) {
    var key = new ActorKey(slug);
    actors.put(
        key,
        new Actor(
            key,
            AT,
            Actor.Schema.PERSON,
            new Located<>(name, AT),
            sortName,
            List.of(),
            Map.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            new Prose(List.of(), (start, end) -> AT)));
    var in = new SummaryKey(KEY, summary);
    var mention = new Trace.Mention(new Place.InSummary(in), new Excerpt("", name, ""));
    traces.put(
        key,
        new Trace.OfActor(
            List.of(mention), List.of(in), List.of(), List.of(), List.of(), List.of()));
    return this;
  }

  Sample media(String path, Path file) {
    var key = new MediaKey(path);
    media.put(
        key,
        new Media(key, file, Optional.of("A. Photographer"), Optional.empty(), Optional.empty()));
    return this;
  }

  Sample judgement(
      String text, Judgement.Confidence confidence, String likelihood, String... keys) {
    judgements.add(
        new Judgement(
            AT,
            TinyProse.inline(text),
            Optional.of(confidence),
            likelihood.isEmpty() ? Optional.empty() : Optional.of(new Located<>(likelihood, AT)),
            refs(keys)));
    return this;
  }

  Sample summary(String slug, String summaryTitle, String summaryStandfirst, String body) {
    return summary(slug, summaryTitle, summaryStandfirst, body, List.of(), List.of(), List.of());
  }

  Sample summary(
      String slug,
      String summaryTitle,
      String summaryStandfirst,
      String body,
      List<Event> events,
      List<Disagreement> disagreements,
      List<Correction> corrections) {
    return summary(
        slug,
        summaryTitle,
        summaryStandfirst,
        TinyProse.blocks(body),
        events,
        disagreements,
        corrections);
  }

  Sample summary(
      String slug,
      String summaryTitle,
      String summaryStandfirst,
      Prose body,
      List<Event> events,
      List<Disagreement> disagreements,
      List<Correction> corrections) {
    summaries.add(
        new Summary(
            new SummaryKey(KEY, slug),
            AT,
            summaryTitle,
            day("2025-06-03"),
            OptionalInt.empty(),
            summaryStandfirst.isEmpty()
                ? Optional.empty()
                : Optional.of(TinyProse.inline(summaryStandfirst)),
            List.of(),
            List.of(),
            List.of(),
            events,
            disagreements,
            corrections,
            List.of(),
            List.of(),
            new Summary.Autolink(true, List.of()),
            Status.PUBLISHED,
            body));
    return this;
  }

  /** Files the summary that was added last under a topic. */
  Sample filed(String topic, String label) {
    addTopic(topic, label);
    int last = summaries.size() - 1;
    summaries.set(last, filed(summaries.get(last), topic));
    return this;
  }

  /** Another briefing, of one summary under a topic. */
  Sample other(String date, String topic, String label) {
    addTopic(topic, label);
    var key = new BriefingKey(date);
    var one = filed(plain(new SummaryKey(key, "s"), date), topic);
    others.put(key, briefing(key, date, List.of(one)));
    return this;
  }

  private void addTopic(String topic, String label) {
    var key = new TopicKey(topic);
    topics.put(
        key,
        new Topic(key, AT, label, List.of(), Optional.empty(), List.of(), TinyProse.blocks("")));
  }

  private static Summary plain(SummaryKey key, String date) {
    return new Summary(
        key,
        AT,
        "Another",
        day(date),
        OptionalInt.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new Summary.Autolink(true, List.of()),
        Status.PUBLISHED,
        TinyProse.blocks("Text."));
  }

  private static Summary filed(Summary summary, String topic) {
    return new Summary(
        summary.key(),
        summary.at(),
        summary.title(),
        summary.date(),
        summary.order(),
        summary.standfirst(),
        List.of(new Ref<>(new TopicKey(topic), AT)),
        summary.actors(),
        summary.sources(),
        summary.events(),
        summary.disagreements(),
        summary.corrections(),
        summary.follows(),
        summary.aliases(),
        summary.autolink(),
        summary.status(),
        summary.body());
  }

  static Event event(String date, String text, String... keys) {
    return new Event(
        AT, PartialDate.parse(date), TinyProse.inline(text), List.of(), List.of(), refs(keys));
  }

  static Disagreement disagreement(String question, Disagreement.Position... positions) {
    return new Disagreement(AT, TinyProse.inline(question), List.of(positions));
  }

  static Disagreement.Position position(String text, String... keys) {
    return new Disagreement.Position(AT, TinyProse.inline(text), refs(keys));
  }

  static Correction correction(String date, String text) {
    return new Correction(AT, LocalDate.parse(date), TinyProse.inline(text));
  }

  Edition edition() {
    var site = site();
    var briefing = briefing(KEY, "2025-06-03", summaries);
    var briefings = new LinkedHashMap<BriefingKey, Briefing>(others);
    briefings.put(KEY, briefing);
    var numbering = new LinkedHashMap<Target, Numbering>();
    numbering.put(KEY, new Numbering(cited(briefing)));
    var corpus =
        new Corpus(
            site,
            briefings,
            topics,
            actors,
            sources,
            Map.of(),
            media,
            numbering,
            traces,
            Map.of(),
            Map.of(),
            List.of(),
            List.of(),
            new Corpus.Sentences(0, 0));
    return new Edition(
        corpus,
        new Evidence(List.of()),
        key -> new Reference(references.getOrDefault(key, ""), ""),
        new Addresses(site.baseUrl()),
        Interface.in(site.language()),
        "0.1.0");
  }

  private Site site() {
    return new Site(
        "Sanctions Watch: North Korea",
        Optional.of(
            "Who watches the UN sanctions on North Korea, what they report, and who disputes it"),
        URI.create("https://sanctions-watch.example/"),
        language,
        new Site.Publisher("Sanctions Watch (an example publication)", Optional.empty()),
        ZoneOffset.UTC,
        new Located<>("chicago-notes-bibliography", AT),
        LikelihoodScale.ICD203,
        "captures",
        Site.QuotationMarks.DOUBLE,
        Site.Search.BUILTIN,
        new Site.Print(
            paper,
            fonts.stream()
                .map(f -> new Located<>(f, Location.ofFile("content/site.yaml")))
                .toList()),
        Map.of());
  }

  private Briefing briefing(BriefingKey key, String date, List<Summary> parts) {
    return new Briefing(
        key,
        AT,
        title,
        day(date),
        OptionalInt.of(6),
        Optional.of(PartialDate.parse("2025-05-06/2025-06-03")),
        List.of("Sanctions Watch desk"),
        standfirst.isEmpty() ? Optional.empty() : Optional.of(TinyProse.inline(standfirst)),
        judgements,
        Optional.empty(),
        Status.PUBLISHED,
        Optional.empty(),
        overview.isEmpty() ? new Prose(List.of(), (s, e) -> AT) : TinyProse.blocks(overview),
        parts);
  }

  private static List<SourceKey> cited(Briefing briefing) {
    var cited = new LinkedHashSet<SourceKey>();
    briefing.standfirst().ifPresent(text -> collect(text, cited));
    for (var judgement : briefing.judgements()) {
      collect(judgement.text(), cited);
      judgement.sources().forEach(ref -> cited.add(ref.to()));
    }
    collect(briefing.overview(), cited);
    for (var summary : briefing.summaries()) {
      summary.standfirst().ifPresent(text -> collect(text, cited));
      collect(summary.body(), cited);
      summary.disagreements().stream()
          .flatMap(d -> d.positions().stream())
          .flatMap(p -> p.sources().stream())
          .forEach(ref -> cited.add(ref.to()));
      summary.events().stream()
          .flatMap(e -> e.sources().stream())
          .forEach(ref -> cited.add(ref.to()));
    }
    return List.copyOf(cited);
  }

  private static void collect(Prose text, Set<SourceKey> cited) {
    text.citations()
        .map(Piece.Cite::citation)
        .forEach(c -> c.items().forEach(i -> cited.add(i.source())));
  }

  private static List<Ref<SourceKey>> refs(String... keys) {
    return List.of(keys).stream().map(key -> new Ref<>(new SourceKey(key), AT)).toList();
  }

  private static PartialDate day(String date) {
    return PartialDate.parse(date);
  }
}
