package dev.precis.format.web;

import java.util.List;

/**
 * A summary in a list.
 *
 * @param standfirst without its citations; may be empty
 */
record SummaryItemView(
    String title,
    String href,
    DateView date,
    LinkView briefing,
    List<LinkView> topics,
    String standfirst) {}
