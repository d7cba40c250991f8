package dev.precis.format.data;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.precis.format.DataFile;
import dev.precis.format.Edition;
import dev.precis.model.Briefing;
import dev.precis.model.Summary;
import dev.precis.model.Target.ActorKey;
import dev.precis.model.Target.SummaryKey;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
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
 * Writes {@code corpus.json}, as {@code docs/data.md} describes it: one list for each kind of
 * thing, whose entries name each other by their ids. What is absent is left out; lists are always
 * there.
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

  byte[] write() {
    var corpus = edition.corpus();
    var bytes = new ByteArrayOutputStream();
    try (var json = JSON.createGenerator(bytes, JsonEncoding.UTF8)) {
      json.writeStartObject();
      var schema = edition.addresses().absolute(DataFile.CORPUS_SCHEMA.path());
      json.writeStringProperty("$schema", schema.toString());
      json.writeNumberProperty("version", VERSION);
      json.writePOJOProperty("site", SiteData.of(edition));
      list("briefings", briefings().map(one -> BriefingData.of(one, edition)), json);
      list("summaries", summaries().map(this::summary), json);
      list("judgements", briefings().flatMap(one -> JudgementData.of(one, edition)), json);
      list("events", summaries().flatMap(one -> EventData.of(one, edition)), json);
      list("disagreements", summaries().flatMap(one -> DisagreementData.of(one, edition)), json);
      list("topics", corpus.topics().values().stream().map(o -> TopicData.of(o, edition)), json);
      list("actors", corpus.actors().values().stream().map(o -> ActorData.of(o, edition)), json);
      list("sources", corpus.sources().values().stream().map(o -> SourceData.of(o, edition)), json);
      json.writeEndObject();
    }
    bytes.write('\n');
    return bytes.toByteArray();
  }

  private Stream<Briefing> briefings() {
    return edition.corpus().briefings().values().stream();
  }

  private Stream<Summary> summaries() {
    return briefings().flatMap(briefing -> briefing.summaries().stream());
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
