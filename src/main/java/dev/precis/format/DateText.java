package dev.precis.format;

import dev.precis.model.PartialDate;
import dev.precis.model.PartialDate.Season;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;

/**
 * Writes dates for readers, with the precision they have and as their language does: {@code 2 June
 * 2025}, {@code June 2025}, {@code 2025년 6월 2일}.
 */
public final class DateText {

  private final Words words;
  private final DatePatterns patterns;

  /**
   * @param words of the site's language, which have the names of seasons
   */
  public DateText(Words words) {
    this.words = words;
    this.patterns = DatePatterns.of(words.language());
  }

  /** A date or an interval in words. */
  public String of(PartialDate date) {
    if (date instanceof PartialDate.OnDay on) {
      return of(on.day());
    } else if (date instanceof PartialDate.InMonth in) {
      return patterns.month(in.month());
    } else if (date instanceof PartialDate.InSeason in) {
      return words.text(
          "season.ofYear", "season", name(in.season()), "year", Integer.toString(in.year()));
    } else if (date instanceof PartialDate.InYear in) {
      return patterns.year(in.year());
    } else if (date instanceof PartialDate.Between between) {
      return interval(between);
    }
    throw new IllegalStateException("a new kind of date: " + date);
  }

  /** A day in words. */
  public String of(LocalDate date) {
    return patterns.day(date);
  }

  /** The name of a month that stands alone, as in a heading. */
  public String name(Month month) {
    return patterns.name(month);
  }

  /** The name of a season. */
  public String name(Season season) {
    return words.text("season." + season.name().toLowerCase(Locale.ROOT));
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
        && between.to() instanceof PartialDate.OnDay to) {
      return patterns.days(from.day(), to.day());
    }
    if (between.from() instanceof PartialDate.InMonth from
        && between.to() instanceof PartialDate.InMonth to) {
      return patterns.months(from.month(), to.month());
    }
    return words.text("date.between", "from", of(between.from()), "to", of(between.to()));
  }
}
