package dev.precis.format.web;

/**
 * A quotation in a list.
 *
 * @param words as they are quoted, without marks
 * @param language of the words where it is not the site's; else empty
 * @param standing its label, such as {@code verified}
 * @param sign that stands after it in its text; may be empty
 * @param finding what was found, in words
 * @param paragraph of the article, 1-based; empty where unknown
 * @param place where it stands
 */
record QuotationView(
    String words,
    String language,
    String standing,
    String sign,
    String finding,
    String paragraph,
    LinkView place) {}
