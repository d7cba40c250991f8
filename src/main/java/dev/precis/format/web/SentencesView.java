package dev.precis.format.web;

import java.util.List;

/** Sentences of one text, and where it stands. */
record SentencesView(LinkView place, DateView date, List<ExcerptView> sentences) {}
