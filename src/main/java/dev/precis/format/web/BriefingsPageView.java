package dev.precis.format.web;

import java.util.List;

/** All briefings, by years. */
record BriefingsPageView(HeadView head, List<YearView> years, PagerView pager) {

  /** The briefings of a year. */
  record YearView(int year, List<BriefingItemView> briefings) {}
}
