package dev.precis.format.web;

import java.util.List;

/**
 * A quotation in a list.
 *
 * @param words as they are quoted, without marks
 * @param original the words that it translates; may be empty
 * @param originalLanguage of these, where it is not the site's; else empty
 * @param language of the words where it is not the site's; else empty
 * @param standing its label, such as {@code verified}
 * @param sign that stands after it in its text; may be empty
 * @param finding what was found, in words
 * @param paragraph of the article, 1-based; empty where unknown
 * @param places where it stands, at least one
 * @param passageHtml the attributes of a link to the words in the original; may be empty
 */
record QuotationView(
    String words,
    String original,
    String originalLanguage,
    String language,
    String standing,
    String sign,
    String finding,
    String paragraph,
    List<LinkView> places,
    String passageHtml) {

  /** The same words of the same passage at other places. */
  QuotationView at(List<LinkView> others) {
    return new QuotationView(
        words,
        original,
        originalLanguage,
        language,
        standing,
        sign,
        finding,
        paragraph,
        others,
        passageHtml);
  }
}
