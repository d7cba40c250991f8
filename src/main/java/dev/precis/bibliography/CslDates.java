package dev.precis.bibliography;

import dev.precis.model.PartialDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes dates as CSL-JSON does: {@code {"date-parts": [[2025, 6, 2]]}}. */
final class CslDates {

  private static final int FIRST_SEASON = PartialDate.Season.SPRING.number();

  private CslDates() {}

  /** A date as CSL-JSON. An end of an interval that is a season becomes a month. */
  static Map<String, Object> json(PartialDate date) {
    var json = new LinkedHashMap<String, Object>();
    if (date instanceof PartialDate.Between between) {
      json.put(
          "date-parts",
          List.of(
              seasonless(between.from(), between.from().earliest().getMonthValue()),
              seasonless(between.to(), between.to().latest().getMonthValue())));
    } else if (date instanceof PartialDate.InSeason in) {
      json.put("date-parts", List.of(List.of(in.year())));
      json.put("season", in.season().number() - FIRST_SEASON + 1);
    } else {
      json.put("date-parts", List.of(parts(date)));
    }
    return json;
  }

  /**
   * A date as citeproc-java takes it: seasons are the months 21 to 24, and both ends of an interval
   * have the precision of the coarser one.
   */
  static Map<String, Object> forCiteproc(PartialDate date) {
    if (date instanceof PartialDate.Between between) {
      var from = parts(between.from());
      var to = parts(between.to());
      int precision = Math.min(from.size(), to.size());
      var parts = List.of(from.subList(0, precision), to.subList(0, precision));
      return Map.of("date-parts", parts);
    }
    return Map.of("date-parts", List.of(parts(date)));
  }

  private static List<Integer> seasonless(PartialDate date, int month) {
    return date instanceof PartialDate.InSeason in ? List.of(in.year(), month) : parts(date);
  }

  private static List<Integer> parts(PartialDate date) {
    if (date instanceof PartialDate.InYear in) {
      return List.of(in.year());
    } else if (date instanceof PartialDate.InSeason in) {
      return List.of(in.year(), in.season().number());
    } else if (date instanceof PartialDate.InMonth in) {
      return List.of(in.month().getYear(), in.month().getMonthValue());
    } else if (date instanceof PartialDate.OnDay on) {
      var day = on.day();
      return List.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
    throw new IllegalStateException("not a single date: " + date);
  }
}
