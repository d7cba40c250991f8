package dev.precis.format.web;

import dev.precis.format.CoverageChart;
import java.util.List;

/**
 * A topic.
 *
 * @param altLabels other names of it
 * @param broader the topics above it, the broadest first
 * @param count of all its summaries
 * @param summaries on this page of the list
 * @param events on this page of the list
 * @param disagreements in its summaries, on this page of the list
 */
record TopicPageView(
    HeadView head,
    String label,
    List<String> altLabels,
    List<LinkView> broader,
    List<TopicItemView> narrower,
    List<LinkView> related,
    String bodyHtml,
    List<TextView.NoteView> notes,
    List<ReferenceView> references,
    CoverageChart coverage,
    int count,
    List<SummaryItemView> summaries,
    List<EventView> events,
    List<DisagreementView> disagreements,
    List<TallyView> actors,
    PagerView pager) {}
