package dev.precis.format.web;

/**
 * A briefing in a list.
 *
 * @param number empty where it has none
 * @param standfirst without its citations; may be empty
 */
record BriefingItemView(
    String number, String title, String href, DateView date, String standfirst, int summaries) {}
