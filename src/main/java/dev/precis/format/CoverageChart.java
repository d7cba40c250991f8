package dev.precis.format;

import java.util.List;

/**
 * How many summaries there are in each quarter, drawn as bars.
 *
 * @param width of the drawing
 * @param height of the drawing; bars stand on its lower edge
 * @param most the count of the tallest bar
 */
public record CoverageChart(int width, int height, int most, List<Quarter> quarters) {

  /**
   * One quarter of a year.
   *
   * @param quarter from 1 to 4
   * @param x the left edge of the bar
   * @param y the upper edge of the bar
   * @param tall the height of the bar; 0 where there is nothing
   * @param opensYear whether it is the first of its year in the drawing
   */
  public record Quarter(
      int year, int quarter, int count, int x, int y, int tall, boolean opensYear) {}
}
