package dev.precis.format.web;

import java.util.List;

/**
 * What is the same on every page: the root {@code site} of the templates.
 *
 * @param tagline may be empty
 * @param publisherHref may be empty
 * @param searchHref empty where there is no search
 * @param pages the standing pages, such as the imprint
 * @param scriptHref of the script that each page runs before it is shown; may be empty
 * @param fontHrefs what is needed at once
 * @param version of Precis
 */
record SiteView(
    String title,
    String tagline,
    String language,
    String publisher,
    String publisherHref,
    DateView updated,
    String homeHref,
    String briefingsHref,
    String topicsHref,
    String actorsHref,
    String sourcesHref,
    String timelineHref,
    String methodHref,
    String correctionsHref,
    String searchHref,
    List<LinkView> pages,
    String feedHref,
    String jsonFeedHref,
    List<String> styleHrefs,
    List<String> fontHrefs,
    String scriptHref,
    String version) {}
