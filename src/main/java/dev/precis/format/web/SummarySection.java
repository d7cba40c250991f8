package dev.precis.format.web;

import dev.precis.format.Lead;
import dev.precis.format.Page;
import dev.precis.model.Briefing;
import dev.precis.model.Corpus.DatedCorrection;
import dev.precis.model.Place;
import dev.precis.model.Ref;
import dev.precis.model.Summary;
import dev.precis.model.Target.ActorKey;
import dev.precis.model.Target.SourceKey;
import dev.precis.model.Target.SummaryKey;
import dev.precis.model.Trace.DatedEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A page for each summary. */
final class SummarySection implements Section {

  private static final int MOST_OTHERS = 6;

  private final Catalogue catalogue;
  private final Items items;
  private final Assessments assessments;
  private final TextWriters writers;
  private final Press press;
  private final Map<SummaryKey, List<ActorKey>> named = new HashMap<>();
  private final Map<SummaryKey, List<SourceKey>> cited = new HashMap<>();
  private final Map<SummaryKey, List<SummaryKey>> followers = new HashMap<>();

  SummarySection(Catalogue catalogue, Items items, Press press) {
    this.catalogue = catalogue;
    this.items = items;
    this.assessments = new Assessments(catalogue);
    this.writers = new TextWriters(catalogue);
    this.press = press;
    var corpus = catalogue.corpus();
    corpus
        .actorTraces()
        .forEach(
            (actor, trace) ->
                trace
                    .summaries()
                    .forEach(key -> named.computeIfAbsent(key, k -> new ArrayList<>()).add(actor)));
    corpus.sourceTraces().forEach((source, trace) -> trace.places().forEach(p -> cite(p, source)));
    for (var briefing : corpus.briefings().values()) {
      for (var summary : briefing.summaries()) {
        for (var earlier : summary.follows()) {
          followers.computeIfAbsent(earlier.to(), k -> new ArrayList<>()).add(summary.key());
        }
      }
    }
  }

  private void cite(Place place, SourceKey source) {
    if (place instanceof Place.InSummary in) {
      cited.computeIfAbsent(in.summary(), k -> new ArrayList<>()).add(source);
    }
  }

  @Override
  public Stream<Page> pages() {
    return catalogue.corpus().briefings().values().stream()
        .flatMap(
            briefing ->
                IntStream.range(0, briefing.summaries().size())
                    .mapToObj(index -> page(briefing, index)));
  }

  private Page page(Briefing briefing, int index) {
    var summary = briefing.summaries().get(index);
    return press.page(
        catalogue.addresses().fileOf(summary.key()),
        "summary.html",
        summary.at(),
        head -> view(head, briefing, index));
  }

  private SummaryPageView view(HeadView head, Briefing briefing, int index) {
    var summary = briefing.summaries().get(index);
    var writer = writers.of(briefing.key());
    var standfirstHtml = writer.write(summary.standfirst());
    writer.enter("text-", 2);
    var bodyHtml = writer.write(summary.body());
    var disagreements =
        summary.disagreements().stream()
            .map(difference -> assessments.disagreement(summary.key(), difference, writer))
            .toList();
    var events =
        summary.events().stream()
            .map(event -> items.event(new DatedEvent(summary.key(), event), writer))
            .toList();
    var corrections =
        summary.corrections().stream()
            .map(correction -> items.correction(new DatedCorrection(summary.key(), correction)))
            .toList();
    var described =
        head.describing(summary.standfirst().map(Lead::of).orElse(Lead.of(summary.body())));
    return new SummaryPageView(
        press
            .heads()
            .summary(described, briefing, summary, actors(summary))
            .findable(List.of(finding(summary))),
        summary.title(),
        catalogue.links(summary.topics()),
        catalogue.date(summary.date()),
        catalogue.link(briefing.key()),
        Items.number(briefing.number()),
        ReadingTime.minutes(ReadingTime.words(summary.body())),
        standfirstHtml,
        bodyHtml,
        writer.notes(),
        disagreements,
        events,
        corrections,
        actors(summary).stream().map(catalogue::link).toList(),
        catalogue.links(summary.follows()),
        followers.getOrDefault(summary.key(), List.of()).stream().map(catalogue::link).toList(),
        items.sources(summary.sources().stream().map(Ref::to).toList()),
        others(summary),
        writer.references(),
        neighbour(briefing, index - 1),
        neighbour(briefing, index + 1));
  }

  private FindingView finding(Summary summary) {
    return new FindingView(
        "summary",
        catalogue.date(summary.date()).machine(),
        cited.getOrDefault(summary.key(), List.of()).stream()
            .flatMap(source -> catalogue.source(source).record().outlet().stream())
            .distinct()
            .toList());
  }

  /** The principal ones first, then those that the text names. */
  private Set<ActorKey> actors(Summary summary) {
    Set<ActorKey> actors = new LinkedHashSet<>();
    summary.actors().forEach(actor -> actors.add(actor.to()));
    actors.addAll(named.getOrDefault(summary.key(), List.of()));
    return actors;
  }

  private List<SummaryItemView> others(Summary summary) {
    return summary.topics().stream()
        .map(topic -> catalogue.corpus().topicTraces().get(topic.to()))
        .flatMap(trace -> trace == null ? Stream.<SummaryKey>of() : trace.summaries().stream())
        .filter(key -> !key.equals(summary.key()))
        .distinct()
        .limit(MOST_OTHERS)
        .map(items::summary)
        .toList();
  }

  private List<LinkView> neighbour(Briefing briefing, int index) {
    return index < 0 || index >= briefing.summaries().size()
        ? List.of()
        : List.of(catalogue.link(briefing.summaries().get(index).key()));
  }
}
