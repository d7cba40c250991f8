package dev.precis.format.feed;

import dev.precis.format.Edition;
import dev.precis.format.OutputFormat;
import dev.precis.format.OutputPath;
import dev.precis.format.Page;
import dev.precis.model.Target.SummaryKey;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The feeds: {@code feed.xml} and {@code feed.json} for the site, for each topic and for each
 * actor, all with full texts. Those of topics and actors are shorter: a summary is in the feeds of
 * all that it names, and what is older was in them before.
 */
public final class FeedFormat implements OutputFormat {

  private static final String ATOM = "feed.xml";
  private static final String JSON = "feed.json";
  private static final int MOST_OF_SITE = 50;
  private static final int MOST_OF_ONE = 20;

  @Override
  public List<Page> pages(Edition edition) {
    var corpus = edition.corpus();
    var feeds = new FeedComposer(edition);
    var pages = new ArrayList<Page>();
    var newest =
        corpus.briefings().values().stream()
            .flatMap(briefing -> briefing.summaries().stream())
            .map(summary -> summary.key())
            .limit(MOST_OF_SITE)
            .toList();
    pages.addAll(pages(new OutputPath("index.html"), edition, () -> feeds.ofSite(newest)));
    for (var topic : corpus.topics().values()) {
      var trace = corpus.topicTraces().get(topic.key());
      List<SummaryKey> summaries = trace == null ? List.of() : newest(trace.summaries());
      var page = edition.addresses().fileOf(topic.key());
      pages.addAll(pages(page, edition, () -> feeds.ofTopic(topic, summaries)));
    }
    for (var actor : corpus.actors().values()) {
      var trace = corpus.actorTraces().get(actor.key());
      List<SummaryKey> summaries = trace == null ? List.of() : newest(trace.summaries());
      var page = edition.addresses().fileOf(actor.key());
      pages.addAll(pages(page, edition, () -> feeds.ofActor(actor, summaries)));
    }
    return List.copyOf(pages);
  }

  private static List<SummaryKey> newest(List<SummaryKey> summaries) {
    return summaries.stream().limit(MOST_OF_ONE).collect(Collectors.toUnmodifiableList());
  }

  /** The two feeds that stand beside a page. */
  private static List<Page> pages(OutputPath page, Edition edition, Supplier<Feed> feed) {
    var folder = page.value().substring(0, page.value().length() - "index.html".length());
    var atom = new OutputPath(folder + ATOM);
    var json = new OutputPath(folder + JSON);
    var addresses = edition.addresses();
    return List.of(
        Page.of(atom, ATOM, any -> AtomWriter.write(feed.get(), addresses.absolute(atom))),
        Page.of(json, JSON, any -> JsonFeedWriter.write(feed.get(), addresses.absolute(json))));
  }
}
