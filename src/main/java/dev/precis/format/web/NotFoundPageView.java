package dev.precis.format.web;

import java.util.List;

/**
 * What stands where nothing is.
 *
 * @param latest the latest briefings
 */
record NotFoundPageView(HeadView head, List<BriefingItemView> latest) {}
