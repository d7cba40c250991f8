package dev.precis.format.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.diagnostics.Diagnostics;
import dev.precis.format.Edition;
import dev.precis.testing.Published;
import dev.precis.testing.SanctionsWatch;
import dev.precis.testing.SiteText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FeedFormatTest {

  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final String SITE = "https://watch.example/briefs/";
  private static final Pattern LINK = Pattern.compile(" (?:href|src)=\"([^\"]*)\"");

  @TempDir private Path folder;

  private Edition edition;

  @BeforeEach
  void publish() {
    edition = Published.of(SanctionsWatch.project(), folder);
  }

  @Test
  void the_site_each_topic_and_each_actor_has_a_feed_in_both_formats() {
    assertThat(new FeedFormat().pages(edition).stream().map(page -> page.path().value()))
        .containsExactly(
            "feed.xml",
            "feed.json",
            "topics/arms/feed.xml",
            "topics/arms/feed.json",
            "topics/monitoring/feed.xml",
            "topics/monitoring/feed.json",
            "actors/kim-song/feed.xml",
            "actors/kim-song/feed.json",
            "actors/north-korea/feed.xml",
            "actors/north-korea/feed.json");
  }

  @Test
  void an_atom_feed_has_what_rfc_4287_asks_for() throws Exception {
    for (var page : List.of("feed.xml", "topics/arms/feed.xml", "actors/kim-song/feed.xml")) {
      var feed = atom(page);
      assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
      assertThat(feed.getLocalName()).isEqualTo("feed");
      assertThat(text(feed, "title")).isNotEmpty();
      assertThat(text(feed, "id")).startsWith(SITE);
      assertThat(OffsetDateTime.parse(text(feed, "updated"))).isNotNull();
      assertThat(hrefs(feed, "self")).containsExactly(SITE + page);
      assertThat(hrefs(feed, "alternate")).containsExactly(text(feed, "id"));
      for (var entry : children(feed, "entry")) {
        assertThat(text(entry, "title")).isNotEmpty();
        assertThat(hrefs(entry, "alternate")).containsExactly(text(entry, "id"));
        assertThat(OffsetDateTime.parse(text(entry, "updated")))
            .isAfterOrEqualTo(OffsetDateTime.parse(text(entry, "published")));
        assertThat(children(entry, "author")).isNotEmpty();
        assertThat(children(entry, "content").get(0).getAttribute("type")).isEqualTo("html");
      }
    }
  }

  @Test
  void entries_are_the_summaries_newest_briefing_first() throws Exception {
    assertThat(children(atom("feed.xml"), "entry"))
        .extracting(entry -> text(entry, "id"))
        .containsExactly(
            SITE + "briefings/2025-06-03/report/",
            SITE + "briefings/2025-06-03/answer/",
            SITE + "briefings/2025-05-05/troops/");
    assertThat(children(atom("topics/arms/feed.xml"), "entry"))
        .extracting(entry -> text(entry, "title"))
        .containsExactly("The answer", "Troops");
    assertThat(children(atom("actors/kim-song/feed.xml"), "entry"))
        .extracting(entry -> text(entry, "title"))
        .containsExactly("A report <on> “arms” & men");
  }

  @Test
  void times_come_from_the_content_in_the_time_zone_of_the_site() throws Exception {
    var feed = atom("feed.xml");
    var report = children(feed, "entry").get(0);

    assertThat(text(report, "published")).isEqualTo("2025-06-03T00:00:00+01:00");
    assertThat(text(report, "updated")).isEqualTo("2025-06-10T00:00:00+01:00");
    assertThat(text(feed, "updated")).isEqualTo("2025-06-10T00:00:00+01:00");
    assertThat(text(atom("topics/arms/feed.xml"), "updated"))
        .isEqualTo("2025-06-02T00:00:00+01:00");
  }

  @Test
  void authors_are_those_of_the_briefing_or_else_the_publisher() throws Exception {
    var entries = children(atom("feed.xml"), "entry");

    assertThat(children(entries.get(0), "author"))
        .extracting(author -> text(author, "name"))
        .containsExactly("A. Editor", "B. Editor");
    assertThat(children(entries.get(2), "author"))
        .extracting(author -> text(author, "name"))
        .containsExactly("The Desk");
  }

  @Test
  void topics_are_categories() throws Exception {
    var category = children(children(atom("feed.xml"), "entry").get(0), "category").get(0);

    assertThat(category.getAttribute("term")).isEqualTo("monitoring");
    assertThat(category.getAttribute("label")).isEqualTo("Monitoring & sanctions");
  }

  @Test
  void the_whole_text_is_there() throws Exception {
    var html = text(children(atom("feed.xml"), "entry").get(0), "content");

    assertThat(html)
        .startsWith("<p><strong>Eleven states report<sup>")
        .contains(
            "The team reported<sup><a href=\""
                + SITE
                + "sources/yonhap/\">1</a>, <a href=\""
                + SITE
                + "sources/tass/\">2</a></sup>.")
        .contains("answered it.<sup>a</sup>", "<ol type=\"a\">\n<li><p>In a note.</p>")
        .contains("<h2>Where the sources differ</h2>\n<p>Is the team lawful?</p>")
        .contains("<li>It is.<sup><a href=\"" + SITE + "sources/yonhap/\">1</a></sup></li>")
        .contains("<li>It is not<sup><a href=\"" + SITE + "sources/tass/\">2</a></sup>.</li>")
        .contains("<li>10 June 2025: The number of states was wrong")
        .endsWith(
            """
            <li value="1"><i>Team &lt;b&gt; issues &amp; report</i></li>
            <li value="2"><i>North Korea answers</i></li>
            </ol>
            """);
  }

  @Test
  void only_what_a_text_cites_is_among_its_references() throws Exception {
    assertThat(text(children(atom("feed.xml"), "entry").get(1), "content"))
        .contains("<li value=\"2\"><i>North Korea answers</i></li>")
        .doesNotContain("value=\"1\"");
  }

  @Test
  void all_links_are_whole() throws Exception {
    for (var page : new FeedFormat().pages(edition)) {
      if (page.path().value().endsWith(".json")) {
        for (var item : json(page.path().value()).get("items")) {
          var links = LINK.matcher(item.get("content_html").asString());
          while (links.find()) {
            assertThat(links.group(1)).startsWith("https://");
          }
        }
      }
    }
  }

  @Test
  void an_actors_feed_has_the_full_texts() throws Exception {
    var ofActor = children(atom("actors/kim-song/feed.xml"), "entry").get(0);
    var ofSite = children(atom("feed.xml"), "entry").get(0);

    assertThat(text(ofActor, "id")).isEqualTo(text(ofSite, "id"));
    assertThat(text(ofActor, "content")).isEqualTo(text(ofSite, "content")).isNotEmpty();
    assertThat(text(ofActor, "updated")).isEqualTo("2025-06-10T00:00:00+01:00");
  }

  @Test
  void a_json_feed_says_the_same() throws Exception {
    var feed = json("feed.json");
    var report = feed.get("items").get(0);

    assertThat(feed.get("version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
    assertThat(feed.get("title").asString()).isEqualTo("Sanctions Watch");
    assertThat(feed.get("description").asString()).isEqualTo("Who watches");
    assertThat(feed.get("home_page_url").asString()).isEqualTo(SITE);
    assertThat(feed.get("feed_url").asString()).isEqualTo(SITE + "feed.json");
    assertThat(feed.get("language").asString()).isEqualTo("en-GB");
    assertThat(report.get("language").asString()).isEqualTo("en-GB");
    assertThat(feed.get("items")).hasSize(3);
    assertThat(report.get("id").asString()).isEqualTo(SITE + "briefings/2025-06-03/report/");
    assertThat(report.get("title").asString()).isEqualTo("A report <on> “arms” & men");
    assertThat(report.get("summary").asString()).isEqualTo("Eleven states report.");
    assertThat(report.get("date_published").asString()).isEqualTo("2025-06-03T00:00:00+01:00");
    assertThat(report.get("date_modified").asString()).isEqualTo("2025-06-10T00:00:00+01:00");
    assertThat(report.get("tags").get(0).asString()).isEqualTo("Monitoring & sanctions");
    assertThat(report.get("content_html").asString())
        .isEqualTo(text(children(atom("feed.xml"), "entry").get(0), "content"));
  }

  @Test
  void a_feed_ends_with_what_is_older() throws Exception {
    var many = new ArrayList<String>();
    IntStream.range(0, 60)
        .forEach(
            i ->
                many.add(
                    "-- content/briefings/2025-05-05/s%02d.md --\n---\ntitle: S\ntopics: [arms]\n---\nText.\n"
                        .formatted(i)));
    edition =
        Published.of(SanctionsWatch.project().with(String.join("", many)), folder.resolve("many"));

    assertThat(json("feed.json").get("items")).hasSize(50);
    assertThat(json("topics/arms/feed.json").get("items")).hasSize(20);
  }

  @Test
  void texts_in_a_language_from_right_to_left_say_so() throws Exception {
    edition =
        Published.of(
            SiteText.of(
                """
                -- content/site.yaml --
                title: T
                baseUrl: https://t.example/
                language: ar
                publisher: {name: P}
                -- content/briefings/2025-05-05/index.md --
                ---
                title: B
                date: 2025-05-05
                ---
                -- content/briefings/2025-05-05/s.md --
                ---
                title: S
                ---
                نص.
                """),
            folder.resolve("arabic"));

    var entry = json("feed.json").get("items").get(0);
    assertThat(entry.get("language").asString()).isEqualTo("ar");
    assertThat(entry.get("content_html").asString()).startsWith("<div dir=\"rtl\">").contains("نص");
    assertThat(content("feed.xml")).contains("<entry xml:lang=\"ar\">");
  }

  @Test
  void a_site_without_summaries_has_an_empty_feed() throws Exception {
    edition =
        Published.of(
            SiteText.of(
                """
                -- content/site.yaml --
                title: T
                baseUrl: https://t.example/
                publisher: {name: P}
                """),
            folder.resolve("empty"));

    assertThat(text(atom("feed.xml"), "updated")).isEqualTo("1970-01-01T00:00:00Z");
    assertThat(json("feed.json").get("items")).isEmpty();
  }

  @Test
  void the_machine_changes_nothing() throws IOException {
    var locale = Locale.getDefault();
    var zone = TimeZone.getDefault();
    var before = all();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(all()).isEqualTo(before);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private List<String> all() throws IOException {
    var all = new ArrayList<String>();
    for (var page : new FeedFormat().pages(edition)) {
      all.add(content(page.path().value()));
    }
    return all;
  }

  private String content(String path) throws IOException {
    var page =
        new FeedFormat()
            .pages(edition).stream().filter(p -> p.path().value().equals(path)).findFirst();
    return new String(page.orElseThrow().render(new Diagnostics()).bytes(), StandardCharsets.UTF_8);
  }

  private JsonNode json(String path) throws IOException {
    return JsonMapper.shared().readTree(content(path));
  }

  private Element atom(String path) throws Exception {
    return parse(content(path));
  }

  static Element parse(String xml) throws Exception {
    var factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
        .getDocumentElement();
  }

  static List<Element> children(Element parent, String name) {
    var found = new ArrayList<Element>();
    for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && name.equals(element.getLocalName())) {
        assertThat(element.getNamespaceURI()).isEqualTo(ATOM);
        found.add(element);
      }
    }
    return found;
  }

  /** The text of the one child of that name. */
  static String text(Element parent, String name) {
    assertThat(children(parent, name)).as(name).hasSize(1);
    return children(parent, name).get(0).getTextContent();
  }

  private static List<String> hrefs(Element parent, String relation) {
    return children(parent, "link").stream()
        .filter(link -> link.getAttribute("rel").equals(relation))
        .map(link -> link.getAttribute("href"))
        .toList();
  }
}
