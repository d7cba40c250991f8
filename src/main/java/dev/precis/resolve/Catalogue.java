package dev.precis.resolve;

import dev.precis.diagnostics.Code;
import dev.precis.diagnostics.Suggestions;
import dev.precis.model.Actor;
import dev.precis.model.Manuscript;
import dev.precis.model.Media;
import dev.precis.model.Source;
import dev.precis.model.StandingPage;
import dev.precis.model.Target;
import dev.precis.model.Target.ActorKey;
import dev.precis.model.Target.BriefingKey;
import dev.precis.model.Target.MediaKey;
import dev.precis.model.Target.PageKey;
import dev.precis.model.Target.SourceKey;
import dev.precis.model.Target.SummaryKey;
import dev.precis.model.Target.TopicKey;
import dev.precis.model.Topic;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What a manuscript has that can be named, and which of it a release withholds. */
final class Catalogue {

  private final Set<Target> known = new HashSet<>();
  private final Map<Target, String> withheld = new HashMap<>();
  private final Map<Kind, NavigableSet<String>> names = new EnumMap<>(Kind.class);
  private final Map<Target, Optional<String>> hints = new HashMap<>();

  Catalogue(Manuscript manuscript, Release release) {
    manuscript.topics().stream().map(Topic::key).forEach(this::add);
    manuscript.actors().stream().map(Actor::key).forEach(this::add);
    manuscript.sources().stream().map(Source::key).forEach(this::add);
    manuscript.pages().stream().map(StandingPage::key).forEach(this::add);
    manuscript.media().stream().map(Media::key).forEach(this::add);
    for (var briefing : manuscript.briefings()) {
      add(briefing.key());
      release.withholds(briefing).ifPresent(reason -> withheld.put(briefing.key(), reason));
      for (var summary : briefing.summaries()) {
        add(summary.key());
        release
            .withholds(briefing, summary)
            .ifPresent(reason -> withheld.put(summary.key(), reason));
      }
    }
  }

  private void add(Target target) {
    known.add(target);
    names.computeIfAbsent(Kind.of(target), kind -> new TreeSet<>()).add(target.toString());
  }

  boolean has(Target target) {
    return known.contains(target);
  }

  /** Why it is not published, such as {@code is a draft}. */
  Optional<String> whyWithheld(Target target) {
    return Optional.ofNullable(withheld.get(target));
  }

  /** The nearest name of the same kind; found once for each name, however often it is written. */
  Optional<String> hint(Target unknown) {
    return hints.computeIfAbsent(
        unknown,
        target ->
            Suggestions.didYouMean(
                target.toString(), names.getOrDefault(Kind.of(target), new TreeSet<>())));
  }

  /** The kinds of things that can be named, and what it is called when one is missing. */
  enum Kind {
    BRIEFING("briefing", Code.UNKNOWN_BRIEFING),
    SUMMARY("summary", Code.UNKNOWN_SUMMARY),
    TOPIC("topic", Code.UNKNOWN_TOPIC),
    ACTOR("actor", Code.UNKNOWN_ACTOR),
    SOURCE("source", Code.UNKNOWN_SOURCE),
    PAGE("page", Code.UNKNOWN_PAGE),
    MEDIA("media file", Code.UNKNOWN_MEDIA);

    private final String noun;
    private final Code unknown;

    Kind(String noun, Code unknown) {
      this.noun = noun;
      this.unknown = unknown;
    }

    String noun() {
      return noun;
    }

    Code unknown() {
      return unknown;
    }

    static Kind of(Target target) {
      if (target instanceof BriefingKey) {
        return BRIEFING;
      } else if (target instanceof SummaryKey) {
        return SUMMARY;
      } else if (target instanceof TopicKey) {
        return TOPIC;
      } else if (target instanceof ActorKey) {
        return ACTOR;
      } else if (target instanceof SourceKey) {
        return SOURCE;
      } else if (target instanceof PageKey) {
        return PAGE;
      } else if (target instanceof MediaKey) {
        return MEDIA;
      }
      throw new IllegalStateException("a new kind of target: " + target);
    }
  }
}
