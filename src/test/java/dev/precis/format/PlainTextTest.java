package dev.precis.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.diagnostics.Diagnostics;
import dev.precis.diagnostics.Location;
import dev.precis.markdown.MarkdownParser;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  private static String unescaped(String text) {
    return text.replace("\\\\", "\0").replace("\\n", "\n").replace("\\t", "\t").replace("\0", "\\");
  }
}
