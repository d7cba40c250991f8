package dev.precis.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The order of names in lists. */
class CollationTest {

  @Test
  void case_and_accents_do_not_matter() {
    assertThat(sorted("zebra", "Émile", "echo", "Eagle", "Ärger"))
        .containsExactly("Ärger", "Eagle", "echo", "Émile", "zebra");
  }

  @Test
  void letters_without_decomposition_stand_under_their_plain_ones() {
    assertThat(sorted("Oz", "Østergaard", "Oa", "Straße", "Strasse b", "Łódź", "Lz", "La"))
        .containsExactly("La", "Łódź", "Lz", "Oa", "Østergaard", "Oz", "Straße", "Strasse b");
  }

  @Test
  void a_shorter_name_stands_before_a_longer_one() {
    assertThat(sorted("Kim Hong-kyun", "Kim Hongkyun", "Kim", "Kim Hong"))
        .containsExactly("Kim", "Kim Hong", "Kim Hong-kyun", "Kim Hongkyun");
  }

  @Test
  void marks_do_not_matter() {
    assertThat(sorted("“Storm Corps”", "State Duma", "(Swedish) embassy"))
        .containsExactly("State Duma", "“Storm Corps”", "(Swedish) embassy");
  }

  @Test
  void scripts_stand_one_after_the_other() {
    assertThat(sorted("한국", "각", "가나", "가", "Россия", "Zebra", "Ελλάδα"))
        .containsExactly("Zebra", "Ελλάδα", "Россия", "가", "가나", "각", "한국");
  }

  @Test
  void names_that_are_alike_keep_one_order() {
    assertThat(sorted("resume", "Resume", "résumé"))
        .isEqualTo(sorted("résumé", "resume", "Resume"));
  }

  @Test
  void the_language_of_the_machine_does_not_matter() {
    var before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(Collation.key("INDIA")).isEqualTo("india");
    } finally {
      Locale.setDefault(before);
    }
  }

  private static List<String> sorted(String... names) {
    return Collation.sorted(List.of(names), name -> name, name -> name);
  }
}
