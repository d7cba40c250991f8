package dev.precis.format.web;

import java.util.List;

/** A page that belongs to no briefing. */
record StandingPageView(
    HeadView head,
    String title,
    String bodyHtml,
    List<TextView.NoteView> notes,
    List<ReferenceView> references) {}
