package dev.precis.format.web;

import java.util.List;

/** All pages, for search engines. */
record SitemapView(HeadView head, List<EntryView> entries) {

  /**
   * A page.
   *
   * @param modified the day of its content, or empty
   */
  record EntryView(String address, String modified) {}
}
