package dev.precis.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.diagnostics.Location;
import dev.precis.model.Element;
import dev.precis.model.Piece;
import dev.precis.model.Prose;
import dev.precis.model.Target.BriefingKey;
import dev.precis.model.Target.SourceKey;
import dev.precis.model.Target.SummaryKey;
import dev.precis.testing.Published;
import dev.precis.testing.SanctionsWatch;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PortableHtmlTest {

  private static final SummaryKey ANSWER = new SummaryKey(new BriefingKey("2025-06-03"), "answer");

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "/about/, https://watch.example/briefs/about/",
    "/about/#x, https://watch.example/briefs/about/#x",
    "https://a.example/?b=1, https://a.example/?b=1",
    "//cdn.example/x, https://cdn.example/x",
    "#later, https://watch.example/briefs/briefings/2025-06-03/answer/#later",
    "mailto:desk@watch.example, mailto:desk@watch.example",
    "javascript:alert(1), https://watch.example/briefs/briefings/2025-06-03/answer/",
    "JaVaScRiPt:alert(1), https://watch.example/briefs/briefings/2025-06-03/answer/",
    "data:text/html;x, https://watch.example/briefs/briefings/2025-06-03/answer/"
  })
  void links_of_authors_become_whole_and_harmless(String written, String expected) {
    var link = new Element.AddressLink(written, "", 0, 0);
    var prose =
        new Prose(
            List.of(new Piece.Open(link), new Piece.Text("link", 0, 4), new Piece.Close(link)),
            (start, end) -> Location.ofFile("x.md"));
    var edition = Published.of(SanctionsWatch.project(), folder);

    assertThat(new PortableHtml(edition, ANSWER).write(prose))
        .isEqualTo("<a href=\"" + expected + "\">link</a>");
  }

  @Test
  void citations_are_numbers_of_the_briefing() {
    assertThat(write("Said [@tass, ¶3]."))
        .isEqualTo(
            "<p>Said<sup><a href=\"https://watch.example/briefs/sources/tass/\">2</a></sup>.</p>\n");
  }

  @Test
  void notes_are_collected_and_sources_remembered() {
    var edition = edition("One.[^x] Two.[^y] Three [@tass].\n\n[^x]: First.\n\n[^y]: Second.");
    var html = new PortableHtml(edition, ANSWER);

    assertThat(html.write(body(edition)))
        .startsWith("<p>One.<sup>a</sup> Two.<sup>b</sup> Three<sup>");
    assertThat(html.notes()).containsExactly("<p>First.</p>\n", "<p>Second.</p>\n");
    assertThat(html.cited()).isEqualTo(Map.of(2, new SourceKey("tass")));
  }

  @Test
  void pictures_have_whole_addresses_and_their_words_are_escaped() {
    assertThat(write("![A \"map\" & more](map.png \"Kursk <region>\")"))
        .isEqualTo(
            "<p><img src=\"https://watch.example/briefs/media/map.png\""
                + " alt=\"A &quot;map&quot; &amp; more\"><br>"
                + "<em>Kursk &lt;region&gt;</em></p>\n");
  }

  private String write(String body) {
    var edition = edition(body);
    return new PortableHtml(edition, ANSWER).write(body(edition));
  }

  private Edition edition(String body) {
    return Published.of(
        SanctionsWatch.project()
            .with(
                "-- content/briefings/2025-06-03/answer.md --\n---\ntitle: T\norder: 2\n---\n"
                    + body
                    + "\n"),
        folder);
  }

  private static Prose body(Edition edition) {
    return edition.corpus().briefings().values().stream()
        .flatMap(briefing -> briefing.summaries().stream())
        .filter(summary -> summary.key().equals(ANSWER))
        .findFirst()
        .orElseThrow()
        .body();
  }
}
