package dev.precis.format.web;

/**
 * A key judgement.
 *
 * @param textHtml with its citations
 * @param text without them
 * @param confidence {@code low}, {@code moderate}, {@code high} or empty
 * @param likelihood a wording of the site's scale, or empty
 * @param citationsHtml what it rests on beside what its text cites; may be empty
 */
record JudgementView(
    String textHtml, String text, String confidence, String likelihood, String citationsHtml) {}
