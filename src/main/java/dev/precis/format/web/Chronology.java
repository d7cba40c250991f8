package dev.precis.format.web;

import dev.precis.format.DateText;
import dev.precis.model.PartialDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Draws the years of an actor, over the same span for all actors of a site. */
final class Chronology {

  private static final int MOST_YEARS = 12;

  /**
   * One date in so many may lie before the drawing, so that a treaty of 1961 does not shrink it.
   */
  private static final int STRAY = 20;

  private static final int TERM_HEIGHT = 30;
  private static final int DOT_STEP = 11;
  private static final int MOST_STACKED = 7;

  /** How many dots can stand side by side; those nearer to each other are stacked. */
  private static final int COLUMNS = 64;

  private static final int TALLEST_BAR = 28;
  private static final int BELOW_AXIS = 26;

  private final LocalDate first;
  private final LocalDate end;
  private final DateText dates;

  /**
   * @param all every date that a drawing may show, but for those of roles
   */
  Chronology(Collection<PartialDate> all, DateText dates) {
    var years = all.stream().mapToInt(date -> date.earliest().getYear()).sorted().toArray();
    int last = years.length == 0 ? 0 : years[years.length - 1];
    int least = years.length == 0 ? 0 : years[years.length / STRAY];
    this.first = LocalDate.of(Math.max(least, last - MOST_YEARS + 1), 1, 1);
    this.end = LocalDate.of(last + 1, 1, 1);
    this.dates = dates;
  }

  /** A role, its body, and when it began and ended; where a date is missing it has no end there. */
  record Term(String role, String body, Optional<PartialDate> since, Optional<PartialDate> until) {}

  /**
   * Draws.
   *
   * @return none where there is too little to be seen at a glance
   */
  Optional<ChronologyView> of(
      List<Term> terms, Collection<PartialDate> events, Collection<PartialDate> summaries) {
    var seen = events.stream().filter(this::isInside).sorted().toList();
    if (seen.size() + terms.size() < 2) {
      return Optional.empty();
    }
    var stacked = stacked(seen);
    int tallest = stacked.stream().mapToInt(Stacked::above).max().orElse(0);
    int axis = terms.size() * TERM_HEIGHT + (tallest + 1) * DOT_STEP;
    return Optional.of(
        new ChronologyView(
            axis + BELOW_AXIS + TALLEST_BAR,
            axis,
            termViews(terms),
            stacked.stream().map(dot -> dot(dot, axis)).toList(),
            bars(summaries),
            years(seen, summaries),
            events.size() - seen.size()));
  }

  private List<ChronologyView.TermView> termViews(List<Term> terms) {
    var views = new ArrayList<ChronologyView.TermView>();
    for (var term : terms) {
      double from = share(term.since().map(PartialDate::earliest).orElse(first));
      double until = share(term.until().map(PartialDate::latest).orElse(end));
      boolean fromEnd = from > 0.6;
      views.add(
          new ChronologyView.TermView(
              percent(from),
              percent(Math.max(until, from + 0.004)),
              (views.size() + 1) * TERM_HEIGHT - 8,
              term.role(),
              term.body(),
              percent(fromEnd ? until : from),
              fromEnd));
    }
    return List.copyOf(views);
  }

  /**
   * An event and its place among those of about the same time.
   *
   * @param above from 1, the lowest; what does not fit lies on the highest
   */
  private record Stacked(PartialDate date, int column, int above) {}

  private List<Stacked> stacked(List<PartialDate> events) {
    Map<Integer, Integer> columns = new HashMap<>();
    var stacked = new ArrayList<Stacked>();
    for (var date : events) {
      int column = column(date);
      int above = Math.min(MOST_STACKED, columns.merge(column, 1, Integer::sum));
      stacked.add(new Stacked(date, column, above));
    }
    return stacked;
  }

  private ChronologyView.DotView dot(Stacked dot, int axis) {
    return new ChronologyView.DotView(
        percent((dot.column() + 0.5) / COLUMNS),
        axis - dot.above() * DOT_STEP + 3,
        dates.of(dot.date()));
  }

  private List<ChronologyView.BarView> bars(Collection<PartialDate> summaries) {
    Map<LocalDate, Integer> byQuarter = new TreeMap<>();
    summaries.stream()
        .filter(this::isInside)
        .map(date -> quarter(date.earliest()))
        .forEach(quarter -> byQuarter.merge(quarter, 1, Integer::sum));
    int most = byQuarter.values().stream().mapToInt(Integer::intValue).max().orElse(1);
    return byQuarter.entrySet().stream()
        .map(
            bar ->
                new ChronologyView.BarView(
                    percent(share(bar.getKey())),
                    percent((share(bar.getKey().plusMonths(3)) - share(bar.getKey())) * 0.8),
                    Math.max(3, Math.round((float) TALLEST_BAR * bar.getValue() / most))))
        .toList();
  }

  private List<ChronologyView.YearView> years(
      Collection<PartialDate> events, Collection<PartialDate> summaries) {
    return IntStream.range(first.getYear(), end.getYear())
        .mapToObj(
            year ->
                new ChronologyView.YearView(
                    year,
                    percent(share(LocalDate.of(year, 1, 1))),
                    in(year, events.stream()),
                    in(year, summaries.stream())))
        .toList();
  }

  private static int in(int year, Stream<PartialDate> dates) {
    return Math.toIntExact(dates.filter(date -> date.earliest().getYear() == year).count());
  }

  private boolean isInside(PartialDate date) {
    return !date.earliest().isBefore(first) && date.earliest().isBefore(end);
  }

  /** An event of uncertain day stands in the middle of what it can mean. */
  private int column(PartialDate date) {
    var middle =
        date.earliest().plusDays(ChronoUnit.DAYS.between(date.earliest(), date.latest()) / 2);
    return Math.min(COLUMNS - 1, (int) (share(middle) * COLUMNS));
  }

  /** How far along the drawing a day lies, from 0 to 1; what is outside lies at an end. */
  private double share(LocalDate day) {
    double whole = ChronoUnit.DAYS.between(first, end);
    return Math.min(1, Math.max(0, ChronoUnit.DAYS.between(first, day) / whole));
  }

  private static LocalDate quarter(LocalDate day) {
    return LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.2f%%", share * 100);
  }
}
