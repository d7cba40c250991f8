package dev.precis.format.web;

import dev.precis.format.Addresses;
import dev.precis.format.ContentPolicy;
import dev.precis.format.Coverage;
import dev.precis.format.Edition;
import dev.precis.format.OutputFormat;
import dev.precis.format.OutputPath;
import dev.precis.format.Page;
import dev.precis.format.TemplateEngine;
import dev.precis.model.Media;
import dev.precis.model.PartialDate;
import dev.precis.model.Site.Search;
import dev.precis.model.Summary;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The website. */
public final class WebFormat implements OutputFormat {

  private final TemplateEngine templates;
  private final Assets assets;

  /**
   * @param templates has the pages in {@code web} and the files beside them in {@code static}
   */
  public WebFormat(TemplateEngine templates) {
    this.templates = templates;
    this.assets = new Assets(templates.files("static"));
  }

  @Override
  public List<Page> pages(Edition edition) {
    var catalogue = new Catalogue(edition);
    var items = new Items(catalogue);
    var press = new Press(templates, edition.words(), site(catalogue), new Heads(edition));
    var topics = new TopicSection(catalogue, items, press, new Coverage(dates(catalogue)));
    var pages = new ArrayList<Page>();
    for (var section :
        List.of(
            new FrontSection(catalogue, items, topics, press),
            new BriefingSection(catalogue, items, press),
            new SummarySection(catalogue, items, press),
            topics,
            new ActorSection(catalogue, items, press, chronology(catalogue)),
            new SourceSection(catalogue, items, press),
            new TimelineSection(catalogue, items, press),
            new ReadingSection(catalogue, items, press),
            new SearchSection(catalogue, items, press, assets))) {
      section.pages().forEach(pages::add);
    }
    var listed = new SitemapSection(catalogue, press, List.copyOf(pages));
    Stream.of(listed, new AliasSection(catalogue, press))
        .flatMap(Section::pages)
        .forEach(pages::add);
    edition.corpus().media().values().forEach(media -> pages.add(copied(media, edition)));
    assets.pages().forEach(pages::add);
    return List.copyOf(pages);
  }

  private static Page copied(Media media, Edition edition) {
    return Page.of(
        edition.addresses().fileOf(media.key()),
        "media",
        diagnostics -> Files.readAllBytes(media.file()));
  }

  private static List<PartialDate> dates(Catalogue catalogue) {
    return catalogue.corpus().briefings().values().stream()
        .flatMap(briefing -> briefing.summaries().stream())
        .map(Summary::date)
        .toList();
  }

  private static Chronology chronology(Catalogue catalogue) {
    var events = catalogue.corpus().timeline().stream().map(dated -> dated.event().date());
    return new Chronology(
        Stream.concat(events, dates(catalogue).stream()).toList(), catalogue.dates());
  }

  private SiteView site(Catalogue catalogue) {
    var site = catalogue.corpus().site();
    var addresses = catalogue.addresses();
    return new SiteView(
        site.title(),
        site.tagline().orElse(""),
        site.language().toLanguageTag(),
        catalogue.words().isRightToLeft(),
        site.publisher().name(),
        site.publisher().url().map(Object::toString).orElse(""),
        catalogue.corpus().briefings().values().stream()
            .findFirst()
            .map(latest -> catalogue.date(latest.date()))
            .orElse(DateView.NONE),
        addresses.basePath(),
        list(addresses, "briefings"),
        list(addresses, "topics"),
        list(addresses, "actors"),
        list(addresses, "sources"),
        list(addresses, "timeline"),
        list(addresses, "method"),
        list(addresses, "corrections"),
        site.search() == Search.OFF ? "" : addresses.href(addresses.searchPage()),
        catalogue.corpus().pages().keySet().stream().map(catalogue::link).toList(),
        addresses.href(new OutputPath("feed.xml")),
        addresses.href(new OutputPath("feed.json")),
        list(addresses, "data"),
        ContentPolicy.of(site.search()).forMeta(),
        assets.styles(addresses),
        assets.fonts(addresses),
        assets.named("icon.svg", addresses),
        assets.named("head.js", addresses),
        catalogue.version());
  }

  private static String list(Addresses addresses, String folder) {
    return addresses.href(OutputPath.indexOf(folder));
  }
}
