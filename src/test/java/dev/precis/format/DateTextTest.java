package dev.precis.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.model.PartialDate;
import dev.precis.testing.Interface;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

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
    assertThat(new DateText(Interface.in(Locale.UK)).of(PartialDate.parse(edtf))).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({
    "fr, 2025-06-02, 2 juin 2025",
    "fr, 2025-06-01/2025-06-02, 1–2 juin 2025",
    "fr, 2024-21, printemps 2024",
    "fr-CA, 2025-08-01, 1 août 2025",
    "de, 2025-06-02, 2. Juni 2025",
    "de, 2025-06-01/2025-06-02, 1.–2. Juni 2025",
    "de, 2025-05-29/2025-06-02, 29. Mai – 2. Juni 2025",
    "de, 2024-23, Herbst 2024",
    "ko, 2025-06-02, 2025년 6월 2일",
    "ko, 2025-06, 2025년 6월",
    "ko, 2025, 2025년",
    "ko, 2024-23, 2024년 가을",
    "ko, 2025-06-01/2025-06-02, 2025년 6월 1일~2일",
    "ko, 2024/2025, 2024년~2025년",
    "ar, 2025-06-02, 2 يونيو 2025",
    "ar, 2025-05-29/2025-06-02, 29 مايو – 2 يونيو 2025",
    "en-US, 2025-06-02, 'June 2, 2025'",
    "en-US, 2025-06-01/2025-06-02, 'June 1 – 2, 2025'",
  })
  void a_date_is_written_as_its_language_does(String language, String edtf, String shown) {
    var dates = new DateText(Interface.in(Locale.forLanguageTag(language)));
    // CLDR sets thin spaces around some dashes.
    assertThat(dates.of(PartialDate.parse(edtf)).replace('\u2009', ' ')).isEqualTo(shown);
  }

  @Test
  void dates_stay_gregorian_where_the_language_counts_otherwise() {
    var persian = new Words(Locale.forLanguageTag("fa-IR"), Map.of());
    assertThat(new DateText(persian).of(PartialDate.parse("2025-06-02"))).isEqualTo("۲ ژوئن ۲۰۲۵");
  }

  @ParameterizedTest
  @EnumSource(Month.class)
  void months_have_names_that_stand_alone(Month month) {
    var english = new DateText(Interface.in(Locale.ENGLISH));
    assertThat(english.name(month)).isEqualTo(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    assertThat(new DateText(Interface.in(Locale.KOREAN)).name(month))
        .isEqualTo(month.getValue() + "월");
  }
}
