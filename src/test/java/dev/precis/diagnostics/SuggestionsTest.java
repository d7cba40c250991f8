package dev.precis.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionsTest {

  @Test
  void a_third_of_the_letters_may_differ() {
    assertThat(Suggestions.nearest("msmtt", List.of("msmt", "other"))).contains("msmt");
    assertThat(Suggestions.nearest("sanctoin", List.of("sanctions"))).contains("sanctions");
    assertThat(Suggestions.nearest("sanct", List.of("sanctions"))).isEmpty();
  }

  @Test
  void two_letters_that_changed_places_are_one_slip() {
    assertThat(Suggestions.didYouMean("titel", List.of("title"))).contains("did you mean 'title'?");
  }

  @Test
  void a_name_of_which_nothing_is_left_is_not_meant() {
    assertThat(Suggestions.nearest("G", List.of("A", "B"))).isEmpty();
    assertThat(Suggestions.nearest("", List.of("A"))).isEmpty();
  }

  @Test
  void case_does_not_matter_and_the_first_in_the_alphabet_wins() {
    assertThat(Suggestions.nearest("KIM", List.of("kin", "kim"))).contains("kim");
    assertThat(Suggestions.nearest("kix", List.of("kiz", "kia"))).contains("kia");
  }
}
