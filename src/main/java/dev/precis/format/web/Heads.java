package dev.precis.format.web;

import dev.precis.format.Addresses;
import dev.precis.format.Card;
import dev.precis.format.DateText;
import dev.precis.format.Edition;
import dev.precis.format.OutputPath;
import dev.precis.format.linked.LinkedData;
import dev.precis.format.linked.LinkedData.Step;
import dev.precis.format.web.HeadView.ArticleView;
import dev.precis.format.web.HeadView.CardView;
import dev.precis.model.Actor;
import dev.precis.model.Briefing;
import dev.precis.model.Correction;
import dev.precis.model.Ref;
import dev.precis.model.Source;
import dev.precis.model.Summary;
import dev.precis.model.Target;
import dev.precis.model.Target.ActorKey;
import dev.precis.model.Target.TopicKey;
import dev.precis.model.Topic;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What each kind of page says of itself to programs. Descriptions are those that heads have. */
final class Heads {

  private static final DateTimeFormatter HIGHWIRE =
      DateTimeFormatter.ofPattern("uuuu/MM/dd", Locale.ROOT);
  private static final String WEBSITE = "website";
  private static final String ARTICLE = "article";

  private final Edition edition;
  private final Addresses addresses;
  private final LinkedData linked;

  Heads(Edition edition) {
    this.edition = edition;
    this.addresses = edition.addresses();
    this.linked = new LinkedData(edition);
  }

  /** The head of a page of which nothing else is known. */
  HeadView of(OutputPath path) {
    int slash = path.value().indexOf('/');
    var section = slash < 0 ? "" : path.value().substring(0, slash);
    var address = addresses.absolute(path).toString();
    return new HeadView(
        section, address, "", "", "", WEBSITE, card(addresses.card()), List.of(), "", List.of());
  }

  HeadView front(HeadView head) {
    return head.of(WEBSITE, "", linked.front());
  }

  /**
   * A summary.
   *
   * @param actors that it names
   */
  HeadView summary(HeadView head, Briefing briefing, Summary summary, Collection<ActorKey> actors) {
    var way =
        way(
            step(name("briefings"), "briefings"),
            step(briefing.title(), briefing.key()),
            step(summary.title(), summary.key()));
    var json = linked.summary(briefing, summary, head.description(), actors, way);
    var corrected =
        summary.corrections().stream().map(Correction::date).max(Comparator.naturalOrder());
    var article =
        new ArticleView(
            false,
            Items.number(briefing.number()),
            authors(briefing),
            DateText.machine(summary.date()),
            corrected.map(LocalDate::toString).orElse(""),
            HIGHWIRE.format(summary.date().earliest()),
            pdf(briefing),
            topics(summary.topics()));
    return head.of(ARTICLE, summary.title(), json)
        .with(article, card(addresses.cardOf(summary.key())));
  }

  HeadView briefing(HeadView head, Briefing briefing) {
    var way = way(step(name("briefings"), "briefings"), step(briefing.title(), briefing.key()));
    var json = linked.briefing(briefing, head.description(), way);
    var article =
        new ArticleView(
            true,
            Items.number(briefing.number()),
            authors(briefing),
            DateText.machine(briefing.date()),
            "",
            HIGHWIRE.format(briefing.date().earliest()),
            pdf(briefing),
            topics(
                briefing.summaries().stream()
                    .flatMap(summary -> summary.topics().stream())
                    .toList()));
    return head.of(ARTICLE, briefing.title(), json)
        .with(article, card(addresses.cardOf(briefing.key())));
  }

  HeadView actor(HeadView head, Actor actor) {
    var name = actor.name().value();
    var way = way(step(name("actors"), "actors"), step(name, actor.key()));
    var json = linked.actor(actor, head.description(), head.canonicalHref(), way);
    return head.of(actor.schema() == Actor.Schema.PERSON ? "profile" : WEBSITE, name, json);
  }

  /**
   * A topic.
   *
   * @param listed the summaries on this page
   */
  HeadView topic(HeadView head, Topic topic, Collection<Summary> listed) {
    var way = way(step(name("topics"), "topics"), step(topic.label(), topic.key()));
    var json = linked.topic(topic, head.description(), listed, head.canonicalHref(), way);
    return head.of(WEBSITE, topic.label(), json);
  }

  HeadView topics(HeadView head, Collection<TopicKey> listed) {
    var topics =
        listed.stream()
            .flatMap(key -> Optional.ofNullable(edition.corpus().topics().get(key)).stream())
            .toList();
    var way = way(step(name("topics"), "topics"));
    return head.of(
        WEBSITE, name("topics"), linked.topics(name("topics"), topics, head.canonicalHref(), way));
  }

  HeadView source(HeadView head, Source source) {
    var title = source.record().title();
    var way = way(step(name("sources"), "sources"), step(title, source.key()));
    return head.of(WEBSITE, title, linked.source(source, head.canonicalHref(), way));
  }

  /** A list of things that have pages, or a page of such a list. */
  HeadView list(HeadView head, String name, List<LinkView> entries) {
    var steps = entries.stream().map(this::step).toList();
    var way = way(step(name, head.section()));
    return head.of(WEBSITE, name, linked.list(name, steps, head.canonicalHref(), way));
  }

  /**
   * Any other page.
   *
   * @param type in schema.org's words
   */
  HeadView page(HeadView head, String type, String name) {
    var way = way(new Step(name, head.canonicalHref()));
    return head.of(WEBSITE, name, linked.page(type, name, head.canonicalHref(), way));
  }

  /** The page of the data. */
  HeadView data(HeadView head, String name) {
    var way = way(new Step(name, head.canonicalHref()));
    var json = linked.data(name, head.description(), head.canonicalHref(), way);
    return head.of(WEBSITE, name, json);
  }

  private String name(String list) {
    return edition.words().text("list." + list);
  }

  private List<Step> way(Step... steps) {
    var way = new ArrayList<Step>();
    way.add(new Step(edition.corpus().site().title(), addresses.baseUrl().toString()));
    way.addAll(List.of(steps));
    return List.copyOf(way);
  }

  private Step step(String name, String folder) {
    return new Step(name, addresses.absolute(OutputPath.indexOf(folder)).toString());
  }

  private Step step(String name, Target target) {
    return new Step(name, addresses.absolute(target).toString());
  }

  private Step step(LinkView link) {
    return new Step(link.text(), addresses.baseUrl().resolve(link.href()).toString());
  }

  private CardView card(OutputPath file) {
    return new CardView(addresses.absolute(file).toString(), Card.WIDTH, Card.HEIGHT);
  }

  private String pdf(Briefing briefing) {
    return addresses.absolute(addresses.pdfOf(briefing.key())).toString();
  }

  private List<String> authors(Briefing briefing) {
    return briefing.authors().isEmpty()
        ? List.of(edition.corpus().site().publisher().name())
        : briefing.authors();
  }

  private List<LinkView> topics(Collection<Ref<TopicKey>> topics) {
    return topics.stream()
        .map(Ref::to)
        .distinct()
        .flatMap(key -> Optional.ofNullable(edition.corpus().topics().get(key)).stream())
        .map(topic -> new LinkView(topic.label(), addresses.href(topic.key())))
        .toList();
  }
}
