package dev.precis.model;

import dev.precis.model.Target.ActorKey;
import dev.precis.model.Target.SourceKey;
import dev.precis.model.Target.SummaryKey;
import dev.precis.model.Target.TopicKey;
import java.util.List;

/** Where the things of a corpus are used: the links of its texts, read backwards. */
public final class Trace {

  private Trace() {}

  /**
   * Where an actor appears.
   *
   * @param mentions one for each sentence that names it, newest briefing first, then reading order
   * @param summaries those that name it in the text or the front matter, newest first, each once
   * @param events in order of their dates
   * @param companions actors named in the same summaries, most frequent first
   * @param members who has a membership of it, by sort name
   * @param quotations citations that name it as the one who is quoted, in the order of mentions
   */
  public record OfActor(
      List<Mention> mentions,
      List<SummaryKey> summaries,
      List<DatedEvent> events,
      List<Companion> companions,
      List<Member> members,
      List<Use> quotations) {

    public OfActor {
      mentions = List.copyOf(mentions);
      summaries = List.copyOf(summaries);
      events = List.copyOf(events);
      companions = List.copyOf(companions);
      members = List.copyOf(members);
      quotations = List.copyOf(quotations);
    }
  }

  /**
   * What is filed under a topic.
   *
   * @param narrower the topics that name it as broader, by label
   * @param summaries filed under it, not under narrower ones; newest first
   * @param events that name it, and those of its summaries that name no topic, by date
   * @param actors named in its summaries, most frequent first
   */
  public record OfTopic(
      List<TopicKey> narrower,
      List<SummaryKey> summaries,
      List<DatedEvent> events,
      List<Companion> actors) {

    public OfTopic {
      narrower = List.copyOf(narrower);
      summaries = List.copyOf(summaries);
      events = List.copyOf(events);
      actors = List.copyOf(actors);
    }
  }

  /**
   * Where a source is used.
   *
   * @param uses one for each citation in a text, newest briefing first, then reading order
   * @param places everywhere that names it in the text or the front matter, each once
   * @param copies sources that copy it, by key
   * @param retellings sources that retell it, by key
   */
  public record OfSource(
      List<Use> uses, List<Place> places, List<SourceKey> copies, List<SourceKey> retellings) {

    public OfSource {
      uses = List.copyOf(uses);
      places = List.copyOf(places);
      copies = List.copyOf(copies);
      retellings = List.copyOf(retellings);
    }
  }

  /** That a sentence of a summary, or of a briefing's own texts, names an actor. */
  public record Mention(Place place, Excerpt sentence) {}

  /** That a sentence cites a source. */
  public record Use(Place place, SourceKey source, Excerpt sentence) {}

  /** An event and the summary that tells it. */
  public record DatedEvent(SummaryKey summary, Event event) {}

  /**
   * An actor that appears together with another, or under a topic.
   *
   * @param summaries in how many summaries, at least 1
   */
  public record Companion(ActorKey actor, int summaries) {}

  /** A membership seen from the body that has the member. */
  public record Member(ActorKey actor, Actor.Membership membership) {}
}
