package dev.precis.readers;

import static org.assertj.core.api.Assertions.assertThat;

import crawlercommons.robots.SimpleRobotRulesParser;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapParser;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A crawler finds every page and may read it. */
@ExtendWith(Reader.Room.class)
class SitemapTest {

  @Test
  void robots_txt_leads_to_a_sitemap_with_every_page(Reader reader) throws Exception {
    for (var site : reader.sites()) {
      var robots = reader.host().address().resolve("robots.txt").toString();
      var rules =
          new SimpleRobotRulesParser()
              .parseContent(
                  robots,
                  Files.readAllBytes(site.folder().resolve("robots.txt")),
                  "text/plain",
                  List.of("anybot"));
      var address = reader.host().address().resolve("sitemap.xml").toURL();
      assertThat(rules.getSitemaps()).containsExactly(address.toString());

      var parsed =
          new SiteMapParser(true)
              .parseSiteMap(Files.readAllBytes(site.folder().resolve("sitemap.xml")), address);

      assertThat(parsed).isInstanceOf(SiteMap.class);
      var listed =
          ((SiteMap) parsed).getSiteMapUrls().stream().map(url -> url.getUrl().toString()).toList();
      assertThat(listed).allMatch(rules::isAllowed).doesNotHaveDuplicates();
      for (var page : site.pages().keySet()) {
        var kind = PageKind.of(page);
        if (kind != PageKind.NOT_FOUND && kind != PageKind.EMAIL && kind != PageKind.FURTHER) {
          assertThat(listed)
              .contains(
                  reader
                      .host()
                      .address()
                      .resolve(page.replaceFirst("index\\.html$", ""))
                      .toString());
        }
      }
    }
  }
}
