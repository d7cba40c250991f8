package dev.precis.model;

import dev.precis.diagnostics.Location;
import dev.precis.model.Target.ActorKey;
import dev.precis.model.Target.SourceKey;
import dev.precis.model.Target.TopicKey;
import java.util.List;

/** A dated fact in a summary's front matter; timelines are made of events. */
public record Event(
    Location at,
    PartialDate date,
    Prose text,
    List<Ref<ActorKey>> actors,
    List<Ref<TopicKey>> topics,
    List<Ref<SourceKey>> sources) {

  public Event {
    actors = List.copyOf(actors);
    topics = List.copyOf(topics);
    sources = List.copyOf(sources);
  }
}
