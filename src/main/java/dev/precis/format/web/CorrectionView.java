package dev.precis.format.web;

/** A correction and the summary that it corrects. */
record CorrectionView(DateView date, String textHtml, LinkView summary) {}
