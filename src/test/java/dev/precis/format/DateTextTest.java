package dev.precis.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.model.PartialDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateTextTest {

  @ParameterizedTest
  @CsvSource({
    "2025-06-02, 2 June 2025",
    "2025-06, June 2025",
    "2025, 2025",
    "2024-23, autumn 2024",
    "2025-06-01/2025-06-02, 1–2 June 2025",
    "2025-05-29/2025-06-02, 29 May – 2 June 2025",
    "2024-12-30/2025-01-02, 30 December 2024 – 2 January 2025",
    "2024-03/2024-10, March–October 2024",
    "2024-03/2025-10, March 2024 – October 2025",
    "2024/2025, 2024 – 2025",
  })
  void a_date_is_shown_with_the_precision_it_has(String edtf, String shown) {
    assertThat(new DateText(Locale.UK).of(PartialDate.parse(edtf))).isEqualTo(shown);
  }

  @Test
  void months_are_named_in_the_language_of_the_site() {
    assertThat(new DateText(Locale.FRENCH).of(PartialDate.parse("2025-06-02")))
        .isEqualTo("2 juin 2025");
  }

  @Test
  void the_number_of_a_day_has_a_point_where_the_language_writes_one() {
    var dates = new DateText(Locale.GERMAN);
    assertThat(dates.of(PartialDate.parse("2025-06-02"))).isEqualTo("2. Juni 2025");
    assertThat(dates.of(PartialDate.parse("2025-06-01/2025-06-02"))).isEqualTo("1.–2. Juni 2025");
    assertThat(dates.of(PartialDate.parse("2025-05-29/2025-06-02")))
        .isEqualTo("29. Mai – 2. Juni 2025");
  }
}
