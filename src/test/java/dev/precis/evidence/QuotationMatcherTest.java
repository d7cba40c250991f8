package dev.precis.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.evidence.QuotationMatcher.Match;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuotationMatcherTest {

  static List<QuotationCase> cases() {
    return QuotationCase.all();
  }

  static Stream<QuotationCase> trueCases() {
    return cases().stream().filter(QuotationCase::isTrue);
  }

  @Test
  void there_are_cases_enough() {
    assertThat(cases()).hasSizeGreaterThan(140);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void a_case_has_the_standing_that_it_must_have(QuotationCase quotation) {
    var match =
        new QuotationMatcher()
            .find(QuotationPattern.of(quotation.compared()), quotation.captureText());

    var standing =
        match.map(found -> standing(found, quotation.original() != null)).orElse("mismatch");
    assertThat(standing).isEqualTo(quotation.expected());
    if (quotation.paragraph() > 0) {
      assertThat(match.orElseThrow().passage().paragraph()).isEqualTo(quotation.paragraph());
    }
  }

  private static String standing(Match match, boolean translated) {
    if (!match.inBody()) {
      return "outside-body";
    }
    return translated ? "translated" : match.edited() ? "edited" : "verified";
  }

  @Test
  void a_capture_of_one_repeated_word_is_searched_to_an_end() {
    var capture = new CaptureText(Captures.of("word ".repeat(800_000) + ".", "a.txt"));
    var matcher = new QuotationMatcher();

    for (var quotation :
        List.of(
            "word word word … word word words",
            "[The] word [of the] word [of the] words",
            "word word word … word word word … word word word … word word words")) {
      assertThat(matcher.find(QuotationPattern.of(quotation), capture)).isEmpty();
    }
  }
}
