package dev.precis.format.web;

/** What is said to robots. */
record RobotsView(HeadView head, String sitemapAddress) {}
