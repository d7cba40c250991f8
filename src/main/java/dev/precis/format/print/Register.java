package dev.precis.format.print;

import dev.precis.format.Edition;
import dev.precis.model.Actor;
import dev.precis.model.Located;
import dev.precis.model.PartialDate;
import dev.precis.model.Place;
import dev.precis.model.SeparateSources;
import dev.precis.model.Summary;
import dev.precis.model.Target;
import dev.precis.model.Target.ActorKey;
import dev.precis.model.Target.BriefingKey;
import dev.precis.model.Target.SummaryKey;
import dev.precis.model.Target.TopicKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the documents of an edition look up across all of it: read once, shared by all of them. */
final class Register {

  private final SeparateSources separate;
  private final Set<BriefingKey> marked = new HashSet<>();
  private final Map<SummaryKey, List<ActorKey>> appearing = new HashMap<>();
  private final Map<Place, Names> names = new HashMap<>();
  private final Map<Target, Integer> ranks = new HashMap<>();
  private final Map<TopicKey, List<PartialDate>> coverage = new HashMap<>();
  private final Optional<PartialDate> firstSummary;

  Register(Edition edition) {
    var corpus = edition.corpus();
    separate = new SeparateSources(corpus.sources());
    corpus.actors().keySet().forEach(actor -> ranks.put(actor, ranks.size()));
    corpus.topics().keySet().forEach(topic -> ranks.put(topic, ranks.size()));
    var summaries =
        corpus.briefings().values().stream().flatMap(b -> b.summaries().stream()).toList();
    summaries.forEach(
        summary ->
            summary
                .topics()
                .forEach(
                    topic ->
                        coverage
                            .computeIfAbsent(topic.to(), any -> new ArrayList<>())
                            .add(summary.date())));
    firstSummary = summaries.stream().map(Summary::date).min(Comparator.naturalOrder());
    edition.evidence().quotations().stream()
        .filter(examined -> examined.finding().standing().hasMark())
        .forEach(examined -> briefingOf(examined.quotation().place()).ifPresent(marked::add));
    var spoken = new HashMap<Place, Map<String, Optional<ActorKey>>>();
    corpus
        .actorTraces()
        .forEach(
            (actor, trace) -> {
              trace
                  .summaries()
                  .forEach(s -> appearing.computeIfAbsent(s, k -> new ArrayList<>()).add(actor));
              var own = namesOf(Optional.ofNullable(corpus.actors().get(actor)));
              for (var mention : trace.mentions()) {
                var words = mention.sentence().match();
                if (own.contains(words)) {
                  // A name that two actors share in one text tells neither.
                  spoken
                      .computeIfAbsent(mention.place(), any -> new HashMap<>())
                      .merge(
                          words,
                          Optional.of(actor),
                          (one, other) -> one.equals(other) ? one : Optional.empty());
                }
              }
            });
    spoken.forEach((place, whose) -> names.put(place, new Names(present(whose))));
  }

  /** Counts sources so that what retells another counts once with it. */
  SeparateSources separate() {
    return separate;
  }

  /** Actors and topics in the order in which lists show them. */
  Comparator<Target> order() {
    return Comparator.comparing(target -> ranks.getOrDefault(target, Integer.MAX_VALUE));
  }

  /** Whether a quotation in the briefing or in one of its summaries has a mark. */
  boolean hasMarks(BriefingKey briefing) {
    return marked.contains(briefing);
  }

  /** Who appears in a summary. */
  List<ActorKey> appearingIn(SummaryKey summary) {
    return appearing.getOrDefault(summary, List.of());
  }

  /** The dates of the summaries that are filed under a topic. */
  List<PartialDate> coverage(TopicKey topic) {
    return coverage.getOrDefault(topic, List.of());
  }

  /** The earliest date of a summary. */
  Optional<PartialDate> firstSummary() {
    return firstSummary;
  }

  /** The names by which the texts of a place name actors. */
  Names namesIn(Place place) {
    return names.getOrDefault(place, Names.NONE);
  }

  private static Map<String, ActorKey> present(Map<String, Optional<ActorKey>> whose) {
    var present = new HashMap<String, ActorKey>();
    whose.forEach((words, actor) -> actor.ifPresent(key -> present.put(words, key)));
    return present;
  }

  private static Set<String> namesOf(Optional<Actor> actor) {
    return actor.stream()
        .flatMap(one -> Stream.concat(Stream.of(one.name()), one.aliases().stream()))
        .map(Located::value)
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toSet());
  }

  private static Optional<BriefingKey> briefingOf(Place place) {
    if (place instanceof Place.InBriefing in) {
      return Optional.of(in.briefing());
    }
    return place instanceof Place.InSummary in
        ? Optional.of(in.summary().briefing())
        : Optional.empty();
  }
}
