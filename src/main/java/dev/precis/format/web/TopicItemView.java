package dev.precis.format.web;

import dev.precis.format.CoverageChart;

/**
 * A topic in a list.
 *
 * @param depth how many broader topics stand above it, from 0
 * @param summaries filed under it
 */
record TopicItemView(String label, String href, int depth, int summaries, CoverageChart coverage) {}
