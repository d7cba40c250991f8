package dev.precis.format.web;

import java.util.List;

/**
 * What search filters a page by and the page does not show; topics and actors it shows.
 *
 * @param kind of the page, in one word
 * @param date a year, a month or a day; may be empty
 * @param month the year and month of the date, the year alone where it has no month; may be empty
 */
record FindingView(String kind, String date, String month, List<String> publishers) {

  FindingView(String kind, String date, List<String> publishers) {
    this(kind, date, date.substring(0, Math.min(date.length(), "2025-06".length())), publishers);
  }

  /** What is found by its name alone. */
  static FindingView named(String kind) {
    return new FindingView(kind, "", List.of());
  }
}
