package dev.precis.format.web;

/** An old address: it sends readers on. */
record RedirectPageView(HeadView head, String title, String href, String canonicalHref) {}
