package dev.precis.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.diagnostics.Diagnostics;
import dev.precis.diagnostics.Location;
import dev.precis.markdown.MarkdownParser;
import dev.precis.model.Element;
import dev.precis.model.Finding;
import dev.precis.model.Piece;
import dev.precis.model.Place;
import dev.precis.model.Quotation;
import dev.precis.model.Target.BriefingKey;
import dev.precis.model.Target.SummaryKey;
import dev.precis.model.Target.TopicKey;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "One *two* [three](https://x.example/). ~ One two three.",
        "Said [@a], and so [@b; @c]. ~ Said, and so.",
        "One.\\n\\nTwo.\\n\\n## Three ~ One.\\n\\nTwo.\\n\\nThree",
        "Line\\\\\\nbreak ~ Line\\nbreak",
        "- a\\n- b\\n  - c\\n- d\\n\\nEnd. ~ a\\nb\\nc\\nd\\n\\nEnd.",
        "> Quoted.\\n\\nNot. ~ Quoted.\\n\\nNot.",
        "| a | b |\\n|---|---|\\n| c | d | ~ a\\tb\\nc\\td",
        "Noted.[^1]\\n\\n[^1]: A note. ~ Noted."
      })
  void the_words_are_left_and_blocks_are_parted(String markdown, String expected) {
    var parser = new MarkdownParser(Locale.ENGLISH);
    var at = Location.ofFile("x.md");

    assertThat(
            PlainText.of(parser.parse(unescaped(markdown), (start, end) -> at, new Diagnostics())))
        .isEqualTo(unescaped(expected));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It is “no comment”.",
        "“One” *two “three”*, and [four](https://x.example/).",
        "- “a”\n- b\n\n> c",
        "A `code` and **strong**."
      })
  void no_element_inside_a_line_changes_the_words(String markdown) {
    var parser = new MarkdownParser(Locale.ENGLISH);
    var at = Location.ofFile("x.md");
    var prose = parser.parse(markdown, (start, end) -> at, new Diagnostics());
    var plain = PlainText.of(prose);

    for (var element : inline()) {
      var wrapped =
          prose.pieces().stream()
              .flatMap(
                  piece ->
                      piece instanceof Piece.Text
                          ? Stream.of(new Piece.Open(element), piece, new Piece.Close(element))
                          : Stream.of(piece))
              .toList();
      assertThat(PlainText.of(prose.with(wrapped))).as("%s", element).isEqualTo(plain);
    }
  }

  /** One of each kind; a kind that is missing here has no record, which the check tells. */
  private static List<Element.Inline> inline() {
    var at = Location.ofFile("x.md");
    var place = new Place.InSummary(new SummaryKey(new BriefingKey("b"), "s"));
    var quotation = new Quotation(place, at, "no", List.of());
    List<Element.Inline> all =
        List.of(
            new Element.Code(),
            new Element.Emphasis(),
            new Element.Strong(),
            new Element.SymbolicLink(new TopicKey("t"), false, 0, 1),
            new Element.AddressLink("https://x.example/", "", 0, 1),
            new Element.Quoted(quotation, Finding.NONE, true));
    assertThat(all).hasSameSizeAs(Element.Inline.class.getPermittedSubclasses());
    return all;
  }

  private static String unescaped(String text) {
    return text.replace("\\\\", "\0").replace("\\n", "\n").replace("\\t", "\t").replace("\0", "\\");
  }
}
