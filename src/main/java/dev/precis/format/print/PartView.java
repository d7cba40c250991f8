package dev.precis.format.print;

import java.util.List;

/**
 * What templates see of a briefing in a document. Texts that are absent are empty.
 *
 * @param id begins the ids of its sections, so that several briefings fit into one document
 * @param level of the headings of its sections: 2, or 3 below a heading of its own
 * @param running what stands at the left of its running heads beside the publication
 * @param number such as {@code No. 12}
 * @param date in words
 * @param period in words
 * @param authors in one line
 * @param address of its page on the web
 * @param sourceSummaryHtml in blocks
 * @param summaries in reading order
 * @param events of all summaries by date
 * @param corrections of all summaries, without the numbers of what they cite
 */
record PartView(
    String id,
    int level,
    String title,
    String running,
    String number,
    String date,
    String period,
    String authors,
    String address,
    String standfirstHtml,
    List<JudgementView> judgements,
    String overviewHtml,
    String sourceSummaryHtml,
    List<SummaryView> summaries,
    List<EventView> events,
    List<CorrectedView> corrections) {

  /**
   * A key judgement.
   *
   * @param number 1 for the first
   * @param briefHtml its text without citations, for the title page
   * @param confidence in words; may be empty
   * @param likelihood in words; may be empty
   * @param sourcesHtml the numbers of what it rests on beside what its text cites; may be empty
   * @param separate how many separate sources it rests on
   */
  record JudgementView(
      int number,
      String textHtml,
      String briefHtml,
      String confidence,
      String likelihood,
      String sourcesHtml,
      int separate) {}

  /**
   * A summary.
   *
   * @param id of its heading in the document
   * @param shortTitle what of its title fits into the running head
   * @param topics their labels in one line
   * @param date in words where it is not the briefing's; may be empty
   */
  record SummaryView(
      String id,
      String title,
      String shortTitle,
      String topics,
      String date,
      String standfirstHtml,
      String bodyHtml,
      List<DisagreementView> disagreements,
      List<CorrectionView> corrections) {}

  /** A question on which the sources differ. */
  record DisagreementView(String questionHtml, List<PositionView> positions) {}

  /**
   * What some sources say.
   *
   * @param outlets who they are, in one line
   * @param sourcesHtml their numbers
   * @param separate how many of them are separate
   */
  record PositionView(String textHtml, String outlets, String sourcesHtml, int separate) {}

  /** That something published was wrong. */
  record CorrectionView(String date, String textHtml) {}

  /**
   * The same in the list of all corrections.
   *
   * @param title of the summary
   * @param id of its heading
   */
  record CorrectedView(String date, String title, String id, String textHtml) {}

  /** A dated fact. */
  record EventView(String date, String textHtml, String sourcesHtml) {}
}
