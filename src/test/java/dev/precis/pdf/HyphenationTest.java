package dev.precis.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HyphenationTest {

  private final Hyphenation hyphenation = new Hyphenation();

  @ParameterizedTest
  @CsvSource({
    "en-US, hyphenation, hy-phen-ation",
    "en-US, project, project",
    "en-US, Associate, As-so-ciate",
    "en-GB, cooperation, co-oper-a-tion",
    "de, Silbentrennung, Sil-ben-tren-nung",
    "fr, gouvernement, gou-ver-ne-ment",
    "ru, сотрудничество, со-труд-ни-че-ство",
  })
  void divides_words_by_the_patterns_of_their_language(
      String language, String word, String divided) {
    assertThat(shown(hyphenation.mark(word, language))).isEqualTo(divided);
  }

  @ParameterizedTest
  @CsvSource({
    "UNESCO, an abbreviation",
    "https://example.org/information, an address",
    "information.example, a host",
    "self-determination, a compound",
    "user_information, a name of something technical",
    "four, a short word",
  })
  void leaves_alone_what_has_better_places_or_none(String text, String because) {
    assertThat(hyphenation.mark(text, "en-US")).as(because).isEqualTo(text);
  }

  @Test
  void the_text_is_otherwise_the_same() {
    var text = "The hyphenation, of “information”. (Associate) 유령 집단 naïveté!";
    assertThat(hyphenation.mark(text, "en-US").replace("\u00AD", "")).isEqualTo(text);
  }

  @Test
  void a_language_without_patterns_is_left_alone() {
    assertThat(hyphenation.mark("hyphenation", "xx")).isEqualTo("hyphenation");
    assertThat(hyphenation.mark("hyphenation", "../../en-us")).isEqualTo("hyphenation");
  }

  private static String shown(String marked) {
    return marked.replace('\u00AD', '-');
  }
}
