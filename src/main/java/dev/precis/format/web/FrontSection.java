package dev.precis.format.web;

import dev.precis.format.OutputPath;
import dev.precis.format.Page;
import dev.precis.model.Briefing;
import dev.precis.model.Target.ActorKey;
import dev.precis.model.Target.TopicKey;
import dev.precis.model.Trace;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The front page. */
final class FrontSection implements Section {

  private static final int MOST_BRIEFINGS = 8;
  private static final int MOST_TOPICS = 15;
  private static final int MOST_ACTORS = 8;
  private static final int MOST_CORRECTIONS = 3;

  private final Catalogue catalogue;
  private final Items items;
  private final Assessments assessments;
  private final TextWriters writers;
  private final TopicSection topics;
  private final Press press;

  FrontSection(Catalogue catalogue, Items items, TopicSection topics, Press press) {
    this.catalogue = catalogue;
    this.items = items;
    this.assessments = new Assessments(catalogue);
    this.writers = new TextWriters(catalogue);
    this.topics = topics;
    this.press = press;
  }

  @Override
  public Stream<Page> pages() {
    return Stream.of(press.page(OutputPath.indexOf(""), "front.html", this::view));
  }

  private FrontPageView view(HeadView head) {
    var briefings = List.copyOf(catalogue.corpus().briefings().values());
    return new FrontPageView(
        press.heads().front(head),
        briefings.stream().limit(1).map(this::lead).toList(),
        briefings.stream().skip(1).limit(MOST_BRIEFINGS).map(items::briefing).toList(),
        busiestTopics(),
        busiestActors(),
        catalogue.corpus().corrections().stream()
            .limit(MOST_CORRECTIONS)
            .map(items::correction)
            .toList());
  }

  private FrontPageView.LeadView lead(Briefing briefing) {
    var writer = writers.of(briefing.key());
    return new FrontPageView.LeadView(
        Items.number(briefing.number()),
        briefing.title(),
        catalogue.href(briefing.key()),
        catalogue.addresses().href(catalogue.addresses().pdfOf(briefing.key())),
        catalogue.date(briefing.date()),
        writer.write(briefing.standfirst()),
        briefing.judgements().stream().map(j -> assessments.judgement(j, writer)).toList(),
        briefing.summaries().stream().map(summary -> items.summary(summary.key())).toList());
  }

  private List<TopicItemView> busiestTopics() {
    return catalogue.corpus().topicTraces().entrySet().stream()
        .filter(topic -> !topic.getValue().summaries().isEmpty())
        .sorted(
            Comparator.comparing(
                (Map.Entry<TopicKey, Trace.OfTopic> topic) -> -topic.getValue().summaries().size()))
        .limit(MOST_TOPICS)
        .map(topic -> topics.item(topic.getKey()))
        .toList();
  }

  private List<TallyView> busiestActors() {
    var busiest =
        catalogue.corpus().actorTraces().entrySet().stream()
            .filter(actor -> !actor.getValue().summaries().isEmpty())
            .sorted(
                Comparator.comparing(
                    (Map.Entry<ActorKey, Trace.OfActor> actor) ->
                        -actor.getValue().summaries().size()))
            .limit(MOST_ACTORS)
            .map(actor -> new Trace.Companion(actor.getKey(), actor.getValue().summaries().size()))
            .toList();
    return items.companions(busiest, MOST_ACTORS);
  }
}
