package dev.precis.format.web;

import java.util.List;

/**
 * Where one is in a list that fills several pages.
 *
 * @param number of this page, from 1
 * @param count of pages; a list that fits has 1
 * @param previousHref empty on the first page
 * @param nextHref empty on the last page
 */
record PagerView(
    int number, int count, String previousHref, String nextHref, List<PageLinkView> pages) {

  /** A page of the list. */
  record PageLinkView(int number, String href, boolean current) {}
}
