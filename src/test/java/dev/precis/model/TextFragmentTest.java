package dev.precis.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Directives as the specification's grammar has them. */
class TextFragmentTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          - | bogus group         | -        | -     | text=bogus%20group
          - | the first           | the last | -     | text=the%20first,the%20last
          a | no                  | -        | -     | text=a-,no
          - | no                  | -        | b     | text=no,-b
          a | no                  | yes      | b     | text=a-,no,yes,-b
          - | well-known, R&D     | -        | -     | text=well%2Dknown%2C%20R%26D
          - | 100% #1 + 2?        | -        | -     | text=100%25%20%231%20%2B%202%3F
          - | 유령                | -        | -     | text=%EC%9C%A0%EB%A0%B9
          - | é"<𝒳>               | -        | -     | text=%C3%A9%22%3C%F0%9D%92%B3%3E
          """)
  void what_means_something_is_encoded(
      String prefix, String start, String end, String suffix, String directive) {
    var fragment = new TextFragment(orEmpty(prefix), start, orEmpty(end), orEmpty(suffix));

    assertThat(fragment.in("https://a.example/b?c=d"))
        .isEqualTo("https://a.example/b?c=d#:~:" + directive);
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.example/, https://a.example/#:~:text=no",
    "https://a.example/#part, https://a.example/#part:~:text=no",
    "https://a.example/#, https://a.example/#:~:text=no",
    "https://a.example/#:~:text=yes, https://a.example/#:~:text=yes&text=no",
  })
  void a_fragment_that_is_there_stays(String url, String expected) {
    assertThat(new TextFragment("", "no", "", "").in(url)).isEqualTo(expected);
  }

  private static String orEmpty(String value) {
    return value == null ? "" : value;
  }
}
