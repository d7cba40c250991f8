package dev.precis.format.web;

/**
 * A sentence with the words that matter in its middle, and where it stands.
 *
 * @param match empty where the whole sentence is meant
 */
record ExcerptView(String before, String match, String after, LinkView place, DateView date) {}
