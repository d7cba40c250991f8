package dev.precis.format.web;

/**
 * What a page says of itself to programs.
 *
 * @param canonicalHref its own whole address
 * @param description a sentence or two for search results; empty where the template has one
 * @param feedHref the feed of this page alone; empty where it has none
 */
record HeadView(String canonicalHref, String description, String feedHref) {

  HeadView describing(String text) {
    return new HeadView(canonicalHref, text, feedHref);
  }

  HeadView withFeed(String href) {
    return new HeadView(canonicalHref, description, href);
  }
}
