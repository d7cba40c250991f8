package dev.precis.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.diagnostics.Diagnostics;
import dev.precis.format.Addresses;
import dev.precis.format.Artifact;
import dev.precis.format.OutputPath;
import dev.precis.format.Page;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProofTest {

  private static final List<String> SITE =
      List.of("index.html", "a/index.html", "b/c/index.html", "static/x.css", "한국/index.html");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href=/briefs/>front</a>",
        "<a href=/briefs/a/>a</a>",
        "<a href=../b/c/>relative</a>",
        "<a href=#here id=here>here</a>",
        "<a href=/briefs/a/#there>the page has no such id, but it is not read</a>",
        "<a href=/briefs/b/c/#:~:text=word>passage</a>",
        "<link rel=stylesheet href=/briefs/static/x.css>",
        "<a href='/briefs/%ED%95%9C%EA%B5%AD/'>encoded</a>",
        "<a href=https://elsewhere.example/briefs/none/>other host</a>",
        "<a href=mailto:desk@example.org>mail</a>",
        "<a href=https://site.example/briefs/a/>whole address</a>"
      })
  void a_link_that_leads_somewhere_is_no_fault(String html) {
    assertThat(faults(html)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href=/briefs/none/>x</a>",
        "<a href=/a/>outside of the base path</a>",
        "<img src=/briefs/media/none.png>",
        "<img srcset='/briefs/static/x.css 1x, /briefs/none.png 2x'>",
        "<a href=/briefs/a>a folder without its slash</a>",
        "<a href=#nowhere>x</a>",
        "<a href=https://site.example/briefs/none/>whole address</a>",
        "<a href='http://[malformed'>x</a>"
      })
  void a_link_that_leads_nowhere_is_a_fault(String html) {
    assertThat(faults(html)).hasSize(1).allMatch(fault -> fault.contains("[dead-link]"));
  }

  @Test
  void a_fault_names_the_page_the_template_and_the_nearest_address() {
    assertThat(faults("<a href=/briefs/b/d/>x</a>"))
        .containsExactly(
            "templates/web/t.html: the page 'p/' links to '/briefs/b/d/', which is no page"
                + " [dead-link] did you mean '/briefs/b/c/'?");
  }

  @Test
  void an_id_that_stands_twice_is_a_fault() {
    assertThat(faults("<p id=one><p id=two><p id=one>"))
        .containsExactly(
            "templates/web/t.html: the page 'p/' has two elements with the id 'one'"
                + " [duplicate-id] ");
  }

  @Test
  void pages_that_cannot_both_be_are_found_before_they_are_rendered() {
    var diagnostics = new Diagnostics();
    new Collisions(diagnostics)
        .check(
            Stream.of("a/index.html", "b.html", "A/index.html", "b.html", "c", "c/d/e.html")
                .map(path -> Page.of(new OutputPath(path), "t.html", d -> new byte[0]))
                .toList());

    assertThat(diagnostics.sorted())
        .extracting(fault -> fault.message() + "; " + fault.hint().orElse(""))
        .containsExactly(
            "'A/index.html' is the address of two pages;"
                + " the other is 'a/index.html', made for templates/t.html",
            "'b.html' is the address of two pages;"
                + " the other is 'b.html', made for templates/t.html",
            "'c/d/e.html' needs a folder where there is a file;"
                + " the other is 'c', made for templates/t.html");
  }

  private static List<String> faults(String html) {
    var diagnostics = new Diagnostics();
    var here = OutputPath.indexOf("p");
    var planned = Stream.concat(SITE.stream().map(OutputPath::new), Stream.of(here)).toList();
    var addresses = new Addresses(URI.create("https://site.example/briefs/"));
    var proof = new Proof(addresses, planned, diagnostics);
    proof.read(new Artifact(here, "web/t.html", html.getBytes(UTF_8)));
    proof.read(new Artifact(new OutputPath("static/x.css"), "", "<a href=/x>".getBytes(UTF_8)));
    proof.check();
    return diagnostics.sorted().stream()
        .map(
            d ->
                d.location()
                    + ": "
                    + d.message()
                    + " ["
                    + d.code().id()
                    + "] "
                    + d.hint().orElse(""))
        .toList();
  }
}
