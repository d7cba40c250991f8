package dev.precis.resolve;

import dev.precis.model.Actor;
import dev.precis.model.Briefing;
import dev.precis.model.Citation;
import dev.precis.model.Corpus;
import dev.precis.model.Numbering;
import dev.precis.model.Place;
import dev.precis.model.Prose;
import dev.precis.model.Ref;
import dev.precis.model.StandingPage;
import dev.precis.model.Summary;
import dev.precis.model.Target.SourceKey;
import dev.precis.model.Topic;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The order in which readers meet the texts. Notes are numbered in it, and mentions and uses are
 * listed in it.
 *
 * <ol>
 *   <li>the briefings, newest first; in each: standfirst; judgements, each followed by its sources;
 *       overview; the summaries in their order; source summary
 *   <li>in a summary: standfirst; body; events, each followed by its sources; disagreements, each
 *       position followed by its sources; corrections; what was read but not cited
 *   <li>topics by label: body
 *   <li>actors by sort name: body; the sources of the memberships
 *   <li>standing pages: body
 * </ol>
 *
 * A note stands at the place that refers to it.
 */
final class ReadingOrder {

  private ReadingOrder() {}

  static List<Passage> of(
      Collection<Briefing> briefings,
      Collection<Topic> topics,
      Collection<Actor> actors,
      Collection<StandingPage> pages) {
    return Stream.of(
            briefings.stream().map(ReadingOrder::of),
            topics.stream().map(ReadingOrder::of),
            actors.stream().map(ReadingOrder::of),
            pages.stream().map(ReadingOrder::of))
        .flatMap(passages -> passages)
        .flatMap(List::stream)
        .toList();
  }

  static List<Passage> of(Corpus corpus) {
    return of(
        corpus.briefings().values(),
        corpus.topics().values(),
        corpus.actors().values(),
        corpus.pages().values());
  }

  static List<Passage> of(Briefing briefing) {
    var place = new Place.InBriefing(briefing.key());
    var passages = new ArrayList<Passage>();
    briefing.standfirst().ifPresent(text -> passages.add(Passage.of(place, text)));
    for (var judgement : briefing.judgements()) {
      passages.add(Passage.of(place, judgement.text(), judgement.sources()));
    }
    passages.add(Passage.of(place, briefing.overview()));
    briefing.summaries().forEach(summary -> passages.addAll(of(summary)));
    briefing.sourceSummary().ifPresent(text -> passages.add(Passage.of(place, text)));
    return passages;
  }

  private static List<Passage> of(Summary summary) {
    var place = new Place.InSummary(summary.key());
    var passages = new ArrayList<Passage>();
    summary.standfirst().ifPresent(text -> passages.add(Passage.of(place, text)));
    passages.add(Passage.of(place, summary.body()));
    for (var event : summary.events()) {
      passages.add(Passage.of(place, event.text(), event.sources()));
    }
    for (var disagreement : summary.disagreements()) {
      passages.add(Passage.of(place, disagreement.question()));
      for (var position : disagreement.positions()) {
        passages.add(Passage.of(place, position.text(), position.sources()));
      }
    }
    summary.corrections().forEach(c -> passages.add(Passage.of(place, c.text())));
    passages.add(new Passage(place, Optional.empty(), List.of(), summary.sources()));
    return passages;
  }

  static List<Passage> of(Topic topic) {
    return List.of(Passage.of(new Place.OnTopic(topic.key()), topic.body()));
  }

  static List<Passage> of(Actor actor) {
    var place = new Place.OnActor(actor.key());
    var ofMemberships = actor.memberships().stream().flatMap(m -> m.sources().stream()).toList();
    return List.of(
        Passage.of(place, actor.body()),
        new Passage(place, Optional.empty(), ofMemberships, List.of()));
  }

  static List<Passage> of(StandingPage page) {
    return List.of(Passage.of(new Place.OnPage(page.key()), page.body()));
  }

  /** The numbers of the notes of texts that share them. */
  static Numbering numbering(List<Passage> passages) {
    return new Numbering(passages.stream().flatMap(ReadingOrder::cited).toList());
  }

  private static Stream<SourceKey> cited(Passage passage) {
    return Stream.concat(
        passage.text().stream()
            .flatMap(Prose::citations)
            .flatMap(cite -> cite.citation().items().stream())
            .map(Citation.Item::source),
        passage.cited().stream().map(Ref::to));
  }
}
