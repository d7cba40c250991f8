package dev.precis.format.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.diagnostics.Diagnostics;
import dev.precis.format.OutputPath;
import dev.precis.format.Page;
import dev.precis.template.PebbleTemplates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebFormatTest {

  private static final String REPORT = "briefings/2025-06-03/first-report/index.html";
  private static final String BRIEFING = "briefings/2025-06-03/index.html";
  private static final String KIM = "actors/kim-song/index.html";

  private static final WebFormat WEB = new WebFormat(templates());

  private static PebbleTemplates templates() {
    try {
      return new PebbleTemplates(Optional.empty());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A script that stands in the page, or comes from elsewhere than the theme. */
  private static final String OWN_SCRIPT =
      "script:not([src]):not([type=application/ld+json]), script[src]:not([src^=/static/]),"
          + " script[src]:containsData(a)";

  private static Map<String, String> site(Sample sample) throws IOException {
    var diagnostics = new Diagnostics();
    var files = new LinkedHashMap<String, String>();
    for (Page page : WEB.pages(sample.edition())) {
      var bytes = page.render(diagnostics).bytes();
      files.put(page.path().value(), new String(bytes, StandardCharsets.UTF_8));
    }
    assertThat(diagnostics.sorted()).isEmpty();
    return files;
  }

  private static Map<String, Document> pages(Sample sample) throws IOException {
    var pages = new LinkedHashMap<String, Document>();
    site(sample)
        .forEach(
            (path, text) -> {
              if (path.endsWith(".html")) {
                pages.put(path, Jsoup.parse(text));
              }
            });
    return pages;
  }

  private static Document page(Sample sample, String path) throws IOException {
    return in(pages(sample), path);
  }

  private static Document in(Map<String, Document> pages, String path) {
    assertThat(pages).containsKey(path);
    return Objects.requireNonNull(pages.get(path));
  }

  private static List<String> texts(Document page, String selector) {
    return page.select(selector).eachText();
  }

  @Test
  void every_address_of_the_design_has_a_page() throws IOException {
    assertThat(site(Sample.plain()).keySet())
        .filteredOn(path -> !path.startsWith("static/"))
        .containsExactlyInAnyOrder(
            "index.html",
            "briefings/index.html",
            BRIEFING,
            REPORT,
            "briefings/2025-06-03/answer/index.html",
            "briefings/2025-05-05/index.html",
            "briefings/2025-05-05/troops/index.html",
            "topics/index.html",
            "topics/monitoring-team/index.html",
            "topics/sanctions/index.html",
            "actors/index.html",
            KIM,
            "actors/nobody/index.html",
            "actors/north-korea/index.html",
            "sources/index.html",
            "sources/mbc-2025/index.html",
            "sources/tass-2025/index.html",
            "sources/yonhap-2025/index.html",
            "timeline/index.html",
            "method/index.html",
            "corrections/index.html",
            "data/index.html",
            "about/index.html",
            "404.html",
            "search/index.html",
            "sitemap.xml",
            "robots.txt",
            "old/report/index.html",
            "older.html");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://watch.example/", "https://host.example/briefs/"})
  void every_link_leads_to_a_page_or_to_another_format(String baseUrl) throws IOException {
    var sample = Sample.plain().at(baseUrl);
    var planned =
        WEB.pages(sample.edition()).stream()
            .map(Page::path)
            .map(OutputPath::address)
            .map(address -> URI.create(baseUrl).getPath() + address)
            .collect(Collectors.toSet());
    pages(sample)
        .forEach(
            (path, page) -> {
              for (Element link : page.select("[href]:not([rel^=schema.]), [src]")) {
                var to = link.hasAttr("href") ? link.attr("href") : link.attr("src");
                if (to.startsWith("/")
                    && !to.matches(".*(\\.pdf|/feed\\..*|/data/.+|/email\\..*)")) {
                  assertThat(planned).as("from " + path).contains(to.replaceFirst("#.*", ""));
                } else if (to.startsWith("#") && to.length() > 1) {
                  assertThat(page.getElementById(to.substring(1))).as(path + to).isNotNull();
                } else {
                  assertThat(to).matches("#|https://.*|/.*");
                }
              }
            });
  }

  @Test
  void every_page_has_one_main_heading_and_skips_no_level() throws IOException {
    pages(Sample.plain())
        .forEach(
            (path, page) -> {
              int before = 0;
              for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
                int level = heading.tagName().charAt(1) - '0';
                assertThat(level).as(path + ": " + heading.text()).isLessThanOrEqualTo(before + 1);
                before = level;
              }
              assertThat(page.select("h1")).as(path).hasSize(1);
            });
  }

  @Test
  void every_page_says_what_it_is() throws IOException {
    var titles = new LinkedHashMap<String, String>();
    pages(Sample.plain())
        .forEach(
            (path, page) -> {
              assertThat(page.title()).as(path).contains("Sanctions Watch");
              if (!path.startsWith("old")) {
                titles.put(page.title(), path);
                assertThat(page.select("html").attr("lang")).isEqualTo("en-GB");
                assertThat(page.select("meta[name=description]").attr("content"))
                    .as(path)
                    .isNotBlank();
                assertThat(page.select("main#main, header.masthead, footer")).hasSize(3);
                assertThat(page.select("a.skip").attr("href")).isEqualTo("#main");
                assertThat(page.select(OWN_SCRIPT + ", style, [style], [onclick]")).isEmpty();
              }
            });
    assertThat(titles).hasSize(27 - 2);
  }

  @Test
  void ids_are_unique_on_every_page() throws IOException {
    pages(Sample.plain())
        .forEach(
            (path, page) ->
                assertThat(page.select("[id]").eachAttr("id")).as(path).doesNotHaveDuplicates());
  }

  @Test
  void a_citation_is_a_number_that_leads_to_its_source_with_its_reference_beside_it()
      throws IOException {
    var body = page(Sample.plain(), REPORT).select(".prose.main").first();
    assertThat(body).isNotNull();
    var group = Objects.requireNonNull(body).select("p").get(0).select(".cites");
    assertThat(group.select(".n").eachText()).containsExactly("1", "2");
    assertThat(group.select(".n").eachAttr("href"))
        .containsExactly("/sources/yonhap-2025/", "/sources/tass-2025/");
    assertThat(group.select(".ref").eachText())
        .containsExactly(
            "1 see Reference of yonhap-2025 Paper, paper.example. ¶ 4 at length 유령",
            "2 see Reference of tass-2025 Paper, paper.example. ¶ 4 at length 유령");
    assertThat(group.select("a a")).isEmpty();
    assertThat(group.text()).doesNotContain("so 1");
  }

  @Test
  void a_source_has_one_number_in_the_whole_briefing() throws IOException {
    for (var path : List.of(BRIEFING, REPORT, "briefings/2025-06-03/answer/index.html")) {
      for (Element number : page(Sample.plain(), path).select(".cites a.n")) {
        var expected = number.attr("href").contains("yonhap") ? "1" : "2";
        assertThat(number.text()).as(path).isEqualTo(expected);
      }
    }
  }

  @Test
  void a_page_lists_the_references_that_it_cites_by_their_numbers() throws IOException {
    var pages = pages(Sample.plain());
    assertThat(texts(in(pages, BRIEFING), ".references li > span"))
        .containsExactly(
            "Reference of yonhap-2025 Paper, paper.example, https://paper.example/x.",
            "Reference of tass-2025 Paper, paper.example, https://paper.example/x.");
    assertThat(texts(in(pages, "briefings/2025-06-03/answer/index.html"), ".references .number"))
        .containsExactly("2 in the list of sources");
  }

  @Test
  void a_note_of_the_author_and_its_mark_lead_to_each_other() throws IOException {
    var page = page(Sample.plain(), REPORT);
    var mark = page.select("a.noteref").first();
    assertThat(mark).isNotNull();
    assertThat(Objects.requireNonNull(mark).text()).isEqualTo("a");
    var note = page.getElementById(mark.attr("href").substring(1));
    assertThat(note).isNotNull();
    assertThat(Objects.requireNonNull(note).select(".number").attr("href"))
        .isEqualTo("#" + mark.id());
    assertThat(note.text()).contains("The note");
  }

  @Test
  void a_briefing_holds_its_summaries_in_full_and_in_order() throws IOException {
    var page = page(Sample.plain(), BRIEFING);
    assertThat(texts(page, ".story h2")).containsExactly("The first report", "The answer");
    assertThat(texts(page, ".contents a")).containsExactly("The first report", "The answer");
    assertThat(page.select(".facts a[type=application/pdf]").attr("href"))
        .isEqualTo("/briefings/2025-06-03.pdf");
    assertThat(texts(page, ".judgements .grade"))
        .containsExactly("Confidence: high Likelihood: likely 1 separate source");
    assertThat(texts(page, ".neighbours a")).containsExactly("Briefing 1");
  }

  @Test
  void a_disagreement_is_a_table_of_what_is_said_and_by_whom() throws IOException {
    for (var path : List.of(REPORT, BRIEFING, "topics/monitoring-team/index.html")) {
      var rows = page(Sample.plain(), path).select(".difference tbody tr");
      assertThat(rows).as(path).hasSize(2);
      assertThat(rows.get(1).select("td").get(0).ownText()).isEqualTo("Twelve");
      assertThat(rows.get(1).select(".witness").get(0).ownText()).isEqualTo("Paper of tass-2025");
    }
  }

  @Test
  void an_actor_page_is_a_dossier() throws IOException {
    var page = page(Sample.plain(), KIM);
    assertThat(texts(page, "h2"))
        .containsExactly(
            "Who this is",
            "Roles and memberships",
            "Timeline",
            "In their own words",
            "In the news",
            "Appears with",
            "References");
    assertThat(page.select("p.native span[lang=ko]").text()).isEqualTo("김성");
    assertThat(texts(page, ".data tbody td:not(.marks)"))
        .containsExactly("permanent representative", "North Korea", "September 2018");
    assertThat(page.select("#mentions + div mark").text()).isEqualTo("Kim Song");
    assertThat(texts(page(Sample.plain(), "actors/north-korea/index.html"), ".data tbody td a"))
        .startsWith("Kim Song");
    assertThat(page(Sample.plain(), "actors/nobody/index.html").text())
        .contains("No summary names Nobody yet");
  }

  @Test
  void a_source_page_shows_what_rests_on_it() throws IOException {
    var page = page(Sample.plain(), "sources/yonhap-2025/index.html");
    assertThat(texts(page, ".place a")).containsExactly("The first report");
    assertThat(texts(page, "blockquote")).containsExactly("Both say so");
    assertThat(page.text()).contains("B: usually reliable", "2: probably true", "Copied by");
    assertThat(page.text()).contains("Also named in Kim Song");
    assertThat(page.select("a[rel=external]").attr("href"))
        .isEqualTo("https://paper.example/yonhap-2025");
  }

  @Test
  void titles_in_another_language_say_so() throws IOException {
    var page = page(Sample.plain(), "sources/mbc-2025/index.html");
    assertThat(page.select("h1").attr("lang")).isEqualTo("ko");
    assertThat(page(Sample.plain(), "sources/yonhap-2025/index.html").select("h1").attr("lang"))
        .isEmpty();
  }

  @Test
  void an_old_address_sends_readers_on() throws IOException {
    var page = page(Sample.plain().at("https://host.example/briefs/"), "old/report/index.html");
    assertThat(page.select("meta[http-equiv=refresh]").attr("content"))
        .isEqualTo("0; url=/briefs/briefings/2025-06-03/first-report/");
    assertThat(page.select("link[rel=canonical]").attr("href"))
        .isEqualTo("https://host.example/briefs/briefings/2025-06-03/first-report/");
  }

  @Test
  void the_sitemap_lists_what_readers_are_meant_to_find() throws IOException {
    var sitemap = site(Sample.plain()).get("sitemap.xml");
    assertThat(sitemap)
        .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset")
        .contains("<loc>https://watch.example/</loc>")
        .contains(
            "<loc>https://watch.example/briefings/2025-06-03/first-report/</loc>"
                + "<lastmod>2025-06-04</lastmod>")
        .doesNotContain("404", "old", "static");
  }

  @ParameterizedTest
  @CsvSource({"50, 1", "51, 2", "100, 2", "101, 3"})
  void lists_of_more_than_fifty_entries_go_on_over_pages(int entries, int pages)
      throws IOException {
    var files = pages(Sample.plain().ofLength(entries));
    for (var folder :
        List.of(
            "timeline",
            "corrections",
            "actors/kim-song",
            "topics/monitoring-team",
            "sources/yonhap-2025")) {
      assertThat(files).doesNotContainKey(folder + "/page/1/index.html");
      assertThat(files).doesNotContainKey(folder + "/page/" + (pages + 1) + "/index.html");
      int shown = 0;
      for (int n = 1; n <= pages; n++) {
        var path = n == 1 ? folder + "/index.html" : folder + "/page/" + n + "/index.html";
        var page = files.get(path);
        assertThat(page).as(path).isNotNull();
        shown += Objects.requireNonNull(page).select(".events > li, .excerpts > li").size();
        assertThat(page.select(".pager [aria-current]").text())
            .isEqualTo(pages == 1 ? "" : Integer.toString(n));
      }
      int lists = folder.startsWith("actors") ? 3 : 1;
      assertThat(shown).as(folder).isEqualTo(entries * lists);
    }
  }

  @Test
  void hostile_texts_stay_texts() throws IOException {
    var spice = "<script>alert(1)</script>\"'&<img src=x onerror=alert(1)>";
    var plain = pages(Sample.plain());
    pages(Sample.plain().spiced(spice))
        .forEach(
            (path, page) -> {
              assertThat(page.select(OWN_SCRIPT + ", img, [onerror], [src=x]")).as(path).isEmpty();
              assertThat(shape(page)).as(path).isEqualTo(shape(in(plain, path)));
              assertThat(page.select("[href^=javascript]")).as(path).isEmpty();
            });
  }

  /** Every element with the names of its attributes: what a text must not be able to change. */
  private static List<String> shape(Document page) {
    return page.getAllElements().stream()
        .map(
            element ->
                element.tagName()
                    + element.attributes().asList().stream().map(a -> a.getKey()).sorted().toList())
        .toList();
  }

  @Test
  void without_a_script_the_search_page_links_to_everything() throws IOException {
    var pages = pages(Sample.plain());
    var search = in(pages, "search/index.html");
    var links = search.select("#register .index a").eachAttr("href");
    assertThat(links)
        .containsAll(
            pages.keySet().stream()
                .filter(
                    path -> path.matches("(briefings/.+/.+|(topics|actors|sources)/.+)/index.html"))
                .map(path -> "/" + path.substring(0, path.length() - "index.html".length()))
                .toList());
    assertThat(search.select("#search-form, #themes").eachAttr("hidden")).hasSize(2);
  }

  @Test
  void the_search_page_gives_its_script_words_in_its_own_language() throws IOException {
    var page = page(Sample.plain().in("fr"), "search/index.html");
    var search = page.select("#search");
    assertThat(page.select("h1").text()).isEqualTo("Recherche");
    assertThat(search.attr("data-count-one")).isEqualTo("{n} résultat.");
    assertThat(search.attr("data-count-other")).isEqualTo("{n} résultats.");
    assertThat(search.attr("data-near")).contains("{word}", "{others}");
    assertThat(search.attr("data-kind-summary")).isEqualTo("Synthèse");
    assertThat(texts(page, "#search-keys kbd")).containsExactly("/", "↓", "↑", "Entrée", "Échap");
    assertThat(texts(page, "#themes label"))
        .containsExactly("Comme le système", "Claires", "Sombres");
    assertThat(page.select("script[type=application/ld+json]").html())
        .contains("\"position\":2,\"name\":\"Recherche\"");
  }

  @Test
  void a_language_with_six_plurals_gives_a_text_for_each() throws IOException {
    var search = page(Sample.plain().in("ar"), "search/index.html").select("#search");
    assertThat(
            Stream.of("zero", "one", "two", "few", "other")
                .map(r -> search.attr("data-count-" + r)))
        .doesNotHaveDuplicates()
        .doesNotContain("");
  }

  @Test
  void every_page_has_an_icon_so_that_no_browser_asks_for_another() throws IOException {
    var planned = site(Sample.plain()).keySet();
    pages(Sample.plain())
        .forEach(
            (path, page) -> {
              if (!path.startsWith("old")) {
                assertThat(planned)
                    .contains(page.select("link[rel=icon]").attr("href").replaceFirst("^/", ""));
              }
            });
  }

  @Test
  void pages_say_what_they_are_filed_under_and_what_is_not_theirs() throws IOException {
    var summary = page(Sample.plain(), "briefings/2025-06-03/first-report/index.html");
    assertThat(summary.select("[data-pagefind-filter]").eachAttr("content"))
        .containsExactly("summary", "2025-06", "Paper of yonhap-2025");
    assertThat(summary.select("[data-pagefind-filter=topic]").eachText())
        .containsExactly("Monitoring team");
    assertThat(summary.select("[data-pagefind-filter=actor]").eachText())
        .containsExactly("North Korea", "Kim Song");
    assertThat(summary.select("main").hasAttr("data-pagefind-body")).isTrue();
    assertThat(summary.select(".cites:not([data-pagefind-ignore])")).isEmpty();
    assertThat(page(Sample.plain(), "method/index.html").select("[data-pagefind-body]")).isEmpty();
  }

  @Test
  void the_same_edition_gives_the_same_bytes() throws IOException {
    assertThat(site(Sample.plain())).isEqualTo(site(Sample.plain()));
  }
}
