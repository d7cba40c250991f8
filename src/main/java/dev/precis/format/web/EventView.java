package dev.precis.format.web;

import java.util.List;

/**
 * An event of a timeline.
 *
 * @param day the date inside its month, as short as it can be
 * @param textHtml with its citations
 * @param summary that tells it
 */
record EventView(
    DateView date,
    String day,
    String textHtml,
    LinkView summary,
    List<LinkView> actors,
    List<LinkView> topics) {}
