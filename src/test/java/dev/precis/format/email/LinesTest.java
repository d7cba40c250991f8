package dev.precis.format.email;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class LinesTest {

  private final Lines lines = new Lines(Locale.ENGLISH);

  @Test
  void lines_are_as_long_as_they_may_be() {
    assertThat(lines.wrap("one two three four", 9)).containsExactly("one two", "three", "four");
    assertThat(lines.wrap("one two three four", 18)).containsExactly("one two three four");
  }

  @Test
  void a_line_ends_where_it_must() {
    assertThat(lines.wrap("one\ntwo", 72)).containsExactly("one", "two");
  }

  @Test
  void an_address_stays_whole() {
    var address = "https://www.example.org/a/long/path-with/many?parts=1&more=2";
    assertThat(lines.wrap("See " + address + " there", 20))
        .containsExactly("See", address, "there");
  }

  @Test
  void wide_characters_take_two_columns_and_marks_none() {
    assertThat(lines.width("abc")).isEqualTo(3);
    assertThat(lines.width("북한")).isEqualTo(4);
    assertThat(lines.width("制裁")).isEqualTo(4);
    assertThat(lines.width("e\u0301")).isEqualTo(1);
    assertThat(lines.width("مُحَمَّد")).isEqualTo(4);
    assertThat(lines.width("👩‍🚀")).isEqualTo(2);
    assertThat(lines.width("\u1112\u1161\u11ab")).isEqualTo(2);
  }

  @Test
  void korean_breaks_at_spaces() {
    assertThat(new Lines(Locale.KOREAN).wrap("북한은 제재를 비난했다", 12))
        .containsExactly("북한은", "제재를", "비난했다");
  }

  @Test
  void chinese_and_japanese_break_between_characters_but_not_before_a_full_stop() {
    assertThat(lines.wrap("制裁委員会。制裁", 10)).containsExactly("制裁委員", "会。制裁");
  }

  @Test
  void arabic_keeps_its_words() {
    assertThat(new Lines(Locale.forLanguageTag("ar")).wrap("قال المتحدث إن التقرير", 12))
        .containsExactly("قال المتحدث", "إن التقرير");
  }
}
