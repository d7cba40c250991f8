package dev.precis.model;

import java.util.List;

/**
 * Everything that was read from {@code content/}, with names that may still point at nothing. Lists
 * are in the order of the files' paths.
 */
public record Manuscript(
    Site site,
    List<Briefing> briefings,
    List<Topic> topics,
    List<Actor> actors,
    List<Source> sources,
    List<StandingPage> pages,
    List<Media> media) {

  public Manuscript {
    briefings = List.copyOf(briefings);
    topics = List.copyOf(topics);
    actors = List.copyOf(actors);
    sources = List.copyOf(sources);
    pages = List.copyOf(pages);
    media = List.copyOf(media);
  }

  /** The same with other settings of the site. */
  public Manuscript with(Site other) {
    return new Manuscript(other, briefings, topics, actors, sources, pages, media);
  }
}
