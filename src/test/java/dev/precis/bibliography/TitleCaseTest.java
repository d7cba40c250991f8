package dev.precis.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleCaseTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "russia vetoes the mandate | Russia Vetoes the Mandate",
        "the end of the panel | The End of the Panel",
        "what sanctions are for | What Sanctions Are For",
        "The Team And The Report | The Team and the Report",
        "sanctions: the next step | Sanctions: The Next Step",
        "who watches? the team does | Who Watches? The Team Does",
        "U.S.-led team meets in Seoul | U.S.-Led Team Meets in Seoul",
        "an up-to-date list, step-by-step | An Up-to-Date List, Step-by-Step",
        "iPhone maker named by MSMT | iPhone Maker Named by MSMT",
        "TASS | TASS",
        "NORTH KOREA ON TRIAL | North Korea on Trial",
        "a plan B for Korea | A Plan B for Korea",
        "read korea.net and desk@watch.example | Read korea.net and desk@watch.example",
        "‘ghost’ ships (again) | ‘Ghost’ Ships (Again)",
        "11 states, 2nd report | 11 States, 2nd Report",
        "état of play | État of Play"
      })
  void words_begin_with_capitals_except_small_ones_inside(String title, String expected) {
    assertThat(TitleCase.of(title)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "in press | In press",
        "‘ghost’ ships | ‘Ghost’ ships",
        "iPhone maker | iPhone maker",
        "2nd report | 2nd report"
      })
  void only_the_first_word_is_capitalized(String text, String expected) {
    assertThat(TitleCase.capitalized(text)).isEqualTo(expected);
  }
}
