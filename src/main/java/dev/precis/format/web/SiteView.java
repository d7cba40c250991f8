package dev.precis.format.web;

import java.util.List;

/**
 * What is the same on every page: the root {@code site} of the templates.
 *
 * @param tagline may be empty
 * @param rightToLeft whether its language is written so
 * @param publisherHref may be empty
 * @param searchHref empty where there is no search
 * @param pages the standing pages, such as the imprint
 * @param contentPolicy what pages may load, for hosts that send no headers of their own
 * @param fonts what is needed at once
 * @param icons one, or none in a theme without
 * @param headScripts what each page runs before it is shown
 * @param version of Precis
 */
record SiteView(
    String title,
    String tagline,
    String language,
    boolean rightToLeft,
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
    String dataHref,
    String contentPolicy,
    List<AssetView> styles,
    List<AssetView> fonts,
    List<AssetView> icons,
    List<AssetView> headScripts,
    String version) {}
