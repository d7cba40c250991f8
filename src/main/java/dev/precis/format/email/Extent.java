package dev.precis.format.email;

import java.util.ArrayList;
import java.util.List;

/**
 * How much of a briefing a mail holds. What is in it is in it whole.
 *
 * @param judgements whether it has the key judgements
 * @param overview whether it has the overview
 * @param summaries how many summaries are named, with their standfirsts and corrections
 * @param bodies how many of these are there in full, the first ones
 */
record Extent(boolean judgements, boolean overview, int summaries, int bodies) {

  /**
   * What a mail can hold, from everything to the least. Each is less than the one before.
   *
   * @param summaries how many the briefing has
   */
  static List<Extent> largestFirst(int summaries) {
    var extents = new ArrayList<Extent>();
    for (int bodies = summaries; bodies >= 0; bodies--) {
      extents.add(new Extent(true, true, summaries, bodies));
    }
    for (int named = summaries; named >= 0; named--) {
      extents.add(new Extent(true, false, named, 0));
    }
    extents.add(new Extent(false, false, 0, 0));
    return List.copyOf(extents);
  }
}
