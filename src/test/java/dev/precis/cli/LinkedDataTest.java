package dev.precis.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.testing.SchemaOrg;
import dev.precis.testing.Tree;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What pages say of themselves to programs, judged by schema.org's own definitions. */
class LinkedDataTest {

  private static final Path EXAMPLE = Path.of(".");
  private static final JsonMapper JSON = new JsonMapper();

  @TempDir static Path folder;

  @BeforeAll
  static void build_all_sites() throws IOException {
    for (var project : projects().toList()) {
      var copy = folder.resolve("projects").resolve(nameOf(project));
      new Tree(project.resolve("content")).copyTo(copy.resolve("content"));
      var run = Run.in(copy, "build", "--no-pdf", "--site", site(nameOf(project)).toString());
      assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    }
  }

  static Stream<String> sites() {
    return projects().map(LinkedDataTest::nameOf);
  }

  private static Stream<Path> projects() {
    return Stream.concat(
        Stream.of(EXAMPLE), Tree.foldersIn(Path.of("src/test/resources/golden")).stream());
  }

  private static String nameOf(Path project) {
    return project.equals(EXAMPLE) ? "example" : String.valueOf(project.getFileName());
  }

  private static Path site(String name) {
    return folder.resolve("sites").resolve(name);
  }

  @ParameterizedTest
  @MethodSource("sites")
  void every_block_has_only_types_and_properties_that_are_defined(String site)
      throws IOException {
    var vocabulary = SchemaOrg.read();
    var faults = new TreeMap<String, List<String>>();

    pages(site)
        .forEach(
            (path, page) -> {
              var found = vocabulary.faults(document(page));
              if (!found.isEmpty()) {
                faults.put(path, found);
              }
            });

    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("sites")
  void every_page_that_is_to_be_found_has_a_block_and_a_way_to_it(String site)
      throws IOException {
    pages(site)
        .forEach(
            (path, page) -> {
              assertThat(page.select("script[type=application/ld+json]")).as(path).hasSize(1);
              if (!path.equals("index.html")) {
                var way = thing(page, "BreadcrumbList").path("itemListElement");
                assertThat(way.size()).as(path).isGreaterThan(1);
              }
            });
  }

  @ParameterizedTest
  @MethodSource("sites")
  void addresses_of_the_site_lead_to_its_files(String site) throws IOException {
    var pages = pages(site);
    var files = files(site).keySet();
    var home = pages.get("index.html").select("link[rel=canonical]").attr("href");

    pages.forEach(
        (path, page) -> {
          for (var address : addresses(document(page))) {
            if (address.startsWith(home)) {
              var file = URI.create(address.substring(home.length())).getPath();
              var wanted = file.isEmpty() || file.endsWith("/") ? file + "index.html" : file;
              assertThat(files).as(path).contains(wanted);
            }
          }
        });
  }

  @Test
  void a_summary_says_what_it_cites_and_whom_it_names() throws IOException {
    var page = pages("example").get("briefings/2025-06-03/first-report/index.html");
    var article = thing(page, "AnalysisNewsArticle");

    assertThat(article.path("headline").asString()).isEqualTo(page.select("h1").text());
    assertThat(article.path("citation").size())
        .isEqualTo(page.select(".references li").size());
    assertThat(article.path("citation").findValuesAsString("@type"))
        .contains("NewsArticle", "WebPage");
    assertThat(article.path("mentions").findValuesAsString("@type"))
        .contains("Country", "GovernmentOrganization", "Organization");
    assertThat(article.path("isPartOf").path("@id").asString())
        .isEqualTo("https://sanctions-watch.example/briefings/2025-06-03/#this");
  }

  @Test
  void text_of_authors_cannot_end_the_script() throws IOException {
    for (var file : files("hostile").entrySet()) {
      if (file.getKey().endsWith(".html")) {
        var page = Jsoup.parse(new String(file.getValue(), UTF_8));
        page.select("script[type=application/ld+json]")
            .forEach(script -> assertThat(script.data()).doesNotContain("<", ">", "&"));
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {'@type': 'Persona'}                                             | no type Persona
          {'@type': 'Person', 'headline': 'x'}                             | no property of
          {'@type': 'Article', 'author': {'@type': 'Country', 'name': 'x'}} | is none of
          {'@type': 'Article', 'image': 'no address'}                      | is none of
          {'@type': 'Article', 'datePublished': 'yesterday'}               | is none of
          {'@type': 'Person', 'memberOf': {'@type': 'Role', 'memberOf': 'x'}} | is none of
          """)
  void the_judge_finds(String thing, String fault) throws IOException {
    var document =
        JSON.readTree(
            ("{'@context': 'https://schema.org', '@graph': [" + thing + "]}").replace('\'', '"'));

    assertThat(SchemaOrg.read().faults(document)).singleElement().asString().contains(fault);
  }

  /** The pages that search engines may show. */
  private static SortedMap<String, Document> pages(String site) throws IOException {
    var pages = new TreeMap<String, Document>();
    files(site)
        .forEach(
            (path, bytes) -> {
              if (path.endsWith(".html")) {
                var page = Jsoup.parse(new String(bytes, UTF_8));
                if (page.select("meta[name=robots][content=noindex]").isEmpty()) {
                  pages.put(path, page);
                }
              }
            });
    return pages;
  }

  private static SortedMap<String, byte[]> files(String site) throws IOException {
    return new Tree(site(site)).files();
  }

  private static JsonNode document(Document page) {
    return JSON.readTree(page.select("script[type=application/ld+json]").get(0).data());
  }

  private static JsonNode thing(Document page, String type) {
    var graph = document(page).path("@graph");
    return Stream.concat(graph.valueStream(), Stream.of(graph))
        .filter(thing -> thing.path("@type").asString("").equals(type))
        .findFirst()
        .orElseThrow();
  }

  /** All that is said to be at an address, but PDFs and pictures, which this build leaves out. */
  private static List<String> addresses(JsonNode document) {
    var addresses = new ArrayList<String>();
    for (var property : List.of("@id", "url", "item", "contentUrl")) {
      document.findValues(property).stream()
          .filter(JsonNode::isString)
          .map(JsonNode::asString)
          .forEach(addresses::add);
    }
    addresses.removeIf(address -> address.endsWith(".pdf") || address.endsWith(".png"));
    return addresses;
  }
}
