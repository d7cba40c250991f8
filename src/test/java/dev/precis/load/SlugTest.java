package dev.precis.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"a", "kim-song", "2025-06-02", "müller", "김정은", "हिन्दी", "サーバー", "x1", "ελλάδα"})
  void words_of_small_letters_and_digits_are_valid(String name) {
    assertThat(Slug.isValid(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Kim", "a_b", "a b", "a--b", "-a", "a-", "a.b", "a/b", "..", "a\u200bb", "ǅ"})
  void others_are_not(String name) {
    assertThat(Slug.isValid(name)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Kim Song, kim-song",
    "a_b__c, a-b-c",
    "-Ärger!, ärger",
    "v1.2, v1-2",
  })
  void a_valid_name_is_proposed(String name, String proposed) {
    assertThat(Slug.proposedFor(name)).contains(proposed);
  }

  @Test
  void nothing_is_proposed_where_nothing_is_left() {
    assertThat(Slug.proposedFor("!!!")).isEmpty();
  }

  @Test
  void a_long_name_is_judged_at_once() {
    assertThat(Slug.isValid("a-".repeat(50_000) + "!")).isFalse();
  }
}
