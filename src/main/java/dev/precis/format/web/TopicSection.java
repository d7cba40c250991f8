package dev.precis.format.web;

import dev.precis.format.Coverage;
import dev.precis.format.CoverageChart;
import dev.precis.format.Lead;
import dev.precis.format.Page;
import dev.precis.model.Ref;
import dev.precis.model.Target.SourceKey;
import dev.precis.model.Target.SummaryKey;
import dev.precis.model.Target.TopicKey;
import dev.precis.model.Topic;
import dev.precis.model.Trace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The topics: the list of them, and each with what is filed under it. */
final class TopicSection implements Section {

  private static final int MOST_ACTORS = 24;
  private static final Trace.OfTopic NOTHING =
      new Trace.OfTopic(List.of(), List.of(), List.of(), List.of());

  private final Catalogue catalogue;
  private final Items items;
  private final Assessments assessments;
  private final TextWriters writers;
  private final Press press;
  private final Coverage coverage;
  private final Map<TopicKey, Integer> depths;

  TopicSection(Catalogue catalogue, Items items, Press press, Coverage coverage) {
    this.catalogue = catalogue;
    this.items = items;
    this.assessments = new Assessments(catalogue);
    this.writers = new TextWriters(catalogue);
    this.press = press;
    this.coverage = coverage;
    this.depths = depths();
  }

  @Override
  public Stream<Page> pages() {
    return Stream.concat(
        Leaf.of("topics", depths.size()).map(this::list),
        catalogue.corpus().topics().values().stream().flatMap(this::pagesOf));
  }

  /** The topic in a list. */
  TopicItemView item(TopicKey key) {
    return new TopicItemView(
        catalogue.name(key),
        catalogue.href(key),
        depths.getOrDefault(key, 0),
        trace(key).summaries().size(),
        coverageOf(key));
  }

  private Page list(Leaf leaf) {
    return press.page(
        leaf.path(),
        "topics.html",
        head -> {
          var listed = leaf.slice(List.copyOf(depths.keySet()));
          return new TopicsPageView(
              press.heads().topics(head, listed),
              listed.stream().map(this::item).toList(),
              leaf.pager(catalogue.addresses()));
        });
  }

  private Stream<Page> pagesOf(Topic topic) {
    var trace = trace(topic.key());
    var folder = "topics/" + topic.key().slug();
    var disagreeing = disagreeing(trace.summaries());
    int longest =
        Math.max(Math.max(trace.summaries().size(), trace.events().size()), disagreeing.size());
    return Leaf.of(folder, longest)
        .map(
            leaf ->
                press.page(leaf.path(), "topic.html", topic.at(), head -> view(head, topic, leaf)));
  }

  private TopicPageView view(HeadView head, Topic topic, Leaf leaf) {
    var trace = trace(topic.key());
    var disagreeing = disagreeing(trace.summaries());
    var writer = writers.of(topic.key(), gathered(trace, disagreeing));
    var bodyHtml = writer.write(topic.body());
    var events = items.events(leaf.slice(trace.events()), writer);
    var disagreements =
        leaf.slice(disagreeing).stream()
            .flatMap(key -> assessments.disagreements(catalogue.summary(key), writer).stream())
            .toList();
    return new TopicPageView(
        press
            .heads()
            .topic(
                head.describing(Lead.of(topic.body())),
                topic,
                leaf.slice(trace.summaries()).stream().map(catalogue::summary).toList())
            .withFeed(catalogue.href(topic.key()) + "feed.xml")
            .findable(leaf.isFirst() ? List.of(FindingView.named("topic")) : List.of()),
        topic.label(),
        topic.altLabels(),
        broader(topic),
        trace.narrower().stream().map(this::item).toList(),
        catalogue.links(topic.related()),
        bodyHtml,
        writer.notes(),
        writer.references(),
        coverageOf(topic.key()),
        trace.summaries().size(),
        items.summaries(leaf.slice(trace.summaries())),
        events,
        disagreements,
        items.companions(trace.actors(), MOST_ACTORS),
        leaf.pager(catalogue.addresses()));
  }

  private Stream<SourceKey> gathered(Trace.OfTopic trace, List<SummaryKey> disagreeing) {
    return Stream.concat(
        trace.events().stream().flatMap(CitedSources::of),
        disagreeing.stream()
            .flatMap(key -> catalogue.summary(key).disagreements().stream())
            .flatMap(CitedSources::of));
  }

  private List<SummaryKey> disagreeing(List<SummaryKey> summaries) {
    return summaries.stream()
        .filter(key -> !catalogue.summary(key).disagreements().isEmpty())
        .toList();
  }

  private CoverageChart coverageOf(TopicKey key) {
    return coverage.of(
        trace(key).summaries().stream().map(s -> catalogue.summary(s).date()).toList());
  }

  private List<LinkView> broader(Topic topic) {
    var above = new ArrayList<LinkView>();
    var next = topic.broader();
    while (next.isPresent()) {
      above.add(0, catalogue.link(next.get().to()));
      next = broader(next.get());
    }
    return List.copyOf(above);
  }

  private Optional<Ref<TopicKey>> broader(Ref<TopicKey> topic) {
    return Optional.ofNullable(catalogue.corpus().topics().get(topic.to())).flatMap(Topic::broader);
  }

  private Trace.OfTopic trace(TopicKey key) {
    return catalogue.corpus().topicTraces().getOrDefault(key, NOTHING);
  }

  /** Each topic followed by its narrower ones, and how deep it stands. */
  private Map<TopicKey, Integer> depths() {
    Map<TopicKey, Integer> inOrder = new LinkedHashMap<>();
    catalogue.corpus().topics().values().stream()
        .filter(topic -> topic.broader().isEmpty())
        .forEach(topic -> descend(topic.key(), 0, inOrder));
    return inOrder;
  }

  private void descend(TopicKey topic, int depth, Map<TopicKey, Integer> into) {
    if (into.putIfAbsent(topic, depth) == null) {
      trace(topic).narrower().forEach(narrower -> descend(narrower, depth + 1, into));
    }
  }
}
