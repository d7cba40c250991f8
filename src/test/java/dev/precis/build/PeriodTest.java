package dev.precis.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.precis.model.PartialDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

  @ParameterizedTest
  @CsvSource({
    "2025-01, 2025-12, 2025-12-31, true",
    "2025-01, 2025-12, 2026-01-01, false",
    "2025-01, 2025-12, 2024-12-31, false",
    "2025-06-02, 2025-06-02, 2025-06-02, true",
    "2025-06-02, , 2031-01-01, true",
    ", 2025-21, 2025-05-31, true",
    ", 2025-21, 2025-06-01, false",
    "2025-06-15, 2025-07, 2025-06, false",
    "2025-06, 2025-06, 2025-06-28/2025-07-03, true",
  })
  void what_begins_in_it_belongs_to_it(
      @Nullable String from, @Nullable String to, String date, boolean belongs) {
    var period = new Period(date(from), date(to));

    assertThat(period.has(PartialDate.parse(date))).isEqualTo(belongs);
  }

  @Test
  void it_is_one_date_where_no_end_is_open() {
    assertThat(new Period(date("2025-01"), date("2025-12")).span())
        .contains(PartialDate.parse("2025-01/2025-12"));
    assertThat(new Period(date("2025"), date("2025")).span()).contains(PartialDate.parse("2025"));
    assertThat(new Period(date("2025"), date(null)).span()).isEmpty();
  }

  @Test
  void it_does_not_end_before_it_begins() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Period(date("2026"), date("2025")));
  }

  @Test
  void its_ends_are_no_intervals() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Period(date("2025-01/2025-02"), date(null)));
  }

  private static Optional<PartialDate> date(@Nullable String text) {
    return Optional.ofNullable(text).map(PartialDate::parse);
  }
}
