package dev.precis.model;

import dev.precis.model.Target.ActorKey;
import dev.precis.model.Target.BriefingKey;
import dev.precis.model.Target.MediaKey;
import dev.precis.model.Target.PageKey;
import dev.precis.model.Target.SourceKey;
import dev.precis.model.Target.SummaryKey;
import dev.precis.model.Target.TopicKey;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything that is to be published: every name points at something, automatic links are set, and
 * it is known where each thing is used. Maps iterate in the order in which lists of them are shown.
 *
 * @param briefings newest first
 * @param topics by label
 * @param actors by sort name
 * @param sources by key
 * @param pages by order, then title
 * @param media by path
 * @param numbering the notes of each briefing, topic, actor and standing page, by its key: the
 *     cited sources in order of first use; the summaries of a briefing share its notes
 * @param timeline all events by date
 * @param corrections newest first
 * @param sentences those of all summaries
 */
public record Corpus(
    Site site,
    Map<BriefingKey, Briefing> briefings,
    Map<TopicKey, Topic> topics,
    Map<ActorKey, Actor> actors,
    Map<SourceKey, Source> sources,
    Map<PageKey, StandingPage> pages,
    Map<MediaKey, Media> media,
    Map<Target, Numbering> numbering,
    Map<ActorKey, Trace.OfActor> actorTraces,
    Map<TopicKey, Trace.OfTopic> topicTraces,
    Map<SourceKey, Trace.OfSource> sourceTraces,
    List<Trace.DatedEvent> timeline,
    List<DatedCorrection> corrections,
    Sentences sentences) {

  public Corpus {
    briefings = frozen(briefings);
    topics = frozen(topics);
    actors = frozen(actors);
    sources = frozen(sources);
    pages = frozen(pages);
    media = frozen(media);
    numbering = frozen(numbering);
    actorTraces = frozen(actorTraces);
    topicTraces = frozen(topicTraces);
    sourceTraces = frozen(sourceTraces);
    timeline = List.copyOf(timeline);
    corrections = List.copyOf(corrections);
  }

  /** A correction and the summary that it corrects. */
  public record DatedCorrection(SummaryKey summary, Correction correction) {}

  /**
   * How many sentences there are.
   *
   * @param cited how many of them carry a citation, or have a source beside them
   */
  public record Sentences(int all, int cited) {

    /** Their share in per cent, rounded down, so that only all are 100; 0 where there are none. */
    public int citedPercent() {
      return all == 0 ? 0 : (int) (100L * cited / all);
    }
  }

  private static <K, V> Map<K, V> frozen(Map<K, V> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }
}
