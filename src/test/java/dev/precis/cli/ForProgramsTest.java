package dev.precis.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.precis.testing.SchemaOrg;
import dev.precis.testing.Tree;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
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
import tools.jackson.databind.node.ObjectNode;

/** What sites say to programs: in their pages, in files beside them, and to their hosts. */
class ForProgramsTest {

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
    return projects().map(ForProgramsTest::nameOf);
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
  void every_block_has_only_types_and_properties_that_are_defined(String site) throws IOException {
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
  void every_page_that_is_to_be_found_has_a_block_and_a_way_to_it(String site) throws IOException {
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
    var home = page(site, "index.html").select("link[rel=canonical]").attr("href");

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
  void the_front_page_says_how_to_search() throws IOException {
    var action = thing(page("example", "index.html"), "WebSite").path("potentialAction");

    assertThat(action.path("target").path("urlTemplate").asString())
        .isEqualTo("https://sanctions-watch.example/search/?q={search_term_string}");
    assertThat(action.path("query-input").asString()).isEqualTo("required name=search_term_string");
  }

  @Test
  void a_summary_says_what_it_cites_and_whom_it_names() throws IOException {
    var page = page("example", "briefings/2025-06-03/first-report/index.html");
    var article = thing(page, "AnalysisNewsArticle");

    assertThat(article.path("headline").asString()).isEqualTo(page.select("h1").text());
    assertThat(article.path("citation").size()).isEqualTo(page.select(".references li").size());
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

  @Test
  void a_summary_is_recognised_by_reference_managers_and_networks() throws IOException {
    var page = page("harbour", "briefings/2025-06-02/walkout/index.html");

    assertThat(meta(page, "citation_title")).containsExactly(page.select("h1").text());
    assertThat(meta(page, "citation_author")).isNotEmpty();
    assertThat(meta(page, "citation_publication_date")).containsExactly("2025/06/02");
    assertThat(meta(page, "citation_journal_title")).hasSize(1);
    assertThat(meta(page, "citation_pdf_url"))
        .singleElement()
        .asString()
        .endsWith("/briefings/2025-06-02.pdf");
    assertThat(meta(page, "DC.title")).isEqualTo(meta(page, "citation_title"));
    assertThat(page.select("meta[property=og:type]").attr("content")).isEqualTo("article");
    assertThat(page.select("meta[property=og:image]").attr("content"))
        .endsWith("/briefings/2025-06-02/walkout/card.png");
    assertThat(meta(page, "twitter:card")).containsExactly("summary_large_image");
  }

  @ParameterizedTest
  @MethodSource("sites")
  void no_page_needs_what_its_policy_forbids(String site) throws IOException {
    files(site)
        .forEach(
            (path, bytes) -> {
              if (path.endsWith(".html") && !path.endsWith("/email.html")) {
                var page = Jsoup.parse(new String(bytes, UTF_8));
                assertThat(page.select("[style], style, [onclick], [onload], base")).isEmpty();
                assertThat(page.select("script:not([src]):not([type=application/ld+json])"))
                    .isEmpty();
                assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                    .as(path)
                    .contains("default-src 'none'")
                    .doesNotContain("unsafe-inline");
                page.select("img, script[src]")
                    .forEach(element -> assertThat(element.attr("src")).startsWith("/"));
              }
            });
  }

  @Test
  void pictures_have_their_size_so_that_no_line_jumps() throws IOException {
    var files = files("harbour");
    var pictures = 0;
    for (var page : pages("harbour").values()) {
      for (var picture : page.select("main img")) {
        var name = picture.attr("src").substring("/monitor/".length());
        var image = ImageIO.read(new ByteArrayInputStream(files.get(name)));
        assertThat(picture.attr("width")).isEqualTo(Integer.toString(image.getWidth()));
        assertThat(picture.attr("height")).isEqualTo(Integer.toString(image.getHeight()));
        assertThat(picture.attr("loading")).isEqualTo("lazy");
        pictures++;
      }
    }
    assertThat(pictures).isPositive();
  }

  @Test
  void style_sheets_have_the_hash_of_their_bytes() throws Exception {
    var files = files("example");
    var style = page("example", "index.html").select("link[rel=stylesheet]").get(0);
    var digest =
        MessageDigest.getInstance("SHA-384").digest(files.get(style.attr("href").substring(1)));

    assertThat(style.attr("integrity"))
        .isEqualTo("sha384-" + Base64.getEncoder().encodeToString(digest));
  }

  @Test
  void hosts_are_told_of_headers_and_redirects_below_the_path() throws IOException {
    var files = files("harbour");

    assertThat(new String(files.get("_headers"), UTF_8).lines())
        .contains("/monitor/*", "/monitor/static/*", "  X-Content-Type-Options: nosniff")
        .anyMatch(line -> line.contains("frame-ancestors 'none'"))
        .contains("/monitor/briefings/*/email")
        .anyMatch(line -> line.contains("immutable"))
        .containsSequence(
            "/monitor/briefings/*/email.html",
            "  ! Content-Security-Policy",
            "  Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; img-src"
                + " 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
    // What Cloudflare Pages reads: 100 rules, lines of 2,000 characters, one wildcard a rule.
    assertThat(new String(files.get("_headers"), UTF_8).lines())
        .hasSizeLessThan(100)
        .allMatch(line -> line.length() < 2000)
        .allMatch(line -> !line.startsWith("/") || line.indexOf('*') == line.lastIndexOf('*'));
    assertThat(new String(files.get("_redirects"), UTF_8).lines())
        .contains(
            "/monitor/2025/walkout /monitor/briefings/2025-06-02/walkout/ 301",
            "/monitor/2025/walkout/ /monitor/briefings/2025-06-02/walkout/ 301",
            "/monitor/walkout.html /monitor/briefings/2025-06-02/walkout/ 301");
  }

  @ParameterizedTest
  @MethodSource("sites")
  void the_corpus_is_as_its_schema_says_and_has_nothing_else(String site) throws IOException {
    var files = files(site);
    var corpus = JSON.readTree(files.get("data/corpus.json"));
    var schema = JSON.readTree(files.get("data/corpus.schema.json"));
    // Readers must bear new fields; here a field that the schema does not name is a fault.
    schema.findParents("properties").stream()
        .filter(type -> type.path("properties").isObject())
        .filter(type -> type.path("type").asString("").equals("object"))
        .forEach(type -> ((ObjectNode) type).put("additionalProperties", false));

    var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    assertThat(registry.getSchema(schema).validate(corpus)).isEmpty();
    assertThat(corpus.path("$schema").asString()).endsWith("/data/corpus.schema.json");
    ((ObjectNode) corpus).put("surprise", true);
    assertThat(registry.getSchema(schema).validate(corpus)).hasSize(1);
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

  private static Document page(String site, String path) throws IOException {
    return Objects.requireNonNull(pages(site).get(path), path);
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

  private static List<String> meta(Document page, String name) {
    return page.select("meta[name=" + name + "]").eachAttr("content");
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
