package dev.precis.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NearestPassageTest {

  private static final CaptureText CAPTURE =
      new CaptureText(
          Captures.of(
              """
              The republic denounced a report on its ferries in the spring.

              The port handed the sealed cargo to the bank before noon and left the quay.

              港長は記者団に対し、名簿は最初から最後まで作り話だと述べた。
              """,
              "a.txt"));

  @Test
  void one_other_word_is_shown_beside_the_sources() {
    assertThat(hint("The port handed the sealed cargo to the tug before noon"))
        .startsWith(
            "nearest is ¶2: The port handed the sealed cargo to the [-tug-] {+bank+} before");
  }

  @Test
  void a_word_too_few_is_shown() {
    assertThat(hint("handed the cargo to the bank"))
        .startsWith("nearest is ¶2: handed the {+sealed+} cargo to the bank");
  }

  @Test
  void a_word_too_many_is_shown() {
    assertThat(hint("denounced a false report on its ferries"))
        .startsWith("nearest is ¶1: denounced a [-false-] report on its ferries");
  }

  @Test
  void another_case_is_shown_word_by_word_but_at_the_beginning() {
    assertThat(hint("Sealed cargo to the Bank before noon"))
        .startsWith("nearest is ¶2: Sealed cargo to the [-Bank-] {+bank+} before noon (");
    assertThat(hint("THE PORT HANDED THE CARGO"))
        .startsWith(
            "nearest is ¶2: [-THE-] {+The+} [-PORT-] {+port+} [-HANDED-] {+handed+}"
                + " [-THE-] {+the sealed+} [-CARGO-] {+cargo+} (");
  }

  @Test
  void a_capture_of_one_word_has_a_nearest_passage_too() {
    var capture = new CaptureText(Captures.of("word ".repeat(100_000) + ".", "a.txt"));
    assertThat(NearestPassage.of("word word words", capture)).isPresent();
  }

  @Test
  void japanese_is_compared_by_characters() {
    assertThat(hint("名簿は最後から最後まで作り話だ")).startsWith("nearest is ¶3: 名 簿 は 最");
  }

  @Test
  void words_with_nothing_in_common_have_no_nearest_passage() {
    assertThat(NearestPassage.of("treaties were signed in secret", CAPTURE)).isEmpty();
    assertThat(NearestPassage.of("word ".repeat(5000), CAPTURE)).isEmpty();
  }

  private static String hint(String quotation) {
    return NearestPassage.of(quotation, CAPTURE).orElseThrow().hint();
  }
}
