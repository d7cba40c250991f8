package dev.precis.format.web;

import java.util.List;

/**
 * All events by date.
 *
 * @param allYears every year of the timeline, with the page on which it begins
 * @param topics that have events: each leads to its own timeline
 * @param actors that have most events: each leads to its own timeline
 */
record TimelinePageView(
    HeadView head,
    List<LinkView> allYears,
    List<LinkView> topics,
    List<LinkView> actors,
    List<YearView> years,
    List<ReferenceView> references,
    PagerView pager) {

  /** A year; its id on the page is {@code y} and the year. */
  record YearView(int year, List<MonthView> months) {}

  /**
   * A month.
   *
   * @param name empty for events that are known to the year only
   */
  record MonthView(String name, List<EventView> events) {}
}
