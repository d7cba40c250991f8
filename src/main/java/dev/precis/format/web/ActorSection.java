package dev.precis.format.web;

import dev.precis.format.Lead;
import dev.precis.format.Page;
import dev.precis.model.Actor;
import dev.precis.model.Place;
import dev.precis.model.Ref;
import dev.precis.model.Target.ActorKey;
import dev.precis.model.Target.SourceKey;
import dev.precis.model.Trace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The actors: the list of them, and a dossier of each. */
final class ActorSection implements Section {

  private static final int MOST_COMPANIONS = 24;
  private static final Trace.OfActor NOTHING =
      new Trace.OfActor(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  private final Catalogue catalogue;
  private final Items items;
  private final Passages passages;
  private final TextWriters writers;
  private final Press press;
  private final Chronology chronology;

  ActorSection(Catalogue catalogue, Items items, Press press, Chronology chronology) {
    this.catalogue = catalogue;
    this.items = items;
    this.passages = new Passages(catalogue);
    this.writers = new TextWriters(catalogue);
    this.press = press;
    this.chronology = chronology;
  }

  @Override
  public Stream<Page> pages() {
    var actors = List.copyOf(catalogue.corpus().actors().values());
    return Stream.concat(
        Leaf.of("actors", actors.size()).map(leaf -> list(leaf, actors)),
        actors.stream().flatMap(this::pagesOf));
  }

  private Page list(Leaf leaf, List<Actor> actors) {
    return press.page(
        leaf.path(),
        "actors.html",
        head ->
            new ActorsPageView(
                listing(head, leaf.slice(actors)),
                letters(leaf.slice(actors)),
                leaf.pager(catalogue.addresses())));
  }

  private HeadView listing(HeadView head, List<Actor> actors) {
    var entries = actors.stream().map(actor -> catalogue.link(actor.key())).toList();
    return press.heads().list(head, catalogue.words().text("list.actors"), entries);
  }

  private List<ActorsPageView.LetterView> letters(List<Actor> actors) {
    Map<String, List<ActorsPageView.ActorItemView>> byLetter = new LinkedHashMap<>();
    actors.forEach(
        actor ->
            byLetter
                .computeIfAbsent(letter(actor.sortName()), letter -> new ArrayList<>())
                .add(item(actor)));
    return byLetter.entrySet().stream()
        .map(entry -> new ActorsPageView.LetterView(entry.getKey(), List.copyOf(entry.getValue())))
        .toList();
  }

  private static String letter(String name) {
    return name.isEmpty()
        ? ""
        : new String(Character.toChars(name.codePointAt(0))).toUpperCase(Locale.ROOT);
  }

  private ActorsPageView.ActorItemView item(Actor actor) {
    return new ActorsPageView.ActorItemView(
        actor.sortName(),
        catalogue.href(actor.key()),
        actor.schema().label(),
        actor.disambiguation().orElse(""),
        nativeNames(actor),
        trace(actor.key()).summaries().size());
  }

  private Stream<Page> pagesOf(Actor actor) {
    var trace = trace(actor.key());
    int longest =
        Stream.of(unquoted(trace), trace.events(), trace.quotations(), trace.members())
            .mapToInt(List::size)
            .max()
            .orElse(0);
    return Leaf.of("actors/" + actor.key().slug(), longest)
        .map(
            leaf ->
                press.page(leaf.path(), "actor.html", actor.at(), head -> view(head, actor, leaf)));
  }

  private ActorPageView view(HeadView head, Actor actor, Leaf leaf) {
    var trace = trace(actor.key());
    var writer = writers.of(actor.key(), gathered(trace));
    var bodyHtml = writer.write(actor.body());
    var memberships =
        actor.memberships().stream()
            .map(membership -> membership(membership.of().to(), membership, writer))
            .toList();
    var members =
        leaf.slice(trace.members()).stream()
            .map(member -> membership(member.actor(), member.membership(), writer))
            .toList();
    return new ActorPageView(
        press
            .heads()
            .actor(head.describing(Lead.of(actor.body())), actor)
            .withFeed(catalogue.href(actor.key()) + "feed.xml")
            .findable(leaf.isFirst() ? List.of(FindingView.named("actor")) : List.of()),
        actor.name().value(),
        nativeNames(actor),
        actor.aliases().stream().map(alias -> alias.value()).toList(),
        actor.schema().label(),
        actor.disambiguation().orElse(""),
        actor.country().map(ref -> catalogue.link(ref.to())).stream().toList(),
        actor.wikidata().orElse(""),
        actor.wikidata().map(item -> "https://www.wikidata.org/wiki/" + item).orElse(""),
        bodyHtml,
        writer.notes(),
        memberships,
        areDated(memberships),
        members,
        areDated(members),
        trace.summaries().size(),
        leaf.isFirst() ? chronology(actor, trace) : List.of(),
        items.events(leaf.slice(trace.events()), writer),
        statements(leaf.slice(trace.quotations())),
        passages.sentences(
            leaf.slice(unquoted(trace)), Trace.Mention::place, Trace.Mention::sentence),
        items.companions(trace.companions(), MOST_COMPANIONS),
        writer.references(),
        leaf.pager(catalogue.addresses()));
  }

  private ActorPageView.MembershipView membership(
      ActorKey other, Actor.Membership membership, TextWriter writer) {
    return new ActorPageView.MembershipView(
        catalogue.link(other),
        membership.role().orElse(""),
        catalogue.date(membership.since()),
        catalogue.date(membership.until()),
        writer.marks(membership.sources()));
  }

  private static boolean areDated(List<ActorPageView.MembershipView> memberships) {
    return memberships.stream()
        .anyMatch(m -> !m.since().text().isEmpty() || !m.until().text().isEmpty());
  }

  private static Stream<SourceKey> gathered(Trace.OfActor trace) {
    return Stream.concat(
        trace.members().stream()
            .flatMap(member -> member.membership().sources().stream().map(Ref::to)),
        trace.events().stream().flatMap(CitedSources::of));
  }

  private List<ChronologyView> chronology(Actor actor, Trace.OfActor trace) {
    var terms =
        actor.memberships().stream()
            .filter(term -> term.since().isPresent() || term.until().isPresent())
            .map(
                term ->
                    new Chronology.Term(
                        term.role().orElse(""),
                        catalogue.name(term.of().to()),
                        term.since(),
                        term.until()))
            .toList();
    var events = trace.events().stream().map(dated -> dated.event().date()).toList();
    var summaries = trace.summaries().stream().map(key -> catalogue.summary(key).date()).toList();
    return chronology.of(terms, events, summaries).stream().toList();
  }

  /** A sentence that quotes from several sources stands once. */
  private List<ActorPageView.StatementsView> statements(List<Trace.Use> uses) {
    Map<Place, Map<String, List<Trace.Use>>> byPlace = new LinkedHashMap<>();
    uses.forEach(
        use ->
            byPlace
                .computeIfAbsent(use.place(), place -> new LinkedHashMap<>())
                .computeIfAbsent(use.sentence().text(), sentence -> new ArrayList<>())
                .add(use));
    return byPlace.entrySet().stream()
        .map(
            place ->
                new ActorPageView.StatementsView(
                    catalogue.link(place.getKey()),
                    catalogue.dateOf(Catalogue.target(place.getKey())),
                    place.getValue().values().stream().map(this::statement).toList()))
        .toList();
  }

  private ActorPageView.StatementView statement(List<Trace.Use> uses) {
    var first = uses.get(0);
    return new ActorPageView.StatementView(
        passages.excerpt(first.sentence(), first.place()),
        uses.stream().map(Trace.Use::source).distinct().map(items::source).toList());
  }

  /** The mentions but for sentences that the page gives as what the actor said. */
  private static List<Trace.Mention> unquoted(Trace.OfActor trace) {
    record Said(Place place, String sentence) {}
    var said =
        trace.quotations().stream()
            .map(use -> new Said(use.place(), use.sentence().text()))
            .collect(Collectors.toSet());
    return trace.mentions().stream()
        .filter(mention -> !said.contains(new Said(mention.place(), mention.sentence().text())))
        .toList();
  }

  private static List<ActorsPageView.NativeNameView> nativeNames(Actor actor) {
    return actor.nativeNames().entrySet().stream()
        .map(name -> new ActorsPageView.NativeNameView(name.getKey(), name.getValue()))
        .toList();
  }

  private Trace.OfActor trace(ActorKey key) {
    return catalogue.corpus().actorTraces().getOrDefault(key, NOTHING);
  }
}
