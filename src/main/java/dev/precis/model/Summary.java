package dev.precis.model;

import dev.precis.diagnostics.Location;
import dev.precis.model.Target.ActorKey;
import dev.precis.model.Target.SourceKey;
import dev.precis.model.Target.SummaryKey;
import dev.precis.model.Target.TopicKey;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The account of one development, citing its sources.
 *
 * @param at where its file begins
 * @param date its own date or else the briefing's
 * @param order its place in the briefing, lower first; those without stand last
 * @param actors the principal ones; others are found by name in the text
 * @param sources read but not cited
 * @param follows earlier summaries that it continues
 * @param aliases old addresses, each beginning with {@code /}
 * @param autolink which actors' names may become links by themselves
 */
public record Summary(
    SummaryKey key,
    Location at,
    String title,
    PartialDate date,
    OptionalInt order,
    Optional<Prose> standfirst,
    List<Ref<TopicKey>> topics,
    List<Ref<ActorKey>> actors,
    List<Ref<SourceKey>> sources,
    List<Event> events,
    List<Disagreement> disagreements,
    List<Correction> corrections,
    List<Ref<SummaryKey>> follows,
    List<Located<String>> aliases,
    Autolink autolink,
    Status status,
    Prose body) {

  public Summary {
    topics = List.copyOf(topics);
    actors = List.copyOf(actors);
    sources = List.copyOf(sources);
    events = List.copyOf(events);
    disagreements = List.copyOf(disagreements);
    corrections = List.copyOf(corrections);
    follows = List.copyOf(follows);
    aliases = List.copyOf(aliases);
  }

  /** The same summary with another body. */
  public Summary with(Prose otherBody) {
    return new Summary(
        key,
        at,
        title,
        date,
        order,
        standfirst,
        topics,
        actors,
        sources,
        events,
        disagreements,
        corrections,
        follows,
        aliases,
        autolink,
        status,
        otherBody);
  }

  /**
   * Whether names of actors become links by themselves.
   *
   * @param on false where none may
   * @param except those to leave alone
   */
  public record Autolink(boolean on, List<Ref<ActorKey>> except) {
    public Autolink {
      except = List.copyOf(except);
    }
  }
}
