package dev.precis.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/**
 * A date with the precision it was given in: a subset of the Extended Date/Time Format (EDTF, ISO
 * 8601-2:2019) of years, months, seasons, days, and intervals of these. Ordered by when it begins,
 * then by when it ends, so that a year stands before its months.
 */
public sealed interface PartialDate extends Comparable<PartialDate> {

  /** The first day that it can mean. */
  LocalDate earliest();

  /** The last day that it can mean. */
  LocalDate latest();

  /** The date in EDTF. */
  @Override
  String toString();

  @Override
  default int compareTo(PartialDate other) {
    int begin = earliest().compareTo(other.earliest());
    return begin != 0 ? begin : other.latest().compareTo(latest());
  }

  /** A whole year. */
  record InYear(int year) implements PartialDate {
    @Override
    public LocalDate earliest() {
      return LocalDate.of(year, 1, 1);
    }

    @Override
    public LocalDate latest() {
      return LocalDate.of(year, 12, 31);
    }

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%04d", year);
    }
  }

  /** A season of the northern year; winter is counted to the year in which it begins. */
  record InSeason(int year, Season season) implements PartialDate {
    @Override
    public LocalDate earliest() {
      return LocalDate.of(year, season.firstMonth(), 1);
    }

    @Override
    public LocalDate latest() {
      return earliest().plusMonths(3).minusDays(1);
    }

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%04d-%02d", year, season.number());
    }
  }

  /** A month. */
  record InMonth(YearMonth month) implements PartialDate {
    @Override
    public LocalDate earliest() {
      return month.atDay(1);
    }

    @Override
    public LocalDate latest() {
      return month.atEndOfMonth();
    }

    @Override
    public String toString() {
      return month.toString();
    }
  }

  /** A day. */
  record OnDay(LocalDate day) implements PartialDate {
    @Override
    public LocalDate earliest() {
      return day;
    }

    @Override
    public LocalDate latest() {
      return day;
    }

    @Override
    public String toString() {
      return day.toString();
    }
  }

  /** From one date to another. */
  record Between(PartialDate from, PartialDate to) implements PartialDate {

    /**
     * Checks the interval.
     *
     * @throws IllegalArgumentException if one end is an interval itself, or it ends before it
     *     begins
     */
    public Between {
      if (from instanceof Between || to instanceof Between) {
        throw new IllegalArgumentException("an interval of intervals");
      }
      if (to.latest().isBefore(from.earliest())) {
        throw new IllegalArgumentException("it ends before it begins");
      }
    }

    @Override
    public LocalDate earliest() {
      return from.earliest();
    }

    @Override
    public LocalDate latest() {
      return to.latest();
    }

    @Override
    public String toString() {
      return from + "/" + to;
    }
  }

  /** The seasons. */
  enum Season {
    SPRING(21, 3),
    SUMMER(22, 6),
    AUTUMN(23, 9),
    WINTER(24, 12);

    private final int number;
    private final int firstMonth;

    Season(int number, int firstMonth) {
      this.number = number;
      this.firstMonth = firstMonth;
    }

    /** Its number in EDTF, which stands where a month would. */
    public int number() {
      return number;
    }

    /** The month in which it begins, 1 to 12. */
    public int firstMonth() {
      return firstMonth;
    }
  }

  /**
   * Reads a date in EDTF.
   *
   * @throws DateTimeException if the text is no such date; the message says why
   */
  static PartialDate parse(String text) {
    return Edtf.parse(text);
  }
}
