package dev.precis.format.data;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.precis.format.DataFile;
import dev.precis.format.Edition;
import dev.precis.model.Actor;
import dev.precis.model.Briefing;
import dev.precis.model.Numbering;
import dev.precis.model.Ref;
import dev.precis.model.Source;
import dev.precis.model.Summary;
import dev.precis.model.Target;
import dev.precis.model.Target.ActorKey;
import dev.precis.model.Target.BriefingKey;
import dev.precis.model.Target.SourceKey;
import dev.precis.model.Target.SummaryKey;
import dev.precis.model.Target.TopicKey;
import dev.precis.model.Topic;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes {@code corpus.json} or a part of it, as {@code docs/data.md} describes it: one list for
 * each kind of thing, whose entries name each other by their ids. What is absent is left out; lists
 * are always there.
 */
final class CorpusWriter {

  /** Goes up when a program that reads the file would have to be changed. */
  private static final int VERSION = 1;

  private static final ObjectWriter JSON =
      JsonMapper.builder()
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .changeDefaultPropertyInclusion(all -> all.withValueInclusion(Include.NON_ABSENT))
          .defaultPrettyPrinter(
              new DefaultPrettyPrinter(
                      Separators.createDefaultInstance().withObjectNameValueSpacing(Spacing.AFTER))
                  .withObjectIndenter(new DefaultIndenter("  ", "\n")))
          .build()
          .writerWithDefaultPrettyPrinter();

  private final Edition edition;
  private final Map<SummaryKey, List<ActorKey>> named = new HashMap<>();

  CorpusWriter(Edition edition) {
    this.edition = edition;
    edition
        .corpus()
        .actorTraces()
        .forEach(
            (actor, trace) ->
                trace
                    .summaries()
                    .forEach(key -> named.computeIfAbsent(key, k -> new ArrayList<>()).add(actor)));
  }

  /** All of it. */
  byte[] write() {
    var corpus = edition.corpus();
    return write(
        List.copyOf(corpus.briefings().values()),
        corpus.topics().values().stream(),
        corpus.actors().values().stream(),
        corpus.sources().values().stream());
  }

  /**
   * Some briefings, and of topics, actors and sources those that they name.
   *
   * @param keys of the edition's briefings
   */
  byte[] write(Collection<BriefingKey> keys) {
    var corpus = edition.corpus();
    var briefings = keys.stream().map(key -> corpus.briefings().get(key)).toList();
    var used = new HashSet<Target>();
    for (var briefing : briefings) {
      used.addAll(numbering(briefing.key()).sources());
      for (var summary : briefing.summaries()) {
        refs(summary).forEach(used::add);
        used.addAll(named.getOrDefault(summary.key(), List.of()));
      }
    }
    // Looked up one by one: going through the whole corpus for each briefing would be too slow.
    return write(
        briefings,
        sorted(used, TopicKey.class).map(key -> corpus.topics().get(key)),
        sorted(used, ActorKey.class).map(key -> corpus.actors().get(key)),
        sorted(used, SourceKey.class).map(key -> corpus.sources().get(key)));
  }

  private byte[] write(
      List<Briefing> briefings,
      Stream<Topic> topics,
      Stream<Actor> actors,
      Stream<Source> sources) {
    var summaries = briefings.stream().flatMap(briefing -> briefing.summaries().stream()).toList();
    var bytes = new ByteArrayOutputStream();
    try (var json = JSON.createGenerator(bytes, JsonEncoding.UTF8)) {
      json.writeStartObject();
      var schema = edition.addresses().absolute(DataFile.CORPUS_SCHEMA.path());
      json.writeStringProperty("$schema", schema.toString());
      json.writeNumberProperty("version", VERSION);
      json.writePOJOProperty("site", SiteData.of(edition));
      list("briefings", briefings.stream().map(one -> BriefingData.of(one, edition)), json);
      list("summaries", summaries.stream().map(this::summary), json);
      list("judgements", briefings.stream().flatMap(o -> JudgementData.of(o, edition)), json);
      list("events", summaries.stream().flatMap(one -> EventData.of(one, edition)), json);
      list(
          "disagreements",
          summaries.stream().flatMap(one -> DisagreementData.of(one, edition)),
          json);
      list("topics", topics.map(one -> TopicData.of(one, edition)), json);
      list("actors", actors.map(one -> ActorData.of(one, edition)), json);
      list("sources", sources.map(one -> SourceData.of(one, edition)), json);
      json.writeEndObject();
    }
    bytes.write('\n');
    return bytes.toByteArray();
  }

  private Numbering numbering(BriefingKey key) {
    return edition.corpus().numbering().getOrDefault(key, new Numbering(List.of()));
  }

  private static Stream<Target> refs(Summary summary) {
    return Stream.of(
            summary.topics().stream(),
            summary.actors().stream(),
            summary.sources().stream(),
            summary.events().stream().flatMap(event -> event.topics().stream()),
            summary.events().stream().flatMap(event -> event.actors().stream()))
        .flatMap(refs -> refs)
        .map(Ref::to);
  }

  private static <K extends Target & Comparable<K>> Stream<K> sorted(
      Collection<Target> used, Class<K> kind) {
    return used.stream().filter(kind::isInstance).map(kind::cast).sorted();
  }

  private SummaryData summary(Summary summary) {
    return SummaryData.of(summary, named.getOrDefault(summary.key(), List.of()), edition);
  }

  /** Each entry is made when it is written, and none is kept. */
  private static void list(String name, Stream<? extends Record> entries, JsonGenerator json) {
    json.writeArrayPropertyStart(name);
    entries.forEachOrdered(json::writePOJO);
    json.writeEndArray();
  }
}
