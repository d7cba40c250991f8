package dev.precis.format.web;

/** A link to a page. */
record LinkView(String text, String href) {}
