package dev.precis.draw;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.font.BundledFont;
import dev.precis.testing.TestFonts;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LinesTest {

  private static final String LONG =
      "Eleven governments accuse North Korea of arming the war of Russia with many shells";

  private final Lettering letters = new Lettering(BundledFont.serifs(700), TestFonts.folders(), 0);

  @Test
  void what_fits_stays_on_one_line() {
    assertThat(Lines.of("The veto", letters, 60, 1000, 3, Locale.UK))
        .isEqualTo(new Lines(List.of("The veto"), true));
  }

  @Test
  void lines_fit_and_are_even() {
    var set = Lines.of(LONG, letters, 60, 1000, 6, Locale.UK);

    assertThat(set.whole()).isTrue();
    assertThat(String.join(" ", set.lines())).isEqualTo(LONG);
    var widths = set.lines().stream().map(line -> letters.width(line, 60)).toList();
    assertThat(widths).allMatch(width -> width <= 1000);
    assertThat(widths.get(widths.size() - 1)).isGreaterThan(500);
  }

  @Test
  void what_does_not_fit_ends_in_an_ellipsis_after_a_whole_word() {
    var set = Lines.of(LONG, letters, 60, 700, 2, Locale.UK);

    assertThat(set.whole()).isFalse();
    assertThat(set.lines()).hasSize(2);
    assertThat(set.lines().get(1)).endsWith("…");
    assertThat(LONG + " ").contains(set.lines().get(1).replace("…", " "));
    assertThat(letters.width(set.lines().get(1), 60)).isLessThanOrEqualTo(700);
  }

  @Test
  void a_word_that_is_wider_than_the_line_is_not_whole() {
    assertThat(Lines.of("Incomprehensibilities", letters, 90, 300, 3, Locale.UK).whole()).isFalse();
  }

  @Test
  void korean_is_broken_between_words_and_chinese_between_any_two_letters() {
    assertThat(Lines.of("북한과 러시아의 군사협력에", letters, 60, 300, 9, Locale.KOREAN).lines())
        .containsExactly("북한과", "러시아의", "군사협력에");
    assertThat(Lines.of("多国间制裁监督小组", letters, 60, 300, 9, Locale.CHINESE).lines())
        .hasSizeGreaterThan(1);
  }
}
