package dev.precis.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.precis.format.Words.Message;
import dev.precis.format.Words.Part;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

  private static final String SUMMARIES =
      "{count, plural, =0 {no summary} one {# summary} other {# summaries}}";

  private static Words words(Locale language, String text) {
    return new Words(language, Map.of("key", new Message(text, language)));
  }

  private static Words english(String text) {
    return words(Locale.ENGLISH, text);
  }

  @Test
  void a_bare_text_is_what_it_is() {
    assertThat(english("Don't | # say").text("key")).isEqualTo("Don't | # say");
  }

  @Test
  void braces_and_apostrophes_are_quoted_as_icu_has_it() {
    assertThat(english("it''s '{'here'}'").text("key")).isEqualTo("it's {here}");
  }

  @Test
  void arguments_stand_where_they_are_named() {
    assertThat(english("{to} before {from}").text("key", "from", "A", "to", "B"))
        .isEqualTo("B before A");
  }

  @ParameterizedTest
  @CsvSource({"0, no summary", "1, 1 summary", "2, 2 summaries", "1234, '1,234 summaries'"})
  void a_plural_follows_its_number(int count, String said) {
    assertThat(english(SUMMARIES).text("key", "count", count)).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource({"0, zero", "1, one", "2, two", "3, few", "11, many", "100, other", "103, few"})
  void arabic_has_six_plurals(int count, String category) {
    var text =
        "{count, plural, zero {zero} one {one} two {two} few {few} many {many} other {other}}";
    assertThat(words(Locale.forLanguageTag("ar"), text).text("key", "count", count))
        .isEqualTo(category);
  }

  @Test
  void numbers_are_written_in_the_language() {
    assertThat(words(Locale.GERMAN, "{n}").text("key", "n", 1234567)).isEqualTo("1.234.567");
    assertThat(words(Locale.forLanguageTag("fa"), "{n}").text("key", "n", 12)).isEqualTo("۱۲");
    assertThat(words(Locale.FRENCH, "").number(1234)).isEqualTo("1\u202f234");
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 2, 10, 999, 1000, 12345, 1234567, -1, -1000})
  void english_is_written_as_cldr_has_it(long number) {
    var cldr = new Numerals.ByCldr(Locale.ENGLISH);
    assertThat(new Numerals.English().written(number)).isEqualTo(cldr.written(number));
    assertThat(new Numerals.English().category(number)).isEqualTo(cldr.category(number));
  }

  @Test
  void a_text_that_is_not_translated_has_the_plurals_of_its_own_language() {
    var words = new Words(Locale.KOREAN, Map.of("key", new Message(SUMMARIES, Locale.ENGLISH)));
    assertThat(words.text("key", "count", 1)).isEqualTo("1 summary");
  }

  @Test
  void a_choice_by_name_falls_to_other() {
    var words = english("{kind, select, Person {Who} other {What}} is {name}");
    assertThat(words.text("key", "kind", "Person", "name", "Kim")).isEqualTo("Who is Kim");
    assertThat(words.text("key", "kind", "Country", "name", "Mali")).isEqualTo("What is Mali");
  }

  @Test
  void an_argument_that_is_not_given_is_a_place_for_others() {
    var words = english("In {link}, {count, plural, one {# time} other {{n} times}}");
    assertThat(words.parts("key", Map.of("count", 2)))
        .containsExactly(
            new Part("In ", ""),
            new Part("", "link"),
            new Part(", ", ""),
            new Part("", "n"),
            new Part(" times", ""));
  }

  @Test
  void what_is_missing_is_our_fault() {
    assertThatIllegalArgumentException().isThrownBy(() -> english("{a}").text("key"));
    assertThatIllegalArgumentException().isThrownBy(() -> english("a").text("other"));
    assertThatIllegalArgumentException().isThrownBy(() -> english(SUMMARIES).text("key"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "{a",
        "{a b}",
        "{n, plural, one {#}}",
        "{n, plural, single {#} other {#}}",
        "{n, plural, offset:1 other {#}}",
        "{n, number}",
        "{n, date, short}",
        "{n, selectordinal, other {#}}",
        "{n, choice, 0#a|1#b}",
        "{k, select, a {b}}",
      })
  void what_is_no_message_is_refused(String text) {
    assertThatExceptionOfType(MalformedPhraseException.class).isThrownBy(() -> Phrase.parse(text));
  }

  @Test
  void arguments_inside_choices_count() throws MalformedPhraseException {
    assertThat(
            Phrase.parse("{a} {n, plural, one {{b}} other {{k, select, other {#}}}}").arguments())
        .containsExactlyInAnyOrder("a", "n", "b", "k");
  }

  @Test
  void all_threads_hear_the_same() {
    var words = words(Locale.GERMAN, SUMMARIES.replace("=0 {no summary} ", ""));
    assertThat(IntStream.range(0, 2000).parallel().mapToObj(i -> words.text("key", "count", i % 2)))
        .containsOnly("0 summaries", "1 summary");
  }
}
