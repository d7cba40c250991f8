package dev.precis.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.evidence.NormalizedText.HyphenAtLineEnd;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalizedTextTest {

  @ParameterizedTest
  @CsvSource({
    "oﬃce, office",
    "ＭＶ７, MV7",
    "cafe\u0301, café",
    "㎢, km2",
    "Ⅷ, VIII",
    "\u1103\u1162\u1111\u116d, 대표",
    "ｶﾞｲﾄﾞ, ガイド",
    "ﾡￂ, 가",
    "CO₂, CO2",
    "½, 1⁄2",
  })
  void compatible_characters_are_composed(String original, String folded) {
    assertThat(NormalizedText.of(original).text()).isEqualTo(folded);
  }

  @ParameterizedTest
  @ValueSource(strings = {"10⁶", "1½", "10⁻⁶", "3²", "٣", "१२", "五十", "é", "ß", "ё"})
  void numbers_and_letters_stay(String original) {
    assertThat(NormalizedText.of(original).text()).isEqualTo(original);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "in\u00adter", "in\u200bter", "in\u200cter", "in\u200dter", "in\u2060ter", "in\ufeffter",
        "in\u200eter", "in\u200fter", "in\u202ater", "in\u2069ter", "in\u061cter", "in\ufe0fter",
        "in\u00ad\nter", "in\u00ad \r\n  ter", "in\u0007ter"
      })
  void what_nobody_sees_is_dropped(String original) {
    assertThat(NormalizedText.of(original).text()).isEqualTo("inter");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a b",
        "a\u00a0b",
        "a\u2009b",
        "a\u202fb",
        "a\u3000b",
        "a\tb",
        "a\nb",
        "a \r\n b",
        "a\u2028b",
        "  a  b ",
        "a\u0085b"
      })
  void spaces_are_one_space(String original) {
    assertThat(NormalizedText.of(original).text()).isEqualTo("a b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x \"a\" y",
        "x “a” y",
        "x ”a” y",
        "x „a“ y",
        "x «a» y",
        "x « a » y",
        "x »a« y",
        "x ‘a’ y",
        "x 'a' y",
        "x ‹a› y",
        "x “‘a’” y",
        "x ``a'' y",
        "x «\u202fa\u202f» y",
        "x ״a״ y"
      })
  void quotation_marks_are_one_mark(String original) {
    assertThat(NormalizedText.of(original).text()).isEqualTo("x \"a\" y");
  }

  @ParameterizedTest
  @CsvSource({
    "don’t, don't",
    "donʼt, don't",
    "don‘t, don't",
    "workers’ rights, workers\" rights",
    "「あ」い, \"あ\"い",
    "l’été, l'été",
  })
  void an_apostrophe_stands_between_letters(String original, String folded) {
    assertThat(NormalizedText.of(original).text()).isEqualTo(folded);
  }

  @ParameterizedTest
  @CsvSource({
    "a—b, a - b",
    "a — b, a - b",
    "a – b, a - b",
    "a -- b, a - b",
    "a--b, a - b",
    "2019–2021, 2019-2021",
    "2019—2021, 2019-2021",
    "so‑called, so-called",
    "so-called, so-called",
    "at −5, at -5",
    "בית־ספר, בית-ספר",
  })
  void dashes_are_hyphens_or_stand_between_spaces(String original, String folded) {
    assertThat(NormalizedText.of(original).text()).isEqualTo(folded);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a…b",
        "a … b",
        "a... b",
        "a ...b",
        "a . . . b",
        "a....b",
        "a …. b",
        "a……b",
        "a⋯b"
      })
  void ellipses_are_one_sign_without_spaces(String original) {
    assertThat(NormalizedText.of(original).text()).isEqualTo("a…b");
  }

  @ParameterizedTest
  @CsvSource({"mot !, mot!", "5 %, 5%", "港 長, 港長", "中国 GDP, 中国GDP", "유령 집단, 유령 집단"})
  void spaces_beside_some_signs_and_scripts_are_none(String original, String folded) {
    assertThat(NormalizedText.of(original).text()).isEqualTo(folded);
  }

  @ParameterizedTest
  @CsvSource({
    "A &amp; B, A & B",
    "it&#8217;s, it's",
    "it&#x2019;s, it's",
    "a&nbsp;b, a b",
    "R&D; ok, R&D; ok",
    "&#xD800;, &#xD800;",
    "&#99999999;, &#99999999;",
  })
  void character_references_are_decoded(String original, String folded) {
    assertThat(NormalizedText.of(original).text()).isEqualTo(folded);
  }

  @Test
  void a_hyphen_at_a_line_end_is_dropped_or_kept_as_told() {
    assertThat(NormalizedText.of("har-\nbour").text()).isEqualTo("harbour");
    assertThat(NormalizedText.of("non-\n  use", HyphenAtLineEnd.KEPT).text()).isEqualTo("non-use");
    assertThat(NormalizedText.of("1990-\n2000").text()).isEqualTo("1990- 2000");
  }

  @Test
  void each_character_knows_what_it_stands_for() {
    var original = "𝒜 \u200b“oﬃce”… x";
    var folded = NormalizedText.of(original);
    assertThat(folded.text()).isEqualTo("A \"office\"…x");

    int office = folded.text().indexOf("office");
    assertThat(folded.originalStart(office)).isEqualTo(4);
    assertThat(folded.originalEnd(office + 6)).isEqualTo(8);
    assertThat(folded.originalStart(folded.text().indexOf('x'))).isEqualTo(11);
  }

  @Test
  void composing_in_pieces_is_composing_at_once() {
    var random = new Random(7);
    int[] starters = {
      'a', 'e', 0x1100, 0x1161, 0x11A8, 0x3131, 0x314F, 0xFF76, 0xFF9E, 0xAC00, 0x9C7, 0x9BE, 0x301,
      0x323, 0x327, 0xE33, 0xFB01, 0x1E9B, 0x344, 0x3099, 0x30AB, 0xFFA1, 0xFFC2, 0x212B, 0xB47,
      0xB3E, 0x1D15E
    };
    for (int round = 0; round < 3000; round++) {
      var text = new StringBuilder();
      for (int i = 0; i < 6; i++) {
        text.appendCodePoint(starters[random.nextInt(starters.length)]);
      }
      var composed = Compatibility.compose(MappedText.of(text.toString()));
      assertThat(composed.text(0, composed.size()))
          .isEqualTo(Normalizer.normalize(text, Form.NFKC));
    }
  }

  @Test
  void folding_twice_is_folding_once() {
    for (var quotation : QuotationCase.all()) {
      var once = NormalizedText.of(quotation.quotation()).text();
      assertThat(NormalizedText.of(once).text()).isEqualTo(once);
    }
  }
}
