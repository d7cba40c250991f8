package dev.precis.resolve;

import dev.precis.diagnostics.Code;
import dev.precis.diagnostics.Diagnostic;
import dev.precis.diagnostics.Diagnostics;
import dev.precis.model.Ref;
import dev.precis.model.Source;
import dev.precis.model.Target;
import dev.precis.model.Target.SourceKey;
import dev.precis.model.Target.TopicKey;
import dev.precis.model.Topic;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Keeps topics below broader ones and copies below their originals: reports references that go in a
 * circle, and drops the one that closes it, so that whoever follows them comes to an end.
 */
final class Hierarchies {

  /** How many names of a circle are written out. */
  private static final int LONGEST_CHAIN = 8;

  private final Diagnostics diagnostics;

  Hierarchies(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  List<Topic> ofTopics(Collection<Topic> topics) {
    var byKey = byKey(topics, Topic::key);
    var closing =
        closing(
            byKey.keySet(),
            (TopicKey key) -> broader(byKey, key),
            Code.CIRCULAR_TOPIC,
            "topics are broader than each other");
    return topics.stream().map(topic -> without(closing, topic)).toList();
  }

  List<Source> ofSources(Collection<Source> sources) {
    var byKey = byKey(sources, Source::key);
    var closing =
        closing(
            byKey.keySet(),
            (SourceKey key) -> originals(byKey, key),
            Code.CIRCULAR_SOURCE,
            "sources copy or retell each other");
    return sources.stream().map(source -> without(closing, source)).toList();
  }

  private static List<Ref<TopicKey>> broader(Map<TopicKey, Topic> topics, TopicKey key) {
    return Stream.ofNullable(topics.get(key)).flatMap(t -> t.broader().stream()).toList();
  }

  private static List<Ref<SourceKey>> originals(Map<SourceKey, Source> sources, SourceKey key) {
    return Stream.ofNullable(sources.get(key))
        .flatMap(s -> Stream.concat(s.wireOf().stream(), s.basedOn().stream()))
        .toList();
  }

  private <K extends Target> Set<Ref<K>> closing(
      Collection<K> keys, Function<K, List<Ref<K>>> references, Code code, String what) {
    var closing = new HashSet<Ref<K>>();
    for (var cycle : Cycles.among(keys, references)) {
      closing.add(cycle.closing());
      diagnostics.report(
          Diagnostic.of(code, cycle.closing().at(), what + ": " + written(cycle.chain())));
    }
    return closing;
  }

  private static String written(List<? extends Target> chain) {
    var names = new ArrayList<String>();
    for (var key : chain) {
      names.add("'" + key + "'");
    }
    if (names.size() > LONGEST_CHAIN) {
      var middle = names.subList(LONGEST_CHAIN / 2, names.size() - LONGEST_CHAIN / 2);
      middle.clear();
      middle.add("…");
    }
    return String.join(" → ", names);
  }

  private static <K, T> Map<K, T> byKey(Collection<T> things, Function<T, K> key) {
    var byKey = new LinkedHashMap<K, T>();
    things.forEach(thing -> byKey.putIfAbsent(key.apply(thing), thing));
    return byKey;
  }

  private static Topic without(Set<Ref<TopicKey>> closing, Topic topic) {
    return topic.broader().filter(closing::contains).isEmpty()
        ? topic
        : new Topic(
            topic.key(),
            topic.at(),
            topic.label(),
            topic.altLabels(),
            topic.broader().filter(ref -> !closing.contains(ref)),
            topic.related(),
            topic.body());
  }

  private static Source without(Set<Ref<SourceKey>> closing, Source source) {
    return Stream.concat(source.wireOf().stream(), source.basedOn().stream())
            .noneMatch(closing::contains)
        ? source
        : new Source(
            source.key(),
            source.at(),
            source.record(),
            source.agency(),
            source.wireOf().filter(ref -> !closing.contains(ref)),
            source.basedOn().filter(ref -> !closing.contains(ref)),
            source.archiveUrl(),
            source.archived(),
            source.descriptor(),
            source.reliability(),
            source.credibility(),
            source.retracted(),
            source.capture());
  }
}
