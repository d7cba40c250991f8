package dev.precis.format.linked;

import dev.precis.format.DataFile;
import dev.precis.format.Edition;
import dev.precis.format.OutputPath;
import dev.precis.format.linked.Thing.Crumb;
import dev.precis.format.linked.Thing.Crumbs;
import dev.precis.format.linked.Thing.Dataset;
import dev.precis.format.linked.Thing.Download;
import dev.precis.format.linked.Thing.Entrance;
import dev.precis.format.linked.Thing.Finding;
import dev.precis.format.linked.Thing.Item;
import dev.precis.format.linked.Thing.Items;
import dev.precis.format.linked.Thing.Page;
import dev.precis.format.linked.Thing.Pointer;
import dev.precis.format.linked.Thing.Site;
import dev.precis.format.linked.Thing.Term;
import dev.precis.format.linked.Thing.TermSet;
import dev.precis.model.Actor;
import dev.precis.model.Briefing;
import dev.precis.model.PartialDate;
import dev.precis.model.Site.Search;
import dev.precis.model.Source;
import dev.precis.model.Summary;
import dev.precis.model.Target.ActorKey;
import dev.precis.model.Topic;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Describes the pages of a site. Each method gives a JSON-LD document that can stand inside of a
 * script element as it is; addresses are whole, and whatever appears on several pages has the same
 * {@code @id} on all of them.
 */
public final class LinkedData {

  private static final String TOPICS = "topics";

  /** The name that search engines know. */
  private static final String SOUGHT = "search_term_string";

  private final Edition edition;
  private final Names names;
  private final Works works;
  private final Agents agents;
  private final LinkedArticles articles;

  public LinkedData(Edition edition) {
    this.edition = edition;
    this.names = new Names(edition);
    this.works = new Works(edition, names);
    this.agents = new Agents(edition, names);
    this.articles = new LinkedArticles(edition, names, works);
  }

  /**
   * A step on the way to a page.
   *
   * @param address whole
   */
  public record Step(String name, String address) {}

  /** The front page. */
  public String front() {
    var site = edition.corpus().site();
    return Writer.write(
        new Site(
            List.of("WebSite"),
            names.idOfSite(),
            edition.addresses().baseUrl().toString(),
            site.title(),
            site.tagline(),
            names.language(),
            names.address(edition.addresses().card()),
            names.address(OutputPath.indexOf("method")),
            names.publisher(),
            site.search() == Search.OFF ? Optional.empty() : Optional.of(finding())));
  }

  private Finding finding() {
    var page = names.address(edition.addresses().searchPage());
    return new Finding(
        List.of("SearchAction"),
        new Entrance(List.of("EntryPoint"), page + "?q={" + SOUGHT + "}"),
        "required name=" + SOUGHT);
  }

  /**
   * A summary.
   *
   * @param actors that it names
   */
  public String summary(
      Briefing briefing,
      Summary summary,
      String description,
      Collection<ActorKey> actors,
      List<Step> way) {
    return Writer.write(articles.summary(briefing, summary, description, actors), crumbs(way));
  }

  /** A briefing. */
  public String briefing(Briefing briefing, String description, List<Step> way) {
    return Writer.write(articles.briefing(briefing, description), crumbs(way));
  }

  /**
   * A page of an actor.
   *
   * @param address of the page
   */
  public String actor(Actor actor, String description, String address, List<Step> way) {
    var page =
        page(
            "ProfilePage", address, actor.name().value(), agents.of(actor, description), List.of());
    return Writer.write(page, crumbs(way));
  }

  /**
   * A page of a topic.
   *
   * @param summaries that the page lists
   */
  public String topic(
      Topic topic,
      String description,
      Collection<Summary> summaries,
      String address,
      List<Step> way) {
    var term =
        new Term(
            List.of("DefinedTerm"),
            names.id(topic.key()),
            names.address(topic.key()),
            topic.label(),
            topic.altLabels(),
            description,
            topics("", List.of()));
    var listed = summaries.stream().map(articles::named).toList();
    return Writer.write(page("CollectionPage", address, topic.label(), term, listed), crumbs(way));
  }

  /** A page of a source. */
  public String source(Source source, String address, List<Step> way) {
    var page = page("WebPage", address, source.record().title(), works.inFull(source), List.of());
    return Writer.write(page, crumbs(way));
  }

  /** The list of topics, or a page of it. */
  public String topics(String name, Collection<Topic> listed, String address, List<Step> way) {
    var set = topics(name, listed.stream().map(names::topic).toList());
    return Writer.write(page("CollectionPage", address, name, set, List.of()), crumbs(way));
  }

  /**
   * A list of things that have pages, or a page of it.
   *
   * @param entries in their order
   */
  public String list(String name, List<Step> entries, String address, List<Step> way) {
    var items =
        new Items(
            List.of("ItemList"),
            entries.size(),
            IntStream.range(0, entries.size()).mapToObj(i -> item(i + 1, entries.get(i))).toList());
    return Writer.write(page("CollectionPage", address, name, items, List.of()), crumbs(way));
  }

  /**
   * Any other page.
   *
   * @param type a kind of page in schema.org's words, such as {@code AboutPage}
   */
  public String page(String type, String name, String address, List<Step> way) {
    return Writer.write(page(type, address, name, Optional.empty(), List.of()), crumbs(way));
  }

  /** The page of the data. */
  public String data(String name, String description, String address, List<Step> way) {
    var days = edition.corpus().briefings().values().stream().map(Briefing::date).toList();
    var first = days.stream().map(PartialDate::earliest).min(Comparator.naturalOrder());
    var last = days.stream().map(PartialDate::latest).max(Comparator.naturalOrder());
    var set =
        new Dataset(
            List.of("Dataset"),
            address + "#this",
            address,
            name,
            description,
            names.language(),
            true,
            last.map(Object::toString),
            first.map(from -> from + "/" + last.orElse(from)),
            names.publisher(),
            names.site(),
            Arrays.stream(DataFile.values()).map(this::download).toList());
    return Writer.write(set, crumbs(way));
  }

  private Download download(DataFile file) {
    return new Download(
        List.of("DataDownload"),
        Optional.of(file.fileName()),
        names.address(file.path()),
        file.mediaType());
  }

  private TermSet topics(String name, List<Thing> terms) {
    var address = names.address(OutputPath.indexOf(TOPICS));
    return new TermSet(List.of("DefinedTermSet"), address + "#this", name, address, terms);
  }

  private Page page(String type, String address, String name, Thing entity, List<Thing> parts) {
    return page(type, address, name, Optional.of(entity), parts);
  }

  private Page page(
      String type, String address, String name, Optional<Thing> entity, List<Thing> parts) {
    return new Page(
        List.of(type), address, address, name, names.language(), names.site(), entity, parts);
  }

  private static Crumbs crumbs(List<Step> way) {
    return new Crumbs(
        List.of("BreadcrumbList"),
        IntStream.range(0, way.size())
            .mapToObj(
                i ->
                    new Crumb(
                        List.of("ListItem"),
                        i + 1,
                        way.get(i).name(),
                        new Pointer(way.get(i).address())))
            .toList());
  }

  private static Item item(int position, Step entry) {
    return new Item(List.of("ListItem"), position, entry.name(), entry.address());
  }
}
