package dev.precis.format.email;

import java.util.List;

/**
 * A briefing as a mail. All links are whole addresses.
 *
 * @param subject of the message
 * @param number empty where it has none
 * @param period the time it covers; may be empty
 * @param authors may be empty
 * @param preheader what mail programs show beside the subject; may be empty
 * @param standfirstHtml may be empty
 * @param overviewHtml may be empty
 * @param more how many summaries are not even named
 * @param shortened whether a text was left out
 * @param notes the authors' notes; the first is a
 * @param references those of the sources that the mail cites, by number
 */
record MailView(
    String subject,
    String title,
    String number,
    String date,
    String period,
    String authors,
    String preheader,
    String standfirstHtml,
    List<JudgementView> judgements,
    String overviewHtml,
    List<SummaryView> summaries,
    int more,
    boolean shortened,
    List<NoteView> notes,
    List<ReferenceView> references,
    String webHref,
    String pdfHref) {

  /**
   * A key judgement.
   *
   * @param textHtml with its citations
   * @param confidence the name of a level, or empty
   * @param likelihood a wording of the site's scale, or empty
   * @param separate how many separate sources it rests on; 0 where it names none
   */
  record JudgementView(String textHtml, String confidence, String likelihood, int separate) {}

  /**
   * A summary.
   *
   * @param standfirstHtml may be empty
   * @param bodyHtml empty where it was left out
   * @param leftOut whether its text is on the web alone
   */
  record SummaryView(
      String title,
      String href,
      String standfirstHtml,
      String bodyHtml,
      boolean leftOut,
      List<DisagreementView> disagreements,
      List<CorrectionView> corrections) {}

  /** A question on which the sources differ. */
  record DisagreementView(String questionHtml, List<PositionView> positions) {}

  /**
   * What some sources say.
   *
   * @param outlets where it was said; may be empty
   */
  record PositionView(String textHtml, String outlets, int separate) {}

  /** A correction. */
  record CorrectionView(String date, String textHtml) {}

  /** An author's note. */
  record NoteView(String bodyHtml) {}

  /** A source in the list of references. */
  record ReferenceView(int number, String referenceHtml) {}
}
