package dev.precis.format.web;

/**
 * Something that is counted in a list with bars.
 *
 * @param href empty where there is no page
 * @param count at least 1
 * @param share of the greatest count in the list, 1 to 100
 */
record TallyView(String name, String href, int count, int share) {}
