package dev.precis.resolve;

import dev.precis.model.Actor;
import dev.precis.model.Ref;
import dev.precis.model.Source;
import dev.precis.model.Summary;
import dev.precis.model.Target.ActorKey;
import dev.precis.model.Target.SourceKey;
import dev.precis.model.Target.SummaryKey;
import dev.precis.model.Target.TopicKey;
import dev.precis.model.Topic;
import dev.precis.model.Trace;
import dev.precis.model.Trace.Member;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Turns what was found into the traces of actors, topics and sources. Whatever is given comes in
 * the order in which lists show it, and every list keeps that order.
 */
final class Traces {

  private final List<Summary> summaries;
  private final List<Actor> actors;
  private final Findings findings;
  private final Events events;
  private final Companions companions;

  /**
   * Takes what the traces are made of.
   *
   * @param summaries newest briefing first, then reading order
   * @param actors by sort name
   */
  Traces(List<Summary> summaries, List<Actor> actors, Findings findings, Events events) {
    this.summaries = summaries;
    this.actors = actors;
    this.findings = findings;
    this.events = events;
    this.companions =
        new Companions(actors, summaries.stream().map(Summary::key).toList(), findings);
  }

  Map<ActorKey, Trace.OfActor> ofActors() {
    var naming = grouped(summaries, s -> findings.appearingIn(s.key()).stream());
    var members = members();
    var traces = new LinkedHashMap<ActorKey, Trace.OfActor>();
    for (var actor : actors) {
      var key = actor.key();
      var appearances = keys(naming.getOrDefault(key, List.of()));
      traces.put(
          key,
          new Trace.OfActor(
              findings.mentionsOf(key),
              appearances,
              events.of(key),
              companions.in(appearances, other -> !other.equals(key)),
              members.getOrDefault(key, List.of()),
              findings.quotationsOf(key)));
    }
    return traces;
  }

  /**
   * The traces of the topics.
   *
   * @param topics by label
   */
  Map<TopicKey, Trace.OfTopic> ofTopics(List<Topic> topics) {
    var filed = grouped(summaries, summary -> summary.topics().stream().map(Ref::to).distinct());
    var narrower = grouped(topics, topic -> topic.broader().stream().map(Ref::to));
    var traces = new LinkedHashMap<TopicKey, Trace.OfTopic>();
    for (var topic : topics) {
      var under = keys(filed.getOrDefault(topic.key(), List.of()));
      traces.put(
          topic.key(),
          new Trace.OfTopic(
              narrower.getOrDefault(topic.key(), List.of()).stream().map(Topic::key).toList(),
              under,
              events.of(topic.key()),
              companions.in(under, any -> true)));
    }
    return traces;
  }

  /**
   * The traces of the sources.
   *
   * @param sources by key
   */
  Map<SourceKey, Trace.OfSource> ofSources(List<Source> sources) {
    var copies = grouped(sources, source -> target(source.wireOf()));
    var retellings = grouped(sources, source -> target(source.basedOn()));
    var traces = new LinkedHashMap<SourceKey, Trace.OfSource>();
    for (var source : sources) {
      var key = source.key();
      traces.put(
          key,
          new Trace.OfSource(
              findings.usesOf(key),
              findings.placesOf(key),
              copies.getOrDefault(key, List.of()).stream().map(Source::key).toList(),
              retellings.getOrDefault(key, List.of()).stream().map(Source::key).toList()));
    }
    return traces;
  }

  private Map<ActorKey, List<Member>> members() {
    var members = new HashMap<ActorKey, List<Member>>();
    for (var actor : actors) {
      for (var membership : actor.memberships()) {
        members
            .computeIfAbsent(membership.of().to(), any -> new ArrayList<>())
            .add(new Member(actor.key(), membership));
      }
    }
    return members;
  }

  private static List<SummaryKey> keys(List<Summary> summaries) {
    return summaries.stream().map(Summary::key).toList();
  }

  private static Stream<SourceKey> target(Optional<Ref<SourceKey>> ref) {
    return ref.map(Ref::to).stream();
  }

  private static <K, T> Map<K, List<T>> grouped(List<T> things, Function<T, Stream<K>> groups) {
    var grouped = new HashMap<K, List<T>>();
    for (var thing : things) {
      groups
          .apply(thing)
          .forEach(key -> grouped.computeIfAbsent(key, any -> new ArrayList<>()).add(thing));
    }
    return grouped;
  }
}
