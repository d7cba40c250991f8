package dev.precis.format.web;

import java.util.List;

/**
 * Search, and below it everything by its name.
 *
 * @param provider {@code builtin} or {@code pagefind}
 * @param basePath where the site begins on its host
 * @param namesHref of the index; empty for Pagefind, and so {@code wordsHref}
 * @param finderHref of the module that searches
 * @param fuseHref of the library that knows misspelt words
 * @param scripts the module that shows what is found
 * @param count of all entries
 * @param jumps where each letter of the whole list is
 * @param letters on this page of the list
 */
record SearchPageView(
    HeadView head,
    String provider,
    String basePath,
    String namesHref,
    String wordsHref,
    String finderHref,
    String fuseHref,
    List<AssetView> scripts,
    int count,
    List<LinkView> jumps,
    List<LetterView> letters,
    PagerView pager) {

  /** The entries under a letter, which has an id on the page. */
  record LetterView(String letter, String id, List<EntryView> entries) {}

  /**
   * An entry.
   *
   * @param kind {@code summary}, {@code topic}, {@code actor} or {@code source}
   * @param language of the name where it is not the site's, else empty
   * @param note what tells it from others of its name: a date, a publisher; may be empty
   */
  record EntryView(String name, String href, String kind, String language, String note) {}
}
