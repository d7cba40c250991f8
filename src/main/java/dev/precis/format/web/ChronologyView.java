package dev.precis.format.web;

import java.util.List;

/**
 * The years of an actor as a drawing: what it was as lines, events as dots on an axis, summaries in
 * each quarter as bars below. Places across are shares of the width, such as {@code 12.50%}, so
 * that the drawing is as wide as its page while its words keep their size; all else is pixels.
 *
 * @param axis how far below the top the axis lies
 * @param years those of the axis, also for a table beside the drawing
 * @param outside how many events lie before its first year
 */
record ChronologyView(
    int height,
    int axis,
    List<TermView> terms,
    List<DotView> dots,
    List<BarView> bars,
    List<YearView> years,
    int outside) {

  /**
   * A role from one date to another.
   *
   * @param end whether its words end at its end rather than begin at its beginning
   */
  record TermView(
      String from, String until, int y, String role, String body, String anchor, boolean end) {}

  /** An event. */
  record DotView(String x, int y, String date) {}

  /** A quarter of a year that has summaries. */
  record BarView(String x, String width, int tall) {}

  /**
   * A year.
   *
   * @param x where it begins
   */
  record YearView(int year, String x, int events, int summaries) {}
}
