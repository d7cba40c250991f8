package dev.precis.format;

import dev.precis.model.PartialDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts dates by quarters, over the same span for all drawings that are seen together. */
public final class Coverage {

  private static final int HEIGHT = 40;
  private static final int STEP = 10;
  private static final int BAR = 6;
  private static final int MOST_QUARTERS = 60;

  private final int first;
  private final int last;

  /**
   * Sets the span: from the first date to the last, but at most 15 years.
   *
   * @param all every date that a drawing may count
   */
  public Coverage(Collection<PartialDate> all) {
    int latest = all.stream().mapToInt(Coverage::quarter).max().orElse(0);
    last = latest;
    first =
        Math.max(
            latest - MOST_QUARTERS + 1, all.stream().mapToInt(Coverage::quarter).min().orElse(0));
  }

  /** The drawing of some dates, whose tallest bar has the height of the drawing. */
  public CoverageChart of(Collection<PartialDate> dates) {
    return draw(counts(dates), most(dates));
  }

  /**
   * The drawing of some dates that is to be compared with others.
   *
   * @param most the count of a bar as tall as the drawing, at least that of {@link #most}
   */
  public CoverageChart of(Collection<PartialDate> dates, int most) {
    return draw(counts(dates), most);
  }

  /** The greatest count of a quarter. */
  public int most(Collection<PartialDate> dates) {
    return counts(dates).values().stream().mapToInt(Integer::intValue).max().orElse(0);
  }

  private static Map<Integer, Integer> counts(Collection<PartialDate> dates) {
    Map<Integer, Integer> counts = new TreeMap<>();
    dates.forEach(date -> counts.merge(quarter(date), 1, Integer::sum));
    return counts;
  }

  private CoverageChart draw(Map<Integer, Integer> counts, int most) {
    var quarters = new ArrayList<CoverageChart.Quarter>();
    for (int quarter = first; quarter <= last; quarter++) {
      int count = counts.getOrDefault(quarter, 0);
      int tall = count == 0 ? 0 : Math.max(2, Math.round((float) HEIGHT * count / most));
      quarters.add(
          new CoverageChart.Quarter(
              quarter / 4,
              quarter % 4 + 1,
              count,
              (quarter - first) * STEP,
              HEIGHT - tall,
              tall,
              quarter == first || quarter % 4 == 0));
    }
    return new CoverageChart((last - first) * STEP + BAR, HEIGHT, most, List.copyOf(quarters));
  }

  /** Quarters since the year 0. */
  private static int quarter(PartialDate date) {
    var day = date.earliest();
    return day.getYear() * 4 + (day.getMonthValue() - 1) / 3;
  }
}
