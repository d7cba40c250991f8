package dev.precis.format.web;

import java.util.List;

/** All sources, the newest first, by years. */
record SourcesPageView(HeadView head, List<YearView> years, PagerView pager) {

  /**
   * The sources of a year.
   *
   * @param year empty for those without a date
   */
  record YearView(String year, List<SourceLinkView> sources) {}
}
