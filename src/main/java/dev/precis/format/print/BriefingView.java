package dev.precis.format.print;

import java.util.List;

/**
 * What templates see of a briefing. Texts that are absent are empty.
 *
 * @param number such as {@code 12}
 * @param date in words
 * @param period in words
 * @param authors in one line
 * @param address of its page on the web
 * @param sourceSummaryHtml in blocks
 * @param summaries in reading order
 * @param events of all summaries by date
 * @param references in the order of their numbers
 * @param marked whether a quotation has a mark
 * @param notes the authors' notes, which the PDF engine takes to the pages that refer to them
 */
record BriefingView(
    String title,
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
    List<ReferenceView> references,
    boolean marked,
    List<NoteView> notes) {

  /**
   * A key judgement.
   *
   * @param number 1 for the first
   * @param briefHtml its text without citations, for the title page
   * @param confidence {@code high}, {@code moderate}, {@code low} or empty
   * @param likelihood the wording of the scale; may be empty
   * @param separate how many separate sources it rests on
   * @param sourcesHtml the numbers of what it rests on beside what its text cites; may be empty
   */
  record JudgementView(
      int number,
      String textHtml,
      String briefHtml,
      String confidence,
      String likelihood,
      int separate,
      String sourcesHtml) {}

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
   * @param separate how many of them are separate
   * @param sourcesHtml their numbers
   */
  record PositionView(String textHtml, String outlets, int separate, String sourcesHtml) {}

  /** That something published was wrong. */
  record CorrectionView(String date, String textHtml) {}

  /** A dated fact. */
  record EventView(String date, String textHtml, String sourcesHtml) {}

  /**
   * An entry in the list of references.
   *
   * @param id by which citations link to it
   */
  record ReferenceView(int number, String id, String textHtml) {}

  /**
   * An author's note.
   *
   * @param id by which the place that refers to it names it
   */
  record NoteView(String id, String bodyHtml) {}
}
