package dev.precis.format.web;

import java.util.List;

/**
 * What a page says of itself to programs.
 *
 * @param section the folder it is in, such as {@code topics}; empty for the front page
 * @param canonicalHref its own whole address
 * @param title its name alone; empty for that of the site
 * @param description a sentence or two for search results; empty where the template has one
 * @param feedHref the feed of this page alone; empty where it has none
 * @param kind in the words of Open Graph: {@code website}, {@code article} or {@code profile}
 * @param card its social card
 * @param article what reference managers read; none or one
 * @param linkedDataHtml a JSON-LD document that is safe inside of a script; empty for a page that
 *     is not to be found
 * @param finding under what Pagefind files the page; none or one
 */
record HeadView(
    String section,
    String canonicalHref,
    String title,
    String description,
    String feedHref,
    String kind,
    CardView card,
    List<ArticleView> article,
    String linkedDataHtml,
    List<FindingView> finding) {

  /** A social card: its whole address and its measures in pixels. */
  record CardView(String href, int width, int height) {}

  /**
   * A summary or briefing as it is cited.
   *
   * @param isIssue whether it is a briefing
   * @param number of the briefing; may be empty
   * @param authors never empty
   * @param published as ISO 8601 writes it
   * @param modified the day of the latest correction; empty where there is none
   * @param citationDate the day with slashes, as Highwire Press writes it
   * @param pdfHref whole
   */
  record ArticleView(
      boolean isIssue,
      String number,
      List<String> authors,
      String published,
      String modified,
      String citationDate,
      String pdfHref,
      List<LinkView> topics) {}

  HeadView describing(String text) {
    return new HeadView(
        section,
        canonicalHref,
        title,
        text,
        feedHref,
        kind,
        card,
        article,
        linkedDataHtml,
        finding);
  }

  HeadView withFeed(String href) {
    return new HeadView(
        section,
        canonicalHref,
        title,
        description,
        href,
        kind,
        card,
        article,
        linkedDataHtml,
        finding);
  }

  /** The head of a page with a name. */
  HeadView of(String kindOfPage, String name, String linkedHtml) {
    return new HeadView(
        section,
        canonicalHref,
        name,
        description,
        feedHref,
        kindOfPage,
        card,
        article,
        linkedHtml,
        finding);
  }

  /** The head of a page that is cited, and has a card of its own. */
  HeadView with(ArticleView cited, CardView own) {
    return new HeadView(
        section,
        canonicalHref,
        title,
        description,
        feedHref,
        kind,
        own,
        List.of(cited),
        linkedDataHtml,
        finding);
  }

  HeadView findable(List<FindingView> by) {
    return new HeadView(
        section,
        canonicalHref,
        title,
        description,
        feedHref,
        kind,
        card,
        article,
        linkedDataHtml,
        by);
  }
}
