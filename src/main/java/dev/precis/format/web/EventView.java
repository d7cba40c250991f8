package dev.precis.format.web;

import java.util.List;

/**
 * An event of a timeline.
 *
 * @param day the date inside its month: a day or some days; empty where it is no part of one
 * @param span the date where it goes beyond a month; else empty
 * @param textHtml with its citations
 * @param summary that tells it
 */
record EventView(
    DateView date,
    String day,
    String span,
    String textHtml,
    LinkView summary,
    List<LinkView> actors,
    List<LinkView> topics) {}
