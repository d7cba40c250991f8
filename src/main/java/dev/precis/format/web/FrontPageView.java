package dev.precis.format.web;

import java.util.List;

/**
 * The front page.
 *
 * @param lead the latest briefing; none where there is no briefing yet
 * @param earlier the briefings before it, some of them
 * @param topics with most summaries
 * @param actors most in the news
 * @param corrections the latest
 */
record FrontPageView(
    HeadView head,
    List<LeadView> lead,
    List<BriefingItemView> earlier,
    List<TopicItemView> topics,
    List<TallyView> actors,
    List<CorrectionView> corrections) {

  /**
   * The latest briefing.
   *
   * @param number empty where it has none
   * @param standfirstHtml may be empty
   */
  record LeadView(
      String number,
      String title,
      String href,
      String pdfHref,
      DateView date,
      String standfirstHtml,
      List<JudgementView> judgements,
      List<SummaryItemView> summaries) {}
}
