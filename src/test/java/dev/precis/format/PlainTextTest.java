package dev.precis.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.diagnostics.Diagnostics;
import dev.precis.diagnostics.Location;
import dev.precis.markdown.MarkdownParser;
import dev.precis.model.Element;
import dev.precis.model.Finding;
import dev.precis.model.Piece;
import dev.precis.model.Place;
import dev.precis.model.Prose;
import dev.precis.model.Quotation;
import dev.precis.model.Target.PageKey;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

  private static final Location AT = Location.ofFile("x.md");

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

    assertThat(
            PlainText.of(parser.parse(unescaped(markdown), (start, end) -> AT, new Diagnostics())))
        .isEqualTo(unescaped(expected));
  }

  @Test
  void a_quotation_is_a_part_of_its_sentence() {
    var quoted =
        new Element.Quoted(
            new Quotation(new Place.OnPage(new PageKey("about")), AT, "a claim", List.of()),
            Finding.NONE,
            true);
    assertThat(
            PlainText.of(
                new Prose(
                    List.of(
                        new Piece.Text("It is ", 0, 6),
                        new Piece.Open(quoted),
                        new Piece.Text("“a claim”", 6, 15),
                        new Piece.Close(quoted),
                        new Piece.Text(", he says.", 15, 25)),
                    (start, end) -> AT)))
        .isEqualTo("It is “a claim”, he says.");
  }

  private static String unescaped(String text) {
    return text.replace("\\\\", "\0").replace("\\n", "\n").replace("\\t", "\t").replace("\0", "\\");
  }
}
