package dev.precis.format.web;

import dev.precis.format.Page;
import dev.precis.model.Site.Search;
import dev.precis.model.Summary;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The search page. It is an index as books have one, of every summary, topic, actor and source by
 * its name, so that it finds things without a script too; with one, it searches.
 */
final class SearchSection implements Section {

  private static final String FOLDER = "search";

  /** A page of so many short entries weighs about 100 KB before it is compressed. */
  private static final int ENTRIES_ON_A_PAGE = 500;

  private final Catalogue catalogue;
  private final Items items;
  private final Press press;
  private final Assets assets;

  SearchSection(Catalogue catalogue, Items items, Press press, Assets assets) {
    this.catalogue = catalogue;
    this.items = items;
    this.press = press;
    this.assets = assets;
  }

  @Override
  public Stream<Page> pages() {
    var corpus = catalogue.corpus();
    if (corpus.site().search() == Search.OFF) {
      return Stream.empty();
    }
    int count =
        corpus.topics().size()
            + corpus.actors().size()
            + corpus.sources().size()
            + Math.toIntExact(summaries().count());
    var register = new Register(this::entries);
    return Leaf.of(FOLDER, count, ENTRIES_ON_A_PAGE)
        .map(leaf -> press.page(leaf.path(), "search.html", head -> view(head, leaf, register)));
  }

  private SearchPageView view(HeadView head, Leaf leaf, Register register) {
    var addresses = catalogue.addresses();
    boolean isBuiltin = catalogue.corpus().site().search() == Search.BUILTIN;
    return new SearchPageView(
        press.heads().page(head, "SearchResultsPage", catalogue.words().text("search.name")),
        isBuiltin ? "builtin" : "pagefind",
        addresses.basePath(),
        isBuiltin ? addresses.href(addresses.searchNames()) : "",
        isBuiltin ? addresses.href(addresses.searchWords()) : "",
        assets.href(isBuiltin ? "finder.js" : "pagefinder.js", addresses),
        assets.href("fuse/fuse.js", addresses),
        assets.named("search.js", addresses),
        register.size(),
        register.jumps(leaf, addresses),
        register.letters(leaf),
        leaf.pager(addresses));
  }

  private List<SearchPageView.EntryView> entries() {
    var corpus = catalogue.corpus();
    var all = new ArrayList<SearchPageView.EntryView>();
    summaries().map(this::entry).forEach(all::add);
    corpus.topics().values().stream()
        .map(topic -> entry(topic.label(), catalogue.href(topic.key()), "topic", ""))
        .forEach(all::add);
    corpus.actors().values().stream()
        .map(
            actor ->
                entry(
                    actor.sortName(),
                    catalogue.href(actor.key()),
                    "actor",
                    actor.disambiguation().orElse("")))
        .forEach(all::add);
    corpus.sources().keySet().stream()
        .map(items::source)
        .map(
            source ->
                new SearchPageView.EntryView(
                    source.title(), source.href(), "source", source.language(), source.outlet()))
        .forEach(all::add);
    return all;
  }

  private SearchPageView.EntryView entry(Summary summary) {
    return entry(
        summary.title(),
        catalogue.href(summary.key()),
        "summary",
        catalogue.date(summary.date()).text());
  }

  private static SearchPageView.EntryView entry(
      String name, String href, String kind, String note) {
    return new SearchPageView.EntryView(name, href, kind, "", note);
  }

  private Stream<Summary> summaries() {
    return catalogue.corpus().briefings().values().stream()
        .flatMap(briefing -> briefing.summaries().stream());
  }
}
