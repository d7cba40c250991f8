package dev.precis.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.diagnostics.Location;
import dev.precis.model.Element;
import dev.precis.model.Finding;
import dev.precis.model.Piece;
import dev.precis.model.Place;
import dev.precis.model.Prose;
import dev.precis.model.Quotation;
import dev.precis.model.Standing;
import dev.precis.model.Target.BriefingKey;
import dev.precis.model.Target.SourceKey;
import dev.precis.model.Target.SummaryKey;
import dev.precis.testing.Published;
import dev.precis.testing.SanctionsWatch;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PortableHtmlTest {

  private static final SummaryKey ANSWER = new SummaryKey(new BriefingKey("2025-06-03"), "answer");

  private static final Location AT = Location.ofFile("x.md");

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

  @Test
  void words_found_in_a_source_in_another_language_say_so() {
    assertThat(quoted(Standing.VERIFIED, Optional.empty()))
        .isEqualTo("He said <span lang=\"ru\" dir=\"auto\">“нет”</span>.");
    assertThat(quoted(Standing.MISMATCH, Optional.empty())).isEqualTo("He said “нет”.");
  }

  @Test
  void words_that_are_translated_are_followed_by_those_of_the_source() {
    assertThat(quoted(Standing.TRANSLATED, Optional.of("нет & нет")))
        .isEqualTo("He said “нет” (<span lang=\"ru\" dir=\"auto\">нет &amp; нет</span>).");
  }

  /** A sentence with a quotation from a source in Russian. */
  private String quoted(Standing standing, Optional<String> original) {
    var source = new SourceKey("tass");
    var edition =
        Published.of(
            SanctionsWatch.project()
                .with(
                    """
                    -- content/sources/tass.yaml --
                    type: article-newspaper
                    title: Нет
                    language: ru
                    """),
            folder);
    var finding =
        new Finding(
            standing,
            Optional.of(source),
            OptionalInt.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    var candidate = new Quotation.Candidate(source, original, Optional.empty());
    var quotation = new Quotation(new Place.InSummary(ANSWER), AT, "нет", List.of(candidate));
    var words = new Element.Quoted(quotation, finding, true);
    return new PortableHtml(edition, ANSWER)
        .write(
            new Prose(
                List.of(
                    new Piece.Text("He said ", 0, 8),
                    new Piece.Open(words),
                    new Piece.Text("“нет”", 8, 13),
                    new Piece.Close(words),
                    new Piece.Text(".", 13, 14)),
                (start, end) -> AT));
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
