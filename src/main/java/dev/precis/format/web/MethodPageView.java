package dev.precis.format.web;

import java.util.List;

/**
 * How to read the pages, and what there is.
 *
 * @param scaleName of the words for likelihood
 * @param languages of the sources, the most frequent first
 * @param outlets of the sources, the most frequent first
 */
record MethodPageView(
    HeadView head,
    String scaleName,
    List<TermView> scale,
    int briefings,
    int summaries,
    int sources,
    int sentences,
    int actors,
    int topics,
    int events,
    int disagreements,
    int corrections,
    List<TallyView> languages,
    List<TallyView> outlets) {

  /**
   * A step of the scale.
   *
   * @param from the lowest likelihood in per cent
   * @param to the highest likelihood in per cent
   */
  record TermView(List<String> wordings, int from, int to) {}
}
