package dev.precis.format;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How a language writes days, months, years and the time between them. */
interface DatePatterns {

  String day(LocalDate day);

  String month(YearMonth month);

  /** The name of a month that stands alone, as in a heading. */
  String name(Month month);

  String year(int year);

  /** From a day to a later one. */
  String days(LocalDate from, LocalDate to);

  /** From a month to a later one. */
  String months(YearMonth from, YearMonth to);

  /** The patterns of a language. */
  static DatePatterns of(Locale language) {
    boolean isOurs =
        language.getLanguage().equals("en") && English.REGIONS.contains(language.getCountry());
    return isOurs ? new English() : new ByCldr(language);
  }

  /**
   * Day, month, year without a comma, and closed-up dashes: as British and international papers
   * write. Other regions have CLDR's.
   */
  record English() implements DatePatterns {

    private static final Set<String> REGIONS = Set.of("", "GB");

    @Override
    public String day(LocalDate day) {
      return day.getDayOfMonth() + " " + month(YearMonth.from(day));
    }

    @Override
    public String month(YearMonth month) {
      return name(month.getMonth()) + " " + year(month.getYear());
    }

    @Override
    public String name(Month month) {
      var name = month.name();
      return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    @Override
    public String year(int year) {
      return Integer.toString(year);
    }

    @Override
    public String days(LocalDate from, LocalDate to) {
      if (from.getYear() != to.getYear()) {
        return day(from) + " – " + day(to);
      }
      return from.getMonth() == to.getMonth()
          ? from.getDayOfMonth() + "–" + day(to)
          : from.getDayOfMonth() + " " + name(from.getMonth()) + " – " + day(to);
    }

    @Override
    public String months(YearMonth from, YearMonth to) {
      return from.getYear() == to.getYear()
          ? name(from.getMonth()) + "–" + month(to)
          : month(from) + " – " + month(to);
    }
  }

  /** CLDR's patterns, always for the Gregorian calendar: dates of the content are written in it. */
  final class ByCldr implements DatePatterns {

    private static final String DAY = "yMMMMd";
    private static final String MONTH = "yMMMM";
    private static final String MONTH_ALONE = "LLLL";
    private static final String YEAR = "y";

    private final ULocale locale;
    private final Map<String, DateFormat> formats = new HashMap<>();
    private final Map<String, DateIntervalFormat> intervals = new HashMap<>();

    ByCldr(Locale language) {
      locale = ULocale.forLocale(language).setKeywordValue("calendar", "gregorian");
    }

    @Override
    public String day(LocalDate day) {
      return written(DAY, day);
    }

    @Override
    public String month(YearMonth month) {
      return written(MONTH, month.atDay(1));
    }

    @Override
    public String name(Month month) {
      return written(MONTH_ALONE, LocalDate.of(2000, month, 1));
    }

    @Override
    public String year(int year) {
      return year > 0 ? written(YEAR, LocalDate.of(year, 1, 1)) : Integer.toString(year);
    }

    @Override
    public String days(LocalDate from, LocalDate to) {
      return written(DAY, from, to);
    }

    @Override
    public String months(YearMonth from, YearMonth to) {
      return written(MONTH, from.atDay(1), to.atDay(1));
    }

    // ICU's formats hold a calendar that they set: one thread at a time.
    private synchronized String written(String skeleton, LocalDate day) {
      return formats
          .computeIfAbsent(skeleton, wanted -> DateFormat.getInstanceForSkeleton(wanted, locale))
          .format(day);
    }

    private synchronized String written(String skeleton, LocalDate from, LocalDate to) {
      return intervals
          .computeIfAbsent(skeleton, wanted -> DateIntervalFormat.getInstance(wanted, locale))
          .formatToValue(from, to)
          .toString();
    }
  }
}
