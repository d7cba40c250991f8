package dev.precis.format.web;

import dev.precis.diagnostics.Location;
import dev.precis.diagnostics.Origin;
import dev.precis.format.Addresses;
import dev.precis.format.Edition;
import dev.precis.format.Html;
import dev.precis.model.Actor;
import dev.precis.model.Briefing;
import dev.precis.model.Citation;
import dev.precis.model.Corpus;
import dev.precis.model.Correction;
import dev.precis.model.CslRecord;
import dev.precis.model.Disagreement;
import dev.precis.model.Element;
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
import dev.precis.model.References;
import dev.precis.model.Site;
import dev.precis.model.Source;
import dev.precis.model.StandingPage;
import dev.precis.model.Status;
import dev.precis.model.Summary;
import dev.precis.model.Target;
import dev.precis.model.Target.ActorKey;
import dev.precis.model.Target.BriefingKey;
import dev.precis.model.Target.PageKey;
import dev.precis.model.Target.SourceKey;
import dev.precis.model.Target.SummaryKey;
import dev.precis.model.Target.TopicKey;
import dev.precis.model.Topic;
import dev.precis.model.Trace;
import dev.precis.testing.Interface;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A small site, made by hand. Each of its texts holds {@code spice}, so that a test can see where
 * texts go; lists can be made as long as a test needs.
 */
final class Sample {

  static final BriefingKey JUNE = new BriefingKey("2025-06-03");
  static final BriefingKey MAY = new BriefingKey("2025-05-05");
  static final SummaryKey REPORT = new SummaryKey(JUNE, "first-report");
  static final SummaryKey ANSWER = new SummaryKey(JUNE, "answer");
  static final SummaryKey TROOPS = new SummaryKey(MAY, "troops");
  static final TopicKey SANCTIONS = new TopicKey("sanctions");
  static final TopicKey TEAM = new TopicKey("monitoring-team");
  static final ActorKey KIM = new ActorKey("kim-song");
  static final ActorKey KOREA = new ActorKey("north-korea");
  static final ActorKey QUIET = new ActorKey("nobody");
  static final SourceKey YONHAP = new SourceKey("yonhap-2025");
  static final SourceKey TASS = new SourceKey("tass-2025");
  static final SourceKey MBC = new SourceKey("mbc-2025");
  static final PageKey ABOUT = new PageKey("about");
  static final Location AT = new Location("content/x.md", 1, 1, 1);
  static final Origin ORIGIN = (start, end) -> AT;

  private final String spice;
  private final String baseUrl;
  private final int length;
  private final Locale language;

  private Sample(String spice, String baseUrl, int length, Locale language) {
    this.spice = spice;
    this.baseUrl = baseUrl;
    this.length = length;
    this.language = language;
  }

  /** The site as it is. */
  static Sample plain() {
    return new Sample("", "https://watch.example/", 1, Locale.UK);
  }

  /** The same with something in every text. */
  Sample spiced(String with) {
    return new Sample(with, baseUrl, length, language);
  }

  /** The same under another address. */
  Sample at(String address) {
    return new Sample(spice, address, length, language);
  }

  /** The same with so many mentions, uses, events, corrections and statements of each kind. */
  Sample ofLength(int entries) {
    return new Sample(spice, baseUrl, entries, language);
  }

  /** The same with an interface in another language. */
  Sample in(String tag) {
    return new Sample(spice, baseUrl, length, Locale.forLanguageTag(tag));
  }

  Edition edition() {
    return new Edition(
        corpus(),
        new Evidence(List.of()),
        references(),
        new Addresses(URI.create(baseUrl)),
        Interface.in(language),
        "1.0");
  }

  private References references() {
    return key -> {
      var plain = t("Reference of " + key.id());
      var html =
          Html.escape(plain)
              + " <i>Paper</i>, <a href=\"https://paper.example/\">paper.example</a>, "
              + "<a href=\"https://paper.example/x\">https://paper.example/x</a>.";
      return new Reference(html, plain);
    };
  }

  private Corpus corpus() {
    var summaries = List.of(report(), summary(ANSWER, "The answer", TASS));
    var june = briefing(JUNE, 2, "2025-06-03", summaries);
    var may = briefing(MAY, 1, "2025-05-05", List.of(summary(TROOPS, "The troops", MBC)));
    var briefings = new LinkedHashMap<BriefingKey, Briefing>();
    briefings.put(JUNE, june);
    briefings.put(MAY, may);
    var numbering = new LinkedHashMap<Target, Numbering>();
    numbering.put(JUNE, new Numbering(List.of(YONHAP, TASS)));
    numbering.put(MAY, new Numbering(List.of(MBC)));
    numbering.put(SANCTIONS, new Numbering(List.of(TASS)));
    numbering.put(TEAM, new Numbering(List.of(TASS)));
    numbering.put(KIM, new Numbering(List.of(MBC, YONHAP)));
    numbering.put(KOREA, new Numbering(List.of(MBC)));
    numbering.put(QUIET, new Numbering(List.of(MBC)));
    numbering.put(ABOUT, new Numbering(List.of(MBC)));
    return new Corpus(
        site(),
        briefings,
        topics(),
        actors(),
        sources(),
        Map.of(
            ABOUT,
            new StandingPage(ABOUT, AT, t("About"), OptionalInt.empty(), body("About us", MBC))),
        Map.<Target.MediaKey, Media>of(),
        numbering,
        actorTraces(),
        topicTraces(),
        sourceTraces(),
        repeated(new Trace.DatedEvent(REPORT, event("2025-06-01"))),
        repeated(new Corpus.DatedCorrection(REPORT, correction())),
        new Corpus.Sentences(1234, 1000));
  }

  private Site site() {
    return new Site(
        t("Sanctions Watch"),
        Optional.of(t("Who watches")),
        URI.create(baseUrl),
        language,
        new Site.Publisher(t("The publisher"), Optional.of(URI.create("https://pub.example/"))),
        ZoneId.of("UTC"),
        new Located<>("chicago", AT),
        LikelihoodScale.ICD203,
        "captures/",
        Site.QuotationMarks.DOUBLE,
        Site.Search.BUILTIN,
        new Site.Print(Site.Paper.A4, List.of()),
        Map.of());
  }

  private Briefing briefing(BriefingKey key, int number, String date, List<Summary> summaries) {
    var source = key.equals(JUNE) ? YONHAP : MBC;
    return new Briefing(
        key,
        AT,
        t("Briefing " + number),
        PartialDate.parse(date),
        OptionalInt.of(number),
        Optional.of(PartialDate.parse("2025-05-29/2025-06-02")),
        List.of(t("An Editor")),
        Optional.of(line("Standfirst of the briefing", source)),
        List.of(
            new Judgement(
                AT,
                line("We judge this", source),
                Optional.of(Judgement.Confidence.HIGH),
                Optional.of(new Located<>("likely", AT)),
                List.of(ref(source)))),
        Optional.of(body("How the sources are", source)),
        Status.PUBLISHED,
        Optional.empty(),
        body("The overview", source),
        summaries);
  }

  private Summary report() {
    var plain = summary(REPORT, "The first report", YONHAP);
    return new Summary(
        plain.key(),
        AT,
        plain.title(),
        plain.date(),
        plain.order(),
        plain.standfirst(),
        plain.topics(),
        plain.actors(),
        List.of(ref(MBC)),
        List.of(event("2025-06-01")),
        List.of(
            new Disagreement(
                AT,
                line("How many?", YONHAP),
                List.of(
                    new Disagreement.Position(AT, line("Ten", YONHAP), List.of(ref(YONHAP))),
                    new Disagreement.Position(AT, line("Twelve", TASS), List.of(ref(TASS)))))),
        List.of(correction()),
        List.of(new Ref<>(TROOPS, AT)),
        List.of(new Located<>("/old/report/", AT), new Located<>("/older.html", AT)),
        plain.autolink(),
        plain.status(),
        groupAndNote());
  }

  /** A text with a group of two citations, an author's note, a heading, a table and links. */
  private Prose groupAndNote() {
    var pieces = new ArrayList<Piece>();
    pieces.addAll(paragraph(text("Both say so "), cite(YONHAP, TASS), text(".")));
    pieces.addAll(
        paragraph(
            text("Once more "),
            cite(YONHAP),
            text(", with a note"),
            new Piece.Note("1", body("The note", TASS), 0, 1),
            text(" and ")));
    pieces.addAll(element(new Element.Heading(3, "a-heading"), text("A heading")));
    pieces.addAll(
        paragraph(
            new Piece.Open(new Element.SymbolicLink(KIM, true, 0, 1)),
            text("Kim Song"),
            new Piece.Close(new Element.SymbolicLink(KIM, true, 0, 1)),
            new Piece.Open(new Element.AddressLink("javascript:alert(1)", "t", 0, 1)),
            text("an evil link"),
            new Piece.Close(new Element.AddressLink("javascript:alert(1)", "t", 0, 1)),
            new Piece.Open(new Element.AddressLink("/topics/", "", 0, 1)),
            text("topics"),
            new Piece.Close(new Element.AddressLink("/topics/", "", 0, 1))));
    return new Prose(pieces, ORIGIN);
  }

  private Summary summary(SummaryKey key, String title, SourceKey source) {
    return new Summary(
        key,
        AT,
        t(title),
        PartialDate.parse(key.briefing().slug()),
        OptionalInt.empty(),
        Optional.of(line("Standfirst of " + title, source)),
        List.of(new Ref<>(TEAM, AT)),
        List.of(new Ref<>(KOREA, AT)),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new Summary.Autolink(true, List.of()),
        Status.PUBLISHED,
        body(title + " in full", source));
  }

  private Event event(String date) {
    return new Event(
        AT,
        PartialDate.parse(date),
        line("It happened", YONHAP),
        List.of(new Ref<>(KIM, AT)),
        List.of(new Ref<>(TEAM, AT)),
        List.of(ref(YONHAP)));
  }

  private Correction correction() {
    return new Correction(AT, LocalDate.of(2025, 6, 4), line("It was ten, not twelve", YONHAP));
  }

  private Map<TopicKey, Topic> topics() {
    var topics = new LinkedHashMap<TopicKey, Topic>();
    topics.put(
        TEAM,
        new Topic(
            TEAM,
            AT,
            t("Monitoring team"),
            List.of(t("MSMT")),
            Optional.of(new Ref<>(SANCTIONS, AT)),
            List.of(),
            body("What the team is", TASS)));
    topics.put(
        SANCTIONS,
        new Topic(
            SANCTIONS,
            AT,
            t("Sanctions"),
            List.of(),
            Optional.empty(),
            List.of(new Ref<>(TEAM, AT)),
            body("What sanctions are", TASS)));
    return topics;
  }

  private Map<ActorKey, Actor> actors() {
    var actors = new LinkedHashMap<ActorKey, Actor>();
    actors.put(
        KIM,
        new Actor(
            KIM,
            AT,
            Actor.Schema.PERSON,
            new Located<>(t("Kim Song"), AT),
            t("Kim Song"),
            List.of(new Located<>(t("Ambassador Kim"), AT)),
            Map.of("ko", t("김성")),
            Optional.of(t("the diplomat")),
            Optional.of(new Ref<>(KOREA, AT)),
            Optional.of("Q1"),
            List.of(membership()),
            body("Who he is", MBC)));
    actors.put(QUIET, actor(QUIET, "Nobody", Actor.Schema.ORGANIZATION));
    actors.put(KOREA, actor(KOREA, "North Korea", Actor.Schema.COUNTRY));
    return actors;
  }

  private Actor.Membership membership() {
    return new Actor.Membership(
        AT,
        new Ref<>(KOREA, AT),
        Optional.of(t("permanent representative")),
        Optional.of(PartialDate.parse("2018-09")),
        Optional.empty(),
        List.of(ref(YONHAP)));
  }

  private Actor actor(ActorKey key, String name, Actor.Schema schema) {
    return new Actor(
        key,
        AT,
        schema,
        new Located<>(t(name), AT),
        t(name),
        List.of(),
        Map.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        body("What it is", MBC));
  }

  private Map<SourceKey, Source> sources() {
    var sources = new LinkedHashMap<SourceKey, Source>();
    sources.put(MBC, source(MBC, "ko"));
    sources.put(TASS, source(TASS, "ru"));
    sources.put(YONHAP, source(YONHAP, "en"));
    return sources;
  }

  private Source source(SourceKey key, String language) {
    boolean copies = key.equals(TASS);
    return new Source(
        key,
        AT,
        new CslRecord(
            "article-newspaper",
            Map.of(
                "title",
                t("Title of " + key.id()),
                "container-title",
                t("Paper of " + key.id()),
                "URL",
                copies ? "javascript:alert(1)" : "https://paper.example/" + key.id(),
                "language",
                language),
            Map.of(),
            copies ? Map.of() : Map.of("issued", PartialDate.parse("2025-06-02"))),
        Optional.of(t("The wire")),
        copies ? Optional.of(ref(YONHAP)) : Optional.empty(),
        Optional.empty(),
        Optional.of(URI.create("https://archive.example/x")),
        Optional.of(PartialDate.parse("2025-06-05")),
        Optional.of(t("What a reader should know")),
        Optional.of(Source.Reliability.B),
        OptionalInt.of(2),
        false,
        Optional.empty());
  }

  private Map<ActorKey, Trace.OfActor> actorTraces() {
    var mention =
        new Trace.Mention(new Place.InSummary(REPORT), excerpt("Then ", "Kim Song", " spoke"));
    var traces = new LinkedHashMap<ActorKey, Trace.OfActor>();
    traces.put(
        KIM,
        new Trace.OfActor(
            repeated(mention),
            List.of(REPORT),
            repeated(new Trace.DatedEvent(REPORT, event("2025-06-01"))),
            List.of(new Trace.Companion(KOREA, 1)),
            List.of(),
            IntStream.range(0, length).mapToObj(this::said).toList()));
    traces.put(
        QUIET, new Trace.OfActor(List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
    traces.put(
        KOREA,
        new Trace.OfActor(
            List.of(),
            List.of(REPORT, ANSWER, TROOPS),
            List.of(),
            List.of(new Trace.Companion(KIM, 1)),
            List.of(new Trace.Member(KIM, membership())),
            List.of()));
    return traces;
  }

  private Map<TopicKey, Trace.OfTopic> topicTraces() {
    var traces = new LinkedHashMap<TopicKey, Trace.OfTopic>();
    traces.put(
        TEAM,
        new Trace.OfTopic(
            List.of(),
            List.of(REPORT, ANSWER, TROOPS),
            repeated(new Trace.DatedEvent(REPORT, event("2025-06-01"))),
            List.of(new Trace.Companion(KOREA, 3), new Trace.Companion(KIM, 1))));
    traces.put(SANCTIONS, new Trace.OfTopic(List.of(TEAM), List.of(), List.of(), List.of()));
    return traces;
  }

  private Map<SourceKey, Trace.OfSource> sourceTraces() {
    var in = new Place.InSummary(REPORT);
    var use = new Trace.Use(in, YONHAP, excerpt("Both say so", "", ""));
    var traces = new LinkedHashMap<SourceKey, Trace.OfSource>();
    traces.put(
        YONHAP,
        new Trace.OfSource(
            repeated(use), List.of(in, new Place.OnActor(KIM)), List.of(TASS), List.of()));
    traces.put(TASS, new Trace.OfSource(List.of(), List.of(), List.of(), List.of()));
    traces.put(
        MBC, new Trace.OfSource(List.of(), List.of(new Place.OnPage(ABOUT)), List.of(), List.of()));
    return traces;
  }

  /** One sentence with several sources is one statement, so that each must be another. */
  private Trace.Use said(int i) {
    var sentence = excerpt("He said ", "no", i == 0 ? "" : " " + i);
    return new Trace.Use(new Place.InSummary(REPORT), YONHAP, sentence);
  }

  private <T> List<T> repeated(T entry) {
    return IntStream.range(0, length).mapToObj(i -> entry).toList();
  }

  private Excerpt excerpt(String before, String match, String after) {
    return new Excerpt(t(before), match.isEmpty() ? "" : t(match), t(after));
  }

  private Prose line(String words, SourceKey source) {
    return new Prose(List.of(text(words + " "), cite(source)), ORIGIN);
  }

  private Prose body(String words, SourceKey source) {
    return new Prose(paragraph(text(words + " "), cite(source), text(".")), ORIGIN);
  }

  private static List<Piece> paragraph(Piece... pieces) {
    return element(new Element.Paragraph(), pieces);
  }

  private static List<Piece> element(Element element, Piece... pieces) {
    var all = new ArrayList<Piece>();
    all.add(new Piece.Open(element));
    all.addAll(List.of(pieces));
    all.add(new Piece.Close(element));
    return all;
  }

  private Piece text(String words) {
    return new Piece.Text(t(words), 0, 1);
  }

  Piece cite(SourceKey... sources) {
    var items =
        Arrays.stream(sources)
            .map(
                source ->
                    new Citation.Item(
                        source,
                        t("see"),
                        Optional.of(new Citation.Locator("paragraph", t("4"))),
                        t("at length"),
                        false,
                        Optional.empty(),
                        Optional.of(t("유령")),
                        0,
                        1))
            .toList();
    return new Piece.Cite(new Citation(items, 0, 1));
  }

  private static Ref<SourceKey> ref(SourceKey source) {
    return new Ref<>(source, AT);
  }

  /** Spice goes before closing spaces, so that texts end as they did. */
  private String t(String words) {
    var end = words.stripTrailing().length();
    return words.substring(0, end) + spice + words.substring(end);
  }
}
