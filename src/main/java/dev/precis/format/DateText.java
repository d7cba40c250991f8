package dev.precis.format;

import dev.precis.model.PartialDate;
import dev.precis.model.PartialDate.Season;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;

/**
 * Writes dates for readers, with the precision they have: {@code 2 June 2025}, {@code June 2025}.
 */
public final class DateText {

  /** Languages that write the number of a day with a point, and go on like English. */
  private static final Set<String> WITH_POINT =
      Set.of("cs", "da", "de", "et", "fi", "hr", "is", "nb", "nn", "no", "sk", "sl");

  private final String point;
  private final DateTimeFormatter day;
  private final DateTimeFormatter dayAndMonth;
  private final DateTimeFormatter month;
  private final DateTimeFormatter monthAlone;

  /**
   * @param language whose names of months are used
   */
  public DateText(Locale language) {
    point = WITH_POINT.contains(language.getLanguage()) ? "." : "";
    day = DateTimeFormatter.ofPattern("d" + point + " MMMM uuuu", language);
    dayAndMonth = DateTimeFormatter.ofPattern("d" + point + " MMMM", language);
    month = DateTimeFormatter.ofPattern("LLLL uuuu", language);
    monthAlone = DateTimeFormatter.ofPattern("LLLL", language);
  }

  /** A date or an interval in words. */
  public String of(PartialDate date) {
    if (date instanceof PartialDate.OnDay on) {
      return of(on.day());
    } else if (date instanceof PartialDate.InMonth in) {
      return month.format(in.month());
    } else if (date instanceof PartialDate.InSeason in) {
      return name(in.season()) + " " + in.year();
    } else if (date instanceof PartialDate.InYear in) {
      return in.toString();
    } else if (date instanceof PartialDate.Between between) {
      return interval(between);
    }
    throw new IllegalStateException("a new kind of date: " + date);
  }

  /** A day in words. */
  public String of(LocalDate date) {
    return day.format(date);
  }

  /**
   * A date for the {@code datetime} of HTML and for other programs, which know years, months and
   * days: a season is its first month, an interval its beginning.
   */
  public static String machine(PartialDate date) {
    if (date instanceof PartialDate.Between between) {
      return machine(between.from());
    } else if (date instanceof PartialDate.InSeason) {
      return date.earliest().toString().substring(0, "2025-06".length());
    }
    return date.toString();
  }

  private String interval(PartialDate.Between between) {
    if (between.from() instanceof PartialDate.OnDay from
        && between.to() instanceof PartialDate.OnDay to
        && from.day().getYear() == to.day().getYear()) {
      return from.day().getMonth() == to.day().getMonth()
          ? from.day().getDayOfMonth() + point + "–" + of(to)
          : dayAndMonth.format(from.day()) + " – " + of(to);
    }
    if (between.from() instanceof PartialDate.InMonth from
        && between.to() instanceof PartialDate.InMonth to
        && from.month().getYear() == to.month().getYear()) {
      return monthAlone.format(from.month()) + "–" + of(to);
    }
    return of(between.from()) + " – " + of(between.to());
  }

  private static String name(Season season) {
    return season.name().toLowerCase(Locale.ROOT);
  }
}
