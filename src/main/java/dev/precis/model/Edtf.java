package dev.precis.model;

import dev.precis.model.PartialDate.Between;
import dev.precis.model.PartialDate.InMonth;
import dev.precis.model.PartialDate.InSeason;
import dev.precis.model.PartialDate.InYear;
import dev.precis.model.PartialDate.OnDay;
import dev.precis.model.PartialDate.Season;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads dates in the subset of EDTF that {@link PartialDate} can hold. */
final class Edtf {

  private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

  private Edtf() {}

  static PartialDate parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      return single(text);
    }
    var from = single(text.substring(0, slash));
    var to = single(text.substring(slash + 1));
    if (to.latest().isBefore(from.earliest())) {
      throw new DateTimeException("it ends before it begins");
    }
    return new Between(from, to);
  }

  private static PartialDate single(String text) {
    var form = FORM.matcher(text);
    if (!form.matches()) {
      throw new DateTimeException("a date is written 2025, 2025-06, 2025-06-02 or 2025-05/2025-06");
    }
    int year = Integer.parseInt(form.group(1));
    if (form.group(2) == null) {
      return new InYear(year);
    }
    int part = Integer.parseInt(form.group(2));
    return form.group(3) == null
        ? monthOrSeason(year, part)
        : day(year, part, Integer.parseInt(form.group(3)));
  }

  private static PartialDate monthOrSeason(int year, int part) {
    for (var season : Season.values()) {
      if (season.number() == part) {
        return new InSeason(year, season);
      }
    }
    if (part < 1 || part > 12) {
      throw new DateTimeException(String.format(Locale.ROOT, "there is no month %02d", part));
    }
    return new InMonth(YearMonth.of(year, part));
  }

  private static PartialDate day(int year, int month, int day) {
    try {
      return new OnDay(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      throw new DateTimeException("there is no such day", e);
    }
  }
}
