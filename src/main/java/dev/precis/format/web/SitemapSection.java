package dev.precis.format.web;

import dev.precis.format.OutputPath;
import dev.precis.format.Page;
import dev.precis.model.Target;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What programs read first: {@code sitemap.xml} (Sitemaps 0.9) and {@code robots.txt}. */
final class SitemapSection implements Section {

  private static final OutputPath SITEMAP = new OutputPath("sitemap.xml");
  private static final OutputPath ERROR = new OutputPath("404.html");

  private final Catalogue catalogue;
  private final Press press;
  private final List<Page> pages;

  /**
   * @param pages that readers are meant to find
   */
  SitemapSection(Catalogue catalogue, Press press, List<Page> pages) {
    this.catalogue = catalogue;
    this.press = press;
    this.pages = pages;
  }

  @Override
  public Stream<Page> pages() {
    return Stream.of(
        press.page(SITEMAP, "sitemap.xml", head -> new SitemapView(head, entries())),
        press.page(
            new OutputPath("robots.txt"),
            "robots.txt",
            head -> new RobotsView(head, catalogue.addresses().absolute(SITEMAP).toString())));
  }

  private List<SitemapView.EntryView> entries() {
    var days = days();
    return pages.stream()
        .map(Page::path)
        .filter(path -> !path.equals(ERROR))
        .map(
            path ->
                new SitemapView.EntryView(
                    catalogue.addresses().absolute(path).toString(), days.getOrDefault(path, "")))
        .toList();
  }

  /** The days of briefings and summaries; nothing is said of when other pages changed. */
  private Map<OutputPath, String> days() {
    Map<OutputPath, String> days = new HashMap<>();
    for (var briefing : catalogue.corpus().briefings().values()) {
      days.put(file(briefing.key()), briefing.date().latest().toString());
      for (var summary : briefing.summaries()) {
        var corrected =
            summary.corrections().stream()
                .map(correction -> correction.date())
                .reduce(summary.date().latest(), (a, b) -> a.isAfter(b) ? a : b);
        days.put(file(summary.key()), corrected.toString());
      }
    }
    return days;
  }

  private OutputPath file(Target target) {
    return catalogue.addresses().fileOf(target);
  }
}
