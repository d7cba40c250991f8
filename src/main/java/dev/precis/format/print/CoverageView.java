package dev.precis.format.print;

import java.util.List;

/**
 * How the coverage of a document's topics ran over time.
 *
 * @param period from the first quarter that is drawn to the last, in words
 * @param rows of the topics, by label; none where there is nothing to compare
 */
record CoverageView(String period, List<RowView> rows) {

  static final CoverageView NONE = new CoverageView("", List.of());

  /**
   * A topic.
   *
   * @param summaries how many are drawn
   * @param alt what the drawing shows, in words
   * @param breadth of the drawing on paper, in points
   * @param width of the drawing in its own units
   * @param height of the drawing in its own units; bars stand on its lower edge
   * @param years where each year but the first begins
   */
  record RowView(
      String topic,
      int summaries,
      String alt,
      int breadth,
      int width,
      int height,
      List<BarView> bars,
      List<Integer> years) {}

  /**
   * A quarter that has summaries.
   *
   * @param x the left edge of the bar
   * @param y the upper edge of the bar
   * @param tall the height of the bar
   * @param own whether the document itself is of this quarter
   */
  record BarView(int x, int y, int tall, boolean own) {}
}
