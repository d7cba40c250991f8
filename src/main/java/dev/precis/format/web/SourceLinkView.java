package dev.precis.format.web;

/**
 * A source in a list.
 *
 * @param title its title, or the description in its place
 * @param language of the title where it is not the site's, else empty
 * @param languageName of the source, for readers, where it is not the site's; else empty
 * @param outlet the newspaper or site, or the key where that is unknown
 * @param uses in how many sentences it is cited
 */
record SourceLinkView(
    String title,
    String language,
    String languageName,
    String outlet,
    DateView date,
    String href,
    boolean retracted,
    int uses) {}
