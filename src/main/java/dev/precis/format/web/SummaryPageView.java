package dev.precis.format.web;

import java.util.List;

/**
 * A summary.
 *
 * @param number of its briefing; may be empty
 * @param standfirstHtml may be empty
 * @param follows what it continues
 * @param followedBy what continues it
 * @param read sources that were read and are not cited
 * @param others further summaries on its topics
 * @param earlier the summary before it in the briefing; none or one
 * @param later the summary after it in the briefing; none or one
 */
record SummaryPageView(
    HeadView head,
    String title,
    List<LinkView> topics,
    DateView date,
    LinkView briefing,
    String number,
    int minutes,
    String standfirstHtml,
    String bodyHtml,
    List<TextView.NoteView> notes,
    List<DisagreementView> disagreements,
    List<EventView> events,
    List<CorrectionView> corrections,
    List<LinkView> actors,
    List<LinkView> follows,
    List<LinkView> followedBy,
    List<SourceLinkView> read,
    List<SummaryItemView> others,
    List<ReferenceView> references,
    List<LinkView> earlier,
    List<LinkView> later) {}
