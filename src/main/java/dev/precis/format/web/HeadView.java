package dev.precis.format.web;

/**
 * What a page says of itself to programs.
 *
 * @param section the folder it is in, such as {@code topics}; empty for the front page
 * @param canonicalHref its own whole address
 * @param description a sentence or two for search results; empty where the template has one
 * @param feedHref the feed of this page alone; empty where it has none
 */
record HeadView(String section, String canonicalHref, String description, String feedHref) {

  HeadView describing(String text) {
    return new HeadView(section, canonicalHref, text, feedHref);
  }

  HeadView withFeed(String href) {
    return new HeadView(section, canonicalHref, description, href);
  }
}
