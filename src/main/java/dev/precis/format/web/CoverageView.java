package dev.precis.format.web;

import java.util.List;

/**
 * How many summaries there are in each quarter, drawn as bars.
 *
 * @param width of the drawing
 * @param height of the drawing; bars stand on its lower edge
 */
record CoverageView(int width, int height, int most, List<QuarterView> quarters) {

  /**
   * One quarter of a year.
   *
   * @param x the left edge of the bar
   * @param y the upper edge of the bar
   * @param tall the height of the bar; 0 where there is nothing
   * @param opensYear whether it is the first of its year in the drawing
   */
  record QuarterView(int year, int quarter, int count, int x, int y, int tall, boolean opensYear) {}
}
