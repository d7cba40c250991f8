package dev.precis.format.web;

/**
 * A quotation in a list.
 *
 * @param words as they are quoted, without marks
 * @param original the words that it translates; may be empty
 * @param standing its label, such as {@code verified}
 * @param sign that stands after it in its text; may be empty
 * @param finding what was found, in words
 * @param paragraph of the article, 1-based; empty where unknown
 * @param place where it stands
 * @param passageHtml the attributes of a link to the words in the original; may be empty
 */
record QuotationView(
    String words,
    String original,
    String standing,
    String sign,
    String finding,
    String paragraph,
    LinkView place,
    String passageHtml) {}
