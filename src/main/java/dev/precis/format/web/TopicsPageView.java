package dev.precis.format.web;

import java.util.List;

/** All topics, each followed by its narrower ones. */
record TopicsPageView(HeadView head, List<TopicItemView> topics, PagerView pager) {}
