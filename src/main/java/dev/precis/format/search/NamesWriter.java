package dev.precis.format.search;

import dev.precis.format.DateText;
import dev.precis.format.Edition;
import dev.precis.format.ForeignTitles;
import dev.precis.model.Actor;
import dev.precis.model.Corpus;
import dev.precis.model.Place;
import dev.precis.model.Source;
import dev.precis.model.Summary;
import dev.precis.model.Target.ActorKey;
import dev.precis.model.Target.SourceKey;
import dev.precis.model.Target.SummaryKey;
import dev.precis.model.Target.TopicKey;
import dev.precis.model.Topic;
import java.io.ByteArrayOutputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes {@code search/names.json}: an array for each entry, whose numbers point into the lists
 * beside its own.
 *
 * <pre>
 * summaries   [place, title, date, topics, actors, sources]
 * topics      [place, label, other labels]
 * actors      [place, name, other names, what tells it apart]
 * sources     [place, title, publisher or -1, date, language of the title if not the site's]
 * publishers  a name
 * </pre>
 */
final class NamesWriter {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Corpus corpus;
  private final Entries entries;
  private final ForeignTitles titles;
  private final ToIntFunction<TopicKey> topics;
  private final ToIntFunction<ActorKey> actors;
  private final ToIntFunction<SourceKey> sources;
  private final Map<String, Integer> publishers = new LinkedHashMap<>();
  private final Map<SummaryKey, Set<Integer>> actorsOf = new HashMap<>();
  private final Map<SummaryKey, Set<Integer>> sourcesOf = new HashMap<>();

  NamesWriter(Edition edition) {
    corpus = edition.corpus();
    entries = new Entries(edition);
    titles = new ForeignTitles(edition);
    topics = Entries.numbers(corpus.topics().keySet());
    actors = Entries.numbers(corpus.actors().keySet());
    sources = Entries.numbers(corpus.sources().keySet());
    corpus
        .actorTraces()
        .forEach(
            (key, trace) -> note(actorsOf, trace.summaries().stream(), actors.applyAsInt(key)));
    corpus
        .sourceTraces()
        .forEach(
            (key, trace) -> note(sourcesOf, summaries(trace.places()), sources.applyAsInt(key)));
  }

  byte[] write() {
    var bytes = new ByteArrayOutputStream();
    try (var json = JSON.createGenerator(bytes, JsonEncoding.UTF8)) {
      json.writeStartObject();
      json.writeStringProperty("stamp", entries.stamp());
      list("summaries", entries.summaries(), this::write, json);
      list("topics", corpus.topics().values(), this::write, json);
      list("actors", corpus.actors().values(), this::write, json);
      list("sources", corpus.sources().values(), this::write, json);
      list("publishers", publishers.keySet(), (name, to) -> to.writeString(name), json);
      json.writeEndObject();
    }
    bytes.write('\n');
    return bytes.toByteArray();
  }

  private void write(Summary summary, JsonGenerator json) {
    json.writeStartArray();
    json.writeString(entries.place(summary.key()));
    json.writeString(summary.title());
    json.writeString(DateText.machine(summary.date()));
    var filed = summary.topics().stream().map(topic -> topics.applyAsInt(topic.to())).toList();
    numbers(new TreeSet<>(filed), json);
    numbers(actorsOf.getOrDefault(summary.key(), Set.of()), json);
    numbers(sourcesOf.getOrDefault(summary.key(), Set.of()), json);
    json.writeEndArray();
  }

  private void write(Topic topic, JsonGenerator json) {
    json.writeStartArray();
    json.writeString(entries.place(topic.key()));
    json.writeString(topic.label());
    texts(topic.altLabels(), json);
    json.writeEndArray();
  }

  private void write(Actor actor, JsonGenerator json) {
    json.writeStartArray();
    json.writeString(entries.place(actor.key()));
    json.writeString(actor.name().value());
    var others =
        Stream.concat(
            actor.aliases().stream().map(alias -> alias.value()),
            actor.nativeNames().values().stream());
    texts(others.toList(), json);
    json.writeString(actor.disambiguation().orElse(""));
    json.writeEndArray();
  }

  private void write(Source source, JsonGenerator json) {
    var record = source.record();
    json.writeStartArray();
    json.writeString(entries.place(source.key()));
    json.writeString(record.title());
    json.writeNumber(
        record
            .outlet()
            .map(name -> publishers.computeIfAbsent(name, n -> publishers.size()))
            .orElse(-1));
    json.writeString(record.issued().map(DateText::machine).orElse(""));
    json.writeString(titles.titleLanguage(source.key()).orElse(""));
    json.writeEndArray();
  }

  @FunctionalInterface
  private interface EntryWriter<T> {
    void write(T entry, JsonGenerator json);
  }

  private static <T> void list(
      String name, Collection<T> entries, EntryWriter<T> writer, JsonGenerator json) {
    json.writeArrayPropertyStart(name);
    entries.forEach(entry -> writer.write(entry, json));
    json.writeEndArray();
  }

  private static void numbers(Collection<Integer> numbers, JsonGenerator json) {
    json.writeStartArray();
    numbers.forEach(json::writeNumber);
    json.writeEndArray();
  }

  private static void texts(List<String> texts, JsonGenerator json) {
    json.writeStartArray();
    texts.forEach(json::writeString);
    json.writeEndArray();
  }

  private static Stream<SummaryKey> summaries(List<Place> places) {
    return places.stream()
        .filter(Place.InSummary.class::isInstance)
        .map(place -> ((Place.InSummary) place).summary());
  }

  private static void note(
      Map<SummaryKey, Set<Integer>> into, Stream<SummaryKey> summaries, int number) {
    summaries.forEach(key -> into.computeIfAbsent(key, k -> new TreeSet<>()).add(number));
  }
}
