package dev.precis.format.web;

import java.util.List;

/**
 * A briefing, with its summaries in full.
 *
 * @param number empty where it has none
 * @param period the time it covers; may be empty
 * @param pdfHref of the printed edition
 * @param emailHref of the mail edition
 * @param minutes that it takes to read
 * @param standfirstHtml may be empty
 * @param madeHtml how it was made: its sources, their strengths and weaknesses; may be empty
 * @param earlier the briefing before it; none or one
 * @param later the briefing after it; none or one
 */
record BriefingPageView(
    HeadView head,
    String number,
    String title,
    DateView date,
    DateView period,
    List<String> authors,
    String pdfHref,
    String emailHref,
    int minutes,
    String standfirstHtml,
    List<JudgementView> judgements,
    String overviewHtml,
    List<SummaryInFullView> summaries,
    String madeHtml,
    List<TextView.NoteView> notes,
    List<ReferenceView> references,
    List<LinkView> earlier,
    List<LinkView> later) {

  /**
   * A summary inside its briefing.
   *
   * @param id of it on the page
   * @param standfirst without its citations, for the contents
   */
  record SummaryInFullView(
      String id,
      String title,
      String href,
      List<LinkView> topics,
      String standfirst,
      String standfirstHtml,
      String bodyHtml,
      List<DisagreementView> disagreements) {}
}
