package dev.precis.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionsTest {

  private static final List<String> NAMES = List.of("kim-song", "kim-jong-un", "title", "북한");

  @ParameterizedTest
  @CsvSource({
    "kim-sing, kim-song",
    "Kim-Song, kim-song",
    "titls, title",
    "kim-jong-uhn, kim-jong-un",
    "북헌, 북한",
    "vladimir-putin, ",
    "x, ",
  })
  void the_nearest_name_is_proposed_if_it_is_near(String written, String expected) {
    assertThat(Suggestions.nearest(written, NAMES).orElse(null)).isEqualTo(expected);
  }

  @Test
  void of_names_equally_near_the_first_in_the_alphabet_is_proposed() {
    assertThat(Suggestions.didYouMean("cat", List.of("rat", "bat")))
        .contains("did you mean 'bat'?");
  }
}
