package dev.precis.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.model.TextFragment;
import org.junit.jupiter.api.Test;

/** Which words of a capture are given to browsers to find a passage by. */
class FragmentFinderTest {

  @Test
  void a_short_passage_is_named_in_full_as_the_capture_has_it() {
    assertThat(fragment("The port “counts  every\nhour”, it said.", "counts every hour"))
        .isEqualTo(new TextFragment("", "counts every hour", "", ""));
    assertThat(fragment("It’s “not the port’s” fault.", "not the port's"))
        .isEqualTo(new TextFragment("", "not the port’s", "", ""));
  }

  @Test
  void a_long_passage_is_named_by_its_ends() {
    assertThat(
            fragment(
                "They say the port handed all of the sealed cargo over to the bank of the river"
                    + " before noon on Friday.",
                "the port handed all of the sealed cargo over to the bank of the river before noon"))
        .isEqualTo(new TextFragment("", "the port handed all", "the river before noon", ""));
  }

  @Test
  void the_end_is_made_longer_until_it_stands_at_the_end_alone() {
    assertThat(
            fragment(
                "A ship was in the port at noon, and the other ship was in the port at noon.",
                "A ship was in the port at noon, and the other ship was in the port at noon"))
        .isEqualTo(new TextFragment("", "A ship was in", "in the port at noon", ""));
  }

  @Test
  void words_that_stand_twice_have_those_before_them_too() {
    assertThat(
            fragment(
                "A headline of the bank\n\nThe port has a bank. They went to the bank on foot.",
                "the bank"))
        .isEqualTo(new TextFragment("to", "the bank", "", ""));
  }

  @Test
  void or_those_after_them() {
    assertThat(fragment("No ship came.\n\nNo ship\n\nA boat came. It had seen.", "no ship"))
        .isEqualTo(new TextFragment("", "No ship", "", "came."));
  }

  @Test
  void the_space_between_words_and_context_is_the_pages() {
    assertThat(fragment("He went. Then he “went” home.", "went” home").start())
        .isEqualTo("went” home");
    assertThat(fragment("A port was told no.\n\nIt said “no port” and left. No port.", "no port"))
        .isEqualTo(new TextFragment("“", "no port", "", ""));
  }

  @Test
  void words_that_nothing_tells_apart_are_named_alone() {
    assertThat(fragment("Again.\n\nAgain.\n\nAgain and again it rains.\n\nNo.", "no"))
        .isEqualTo(new TextFragment("", "No", "", ""));
    var twice = "It rains again and again.\n\nIt rains again and again.";
    assertThat(fragment(twice, "rains again"))
        .isEqualTo(new TextFragment("", "rains again", "", ""));
  }

  @Test
  void browsers_look_for_whole_words_so_a_particle_belongs_to_its_word() {
    assertThat(fragment("북한은 “유령 집단이라고” 말했다.", "유령 집단"))
        .isEqualTo(new TextFragment("", "유령 집단이라고", "", ""));
    assertThat(fragment("Il parle de l’accord de paix.", "accord de paix"))
        .isEqualTo(new TextFragment("", "l’accord de paix", "", ""));
  }

  @Test
  void part_of_another_word_is_no_second_place() {
    assertThat(fragment("The banker saw the bank.", "bank"))
        .isEqualTo(new TextFragment("", "bank", "", ""));
  }

  @Test
  void scripts_without_spaces_are_cut_at_punctuation() {
    assertThat(fragment("外務省は、「弾道ミサイルのフィードバックと誘導性能も提供した」と述べた。", "弾道ミサイルのフィードバックと誘導性能も提供した"))
        .isEqualTo(new TextFragment("", "弾道ミサイルのフィードバックと誘導性能も提供した", "", ""));
  }

  @Test
  void a_passage_over_two_paragraphs_is_named_by_words_of_each() {
    assertThat(
            fragment(
                "“We count them all.\n\n“We forget none,” it said.",
                "We count them all. We forget none"))
        .isEqualTo(new TextFragment("", "We count them all.", "“We forget none", ""));
  }

  @Test
  void what_nobody_sees_and_hyphens_at_line_ends_are_left_out() {
    assertThat(
            fragment(
                "All day long the harbour and the har-\nbour\u00AD master &amp; his\u200B men slept.",
                "harbour master & his men"))
        .isEqualTo(new TextFragment("", "harbour master & his men", "", ""));
  }

  @Test
  void letters_beyond_the_first_plane_are_whole() {
    assertThat(fragment("Sie sagten 𝒳𝒴𝒵 und gingen.", "sagten")).isNotNull();
    assertThat(PageText.startOfWord("𝒳𝒴𝒵", 4, 0)).isZero();
    assertThat(PageText.endOfWord("𝒳𝒴𝒵", 2, 6)).isEqualTo(6);
  }

  @Test
  void few_words_are_taken_from_around_a_passage() {
    var same = "one two three four five six seven eight nine ten went by and on it rained all day";
    var fragment = fragment(same + ". " + same + ". " + same + " again.", "went by");
    assertThat(fragment.prefix().split(" ").length).isLessThan(6);
    assertThat(fragment.suffix().split(" ").length).isLessThan(6);
  }

  private static TextFragment fragment(String article, String quotation) {
    var capture = Captures.of(article, "a.txt");
    var match =
        new QuotationMatcher()
            .find(QuotationPattern.of(quotation), new CaptureText(capture))
            .orElseThrow();
    return new FragmentFinder(capture).of(match.passage()).orElseThrow();
  }
}
