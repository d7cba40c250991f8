package dev.precis.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

  @ParameterizedTest
  @CsvSource({
    "2025, 2025-01-01, 2025-12-31",
    "2024-02, 2024-02-01, 2024-02-29",
    "2025-06-02, 2025-06-02, 2025-06-02",
    "2025-21, 2025-03-01, 2025-05-31",
    "2025-24, 2025-12-01, 2026-02-28",
    "2025-05-29/2025-06-02, 2025-05-29, 2025-06-02",
    "2024/2025-03, 2024-01-01, 2025-03-31",
  })
  void a_date_means_the_days_of_its_precision_and_is_written_as_it_was(
      String text, LocalDate earliest, LocalDate latest) {
    var date = PartialDate.parse(text);

    assertThat(date.earliest()).isEqualTo(earliest);
    assertThat(date.latest()).isEqualTo(latest);
    assertThat(date).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "25",
        "2025-13",
        "2025-00",
        "2025-02-29",
        "2025-6-2",
        "2.6.2025",
        "2025-06-02/2025-05",
        "2025/2026/2027",
        "2025/",
        "/2025",
        "June 2025",
        "2025-20",
        "2025-25",
        "٢٠٢٥"
      })
  void what_is_no_date_is_refused_with_a_reason(String text) {
    assertThatThrownBy(() -> PartialDate.parse(text))
        .isInstanceOf(DateTimeException.class)
        .message()
        .isNotBlank();
  }

  @Test
  void dates_are_ordered_by_begin_and_the_wider_stands_first() {
    var ordered =
        List.of(
            "2024-12-31", "2025", "2025-01/2025-06", "2025-01", "2025-01-01", "2025-21", "2025-03");
    var shuffled = Stream.of(6, 2, 0, 5, 3, 1, 4).map(ordered::get).map(PartialDate::parse);

    assertThat(shuffled.sorted().map(PartialDate::toString)).containsExactlyElementsOf(ordered);
  }
}
