package dev.precis.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.prose.Span;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The form in which names are compared. */
class FoldedTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Se\u00E1n O'Neill-\"Smith\"",
        "Sea\u0301n O\u2019Neill-\u201CSmith\u201D",
        "Se\u00E1n\u00A0O\u02BCNeill\u2010\u201ESmith\u201F",
        "  Se\u00E1n \t\n O\u2018Neill\u2011\"Smith\" ",
        "Se\u00ADa\u0301n\u200B \u200E\u2060O\uFF07Neill-\"Smith\"\uFEFF",
      })
  void forms_that_look_alike_are_alike(String name) {
    assertThat(FoldedText.of(name)).isEqualTo("Se\u00E1n O'Neill-\"Smith\"");
  }

  @Test
  void hangul_in_parts_is_composed() {
    assertThat(FoldedText.of("\u1100\u1175\u11B7\u1109\u1165\u11BC")).isEqualTo("김성");
  }

  @Test
  void case_dashes_and_letters_stay() {
    assertThat(FoldedText.of("Kim–KIM ﬁ ²")).isEqualTo("Kim–KIM ﬁ ²");
  }

  @Test
  void every_character_knows_where_it_came_from() {
    var text = "a  \u00ADe\u0301x";
    var folded = FoldedText.of(text, List.of());
    assertThat(folded.length()).isEqualTo(4);
    assertThat(origins(folded)).containsExactly(0, 1, 4, 6, 7);
  }

  @Test
  void what_is_opaque_is_one_character_that_no_name_has() {
    var folded = FoldedText.of("a code b", List.of(new Span(2, 6)));
    assertThat(folded.charAt(2)).isEqualTo(FoldedText.OPAQUE);
    assertThat(origins(folded)).containsExactly(0, 1, 2, 6, 7, 8);
  }

  @Test
  void a_text_that_grows_when_it_is_composed_keeps_its_origins() {
    var text = "\u0958\u0301".repeat(50);
    var folded = FoldedText.of(text, List.of());
    assertThat(folded.length()).isEqualTo(150);
    assertThat(folded.origin(149)).isEqualTo(98);
    assertThat(folded.origin(150)).isEqualTo(100);
  }

  private static List<Integer> origins(FoldedText text) {
    return IntStream.rangeClosed(0, text.length()).mapToObj(text::origin).toList();
  }
}
