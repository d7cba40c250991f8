package dev.precis.format.web;

/**
 * A key judgement.
 *
 * @param textHtml with its citations
 * @param text without them
 * @param confidence {@code low}, {@code moderate}, {@code high} or empty
 * @param likelihood a wording of the site's scale, or empty
 * @param separate how many separate sources it rests on; 0 where it names none
 * @param citationsHtml what it rests on beside what its text cites; may be empty
 */
record JudgementView(
    String textHtml,
    String text,
    String confidence,
    String likelihood,
    int separate,
    String citationsHtml) {}
