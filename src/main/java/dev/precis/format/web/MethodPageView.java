package dev.precis.format.web;

import java.util.List;

/**
 * How to read the pages, and what there is.
 *
 * @param scaleName of the words for likelihood
 * @param separate how many of the sources are separate
 * @param sentences of all summaries
 * @param cited how many of the sentences carry a citation
 * @param citedPercent the same in per cent
 * @param standings of the quotations, with their marks
 * @param quotations how many there are
 * @param verified the last day on which a standing was found
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
    int separate,
    int sentences,
    int cited,
    int citedPercent,
    int actors,
    int topics,
    int events,
    int disagreements,
    int corrections,
    List<StandingView> standings,
    int quotations,
    DateView verified,
    List<TallyView> languages,
    List<TallyView> outlets) {

  /**
   * A step of the scale.
   *
   * @param from the lowest likelihood in per cent
   * @param to the highest likelihood in per cent
   */
  record TermView(List<String> wordings, int from, int to) {}

  /**
   * What may have been found about a quotation.
   *
   * @param label by which style sheets know it
   * @param name as readers see it
   * @param sign that stands after such a quotation; may be empty
   * @param count how many quotations it was found of
   */
  record StandingView(String label, String name, String sign, String meaning, long count) {}
}
