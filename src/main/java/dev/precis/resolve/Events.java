package dev.precis.resolve;

import dev.precis.model.Briefing;
import dev.precis.model.Event;
import dev.precis.model.Ref;
import dev.precis.model.Summary;
import dev.precis.model.Target.ActorKey;
import dev.precis.model.Target.TopicKey;
import dev.precis.model.Trace.DatedEvent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All events by date; those of one date in the order in which they were told: oldest briefing
 * first, then reading order.
 */
final class Events {

  private record Told(DatedEvent dated, Summary summary) {

    Event event() {
      return dated.event();
    }
  }

  private final StatementReader reader;
  private final List<DatedEvent> timeline = new ArrayList<>();
  private final Map<ActorKey, List<DatedEvent>> byActor = new HashMap<>();
  private final Map<TopicKey, List<DatedEvent>> byTopic = new HashMap<>();

  /**
   * Sorts the events.
   *
   * @param newestFirst the briefings
   */
  Events(ActorNames names, List<Briefing> newestFirst) {
    reader = new StatementReader(names);
    var told = new ArrayList<Told>();
    for (int i = newestFirst.size() - 1; i >= 0; i--) {
      for (var summary : newestFirst.get(i).summaries()) {
        for (var event : summary.events()) {
          told.add(new Told(new DatedEvent(summary.key(), event), summary));
        }
      }
    }
    told.sort(Comparator.comparing(t -> t.event().date()));
    told.forEach(this::add);
  }

  List<DatedEvent> timeline() {
    return timeline;
  }

  /** The events that name an actor, in their text or beside it. */
  List<DatedEvent> of(ActorKey actor) {
    return byActor.getOrDefault(actor, List.of());
  }

  /** The events that name a topic, and those that name none in a summary under the topic. */
  List<DatedEvent> of(TopicKey topic) {
    return byTopic.getOrDefault(topic, List.of());
  }

  private void add(Told told) {
    timeline.add(told.dated());
    for (var actor : actorsOf(told.event())) {
      byActor.computeIfAbsent(actor, any -> new ArrayList<>()).add(told.dated());
    }
    var topics = told.event().topics().isEmpty() ? told.summary().topics() : told.event().topics();
    for (var topic : new LinkedHashSet<>(topics.stream().map(Ref::to).toList())) {
      byTopic.computeIfAbsent(topic, any -> new ArrayList<>()).add(told.dated());
    }
  }

  private Set<ActorKey> actorsOf(Event event) {
    var actors = new LinkedHashSet<>(event.actors().stream().map(Ref::to).toList());
    reader.read(event.text()).forEach(statement -> actors.addAll(statement.actors().keySet()));
    return actors;
  }
}
