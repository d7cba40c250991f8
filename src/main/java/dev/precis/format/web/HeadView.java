package dev.precis.format.web;

import java.util.List;

/**
 * What a page says of itself to programs.
 *
 * @param section the folder it is in, such as {@code topics}; empty for the front page
 * @param canonicalHref its own whole address
 * @param description a sentence or two for search results; empty where the template has one
 * @param feedHref the feed of this page alone; empty where it has none
 * @param finding under what Pagefind files the page; none or one
 */
record HeadView(
    String section,
    String canonicalHref,
    String description,
    String feedHref,
    List<FindingView> finding) {

  HeadView describing(String text) {
    return new HeadView(section, canonicalHref, text, feedHref, finding);
  }

  HeadView findable(List<FindingView> by) {
    return new HeadView(section, canonicalHref, description, feedHref, by);
  }

  HeadView withFeed(String href) {
    return new HeadView(section, canonicalHref, description, href, finding);
  }
}
