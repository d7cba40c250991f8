package dev.precis.format.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.diagnostics.Diagnostics;
import dev.precis.format.Edition;
import dev.precis.model.Target.BriefingKey;
import dev.precis.testing.Published;
import dev.precis.testing.SanctionsWatch;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DataFormatTest {

  private static final String SITE = "https://watch.example/briefs/";

  @TempDir private Path folder;

  private Edition edition;

  @BeforeEach
  void publish() {
    edition = Published.of(SanctionsWatch.project(), folder);
  }

  @Test
  void sources_are_written_by_the_exports_in_the_order_of_the_corpus() throws IOException {
    assertThat(content("data/sources.json")).isEqualTo("json copy tass yonhap");
    assertThat(content("data/sources.bib")).isEqualTo("bib copy tass yonhap");
  }

  @Test
  void a_briefing_alone_has_all_that_it_cites_and_is_filed_under_and_no_other_briefing()
      throws IOException {
    var all = corpus();
    byte[] bytes = DataFormat.briefingsOf(edition).write(List.of(new BriefingKey("2025-06-03")));
    var one = JsonMapper.shared().readTree(bytes);

    assertThat(one.get("briefings").get(0)).isEqualTo(all.get("briefings").get(0));
    assertThat(one.get("briefings")).hasSize(1);
    assertThat(ids(one, "summaries")).containsExactly("2025-06-03/report", "2025-06-03/answer");
    assertThat(ids(one, "sources")).contains("tass", "yonhap");
    for (var summary : one.get("summaries")) {
      assertThat(ids(one, "topics")).containsAll(strings(summary.get("topics")));
      assertThat(ids(one, "actors")).containsAll(strings(summary.get("actors")));
    }
    assertThat(all.get("briefings")).hasSizeGreaterThan(1);
  }

  private static List<String> ids(JsonNode corpus, String list) {
    return StreamSupport.stream(corpus.get(list).spliterator(), false)
        .map(entry -> entry.get("id").asString())
        .toList();
  }

  @Test
  void a_briefing_names_its_parts() throws IOException {
    var briefing = corpus().get("briefings").get(0);

    assertThat(briefing.get("id").asString()).isEqualTo("2025-06-03");
    assertThat(briefing.get("address").asString()).isEqualTo(SITE + "briefings/2025-06-03/");
    assertThat(briefing.get("pdf").asString()).isEqualTo(SITE + "briefings/2025-06-03.pdf");
    assertThat(briefing.get("number").asInt()).isEqualTo(2);
    assertThat(briefing.get("period").asString()).isEqualTo("2025-05-29/2025-06-02");
    assertThat(strings(briefing.get("authors"))).containsExactly("A. Editor", "B. Editor");
    assertThat(strings(briefing.get("judgements"))).containsExactly("2025-06-03#judgement-1");
    assertThat(strings(briefing.get("summaries")))
        .containsExactly("2025-06-03/report", "2025-06-03/answer");
    assertThat(strings(briefing.get("references"))).containsExactly("yonhap", "tass");
  }

  @Test
  void a_text_is_there_as_words_and_as_html() throws IOException {
    var standfirst = corpus().get("briefings").get(0).get("standfirst");
    var body = corpus().get("summaries").get(0).get("body");

    assertThat(standfirst.get("text").asString()).isEqualTo("What the first report says.");
    assertThat(standfirst.get("html").asString())
        .isEqualTo(
            "What the <em>first</em> report says<sup><a href=\""
                + SITE
                + "sources/yonhap/\">1</a></sup>.");
    assertThat(strings(standfirst.get("cites"))).containsExactly("yonhap");
    assertThat(body.get("text").asString())
        .isEqualTo(
            "The team reported. Kim Song answered it. He was quoted in the other summary and about"
                + " it.\n\nNext");
    assertThat(strings(body.get("notes"))).containsExactly("<p>In a note.</p>\n");
    assertThat(strings(body.get("cites"))).containsExactly("yonhap", "tass");
  }

  @Test
  void a_judgement_has_its_confidence_and_likelihood() throws IOException {
    var judgement = corpus().get("judgements").get(0);

    assertThat(judgement.get("briefing").asString()).isEqualTo("2025-06-03");
    assertThat(judgement.get("confidence").asString()).isEqualTo("moderate");
    assertThat(judgement.get("likelihood").asString()).isEqualTo("likely");
    assertThat(strings(judgement.get("sources"))).containsExactly("tass");
  }

  @Test
  void a_summary_names_its_principal_actors_first_and_then_the_others() throws IOException {
    var summary = corpus().get("summaries").get(0);

    assertThat(strings(summary.get("actors"))).containsExactly("north-korea", "kim-song");
    assertThat(strings(summary.get("topics"))).containsExactly("monitoring");
    assertThat(strings(summary.get("read"))).containsExactly("copy");
    assertThat(strings(summary.get("events"))).containsExactly("2025-06-03/report#event-1");
    assertThat(summary.get("corrections").get(0).get("date").asString()).isEqualTo("2025-06-10");
    assertThat(strings(corpus().get("summaries").get(1).get("follows")))
        .containsExactly("2025-06-03/report");
  }

  @Test
  void events_and_disagreements_stand_by_themselves() throws IOException {
    var event = corpus().get("events").get(0);
    var disagreement = corpus().get("disagreements").get(0);

    assertThat(event.get("summary").asString()).isEqualTo("2025-06-03/report");
    assertThat(event.get("date").asString()).isEqualTo("2025-05-29");
    assertThat(strings(event.get("actors"))).containsExactly("kim-song");
    assertThat(disagreement.get("question").get("text").asString())
        .isEqualTo("Is the team lawful?");
    assertThat(strings(disagreement.get("positions").get(1).get("sources")))
        .containsExactly("tass");
  }

  @Test
  void topics_and_actors_have_what_is_filed_under_them() throws IOException {
    var arms = corpus().get("topics").get(0);
    var kim = corpus().get("actors").get(0);

    assertThat(arms.get("broader").asString()).isEqualTo("monitoring");
    assertThat(strings(arms.get("summaries")))
        .containsExactly("2025-06-03/answer", "2025-05-05/troops");
    assertThat(kim.get("schema").asString()).isEqualTo("Person");
    assertThat(kim.get("nativeNames").get("ko").asString()).isEqualTo("김성");
    assertThat(kim.get("country").asString()).isEqualTo("north-korea");
    assertThat(kim.get("memberships").get(0).get("since").asString()).isEqualTo("2018");
    assertThat(strings(kim.get("summaries"))).containsExactly("2025-06-03/report");
    assertThat(corpus().get("actors").get(1).get("wikidata").asString()).isEqualTo("Q423");
  }

  @Test
  void a_source_has_what_csl_does_not_know() throws IOException {
    var copy = corpus().get("sources").get(0);
    var tass = corpus().get("sources").get(1);
    var yonhap = corpus().get("sources").get(2);

    assertThat(copy.get("wireOf").asString()).isEqualTo("tass");
    assertThat(copy.get("retracted").asBoolean()).isTrue();
    assertThat(copy.get("descriptor").asString()).isEqualTo("A copy.");
    assertThat(tass.get("agency").asString()).isEqualTo("TASS");
    assertThat(tass.get("archiveUrl").asString()).isEqualTo("https://archive.example/2");
    assertThat(tass.get("issued").asString()).isEqualTo("2025-06");
    assertThat(yonhap.get("reliability").asString()).isEqualTo("B");
    assertThat(yonhap.get("credibility").asInt()).isEqualTo(2);
    assertThat(yonhap.get("reference").asString()).isEqualTo("Team <b> issues & report");
    assertThat(yonhap.get("referenceHtml").asString())
        .isEqualTo("<i>Team &lt;b&gt; issues &amp; report</i>");
  }

  @Test
  void what_is_absent_is_left_out_and_lists_are_always_there() throws IOException {
    var before = corpus().get("briefings").get(1);

    assertThat(before.has("number")).isFalse();
    assertThat(before.has("standfirst")).isFalse();
    assertThat(before.get("judgements")).isEmpty();
    assertThat(content("data/corpus.json")).doesNotContain("null");
  }

  @Test
  void every_id_that_is_named_is_there() throws IOException {
    var corpus = corpus();
    var ids = new HashSet<String>();
    for (var list : corpus) {
      if (list.isArray()) {
        list.forEach(thing -> assertThat(ids.add(thing.get("id").asString())).isTrue());
      }
    }
    for (var summary : corpus.get("summaries")) {
      for (var field : List.of("topics", "actors", "read", "events", "disagreements", "follows")) {
        assertThat(ids).containsAll(strings(summary.get(field)));
      }
      assertThat(ids).contains(summary.get("briefing").asString());
      assertThat(ids).containsAll(strings(summary.get("body").get("cites")));
    }
  }

  @Test
  void the_document_of_the_format_names_every_field() throws IOException {
    var document = Files.readString(Path.of("docs/data.md"));
    var views =
        List.of(
            SiteData.class,
            TextData.class,
            BriefingData.class,
            SummaryData.class,
            SummaryData.CorrectionData.class,
            JudgementData.class,
            EventData.class,
            DisagreementData.class,
            DisagreementData.PositionData.class,
            TopicData.class,
            ActorData.class,
            ActorData.MembershipData.class,
            SourceData.class);

    assertThat(views.stream().flatMap(view -> Arrays.stream(view.getRecordComponents())))
        .allSatisfy(field -> assertThat(document).contains("`" + field.getName() + "`"));
    assertThat(corpus().propertyNames())
        .allSatisfy(list -> assertThat(document).contains("| `" + list + "` |"));
  }

  @Test
  void the_file_is_indented_by_two_and_ends_with_a_line_break() throws IOException {
    assertThat(content("data/corpus.json"))
        .startsWith("{\n  \"$schema\": ")
        .contains(",\n  \"version\": 1,\n  \"site\": {\n    \"title\": \"Sanctions Watch\",\n")
        .endsWith("\n}\n")
        .doesNotContain("\r");
  }

  @Test
  void the_machine_changes_nothing() throws IOException {
    var before = content("data/corpus.json");
    var locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-thai"));
      assertThat(content("data/corpus.json")).isEqualTo(before);
    } finally {
      Locale.setDefault(locale);
    }
  }

  private JsonNode corpus() throws IOException {
    return JsonMapper.shared().readTree(content("data/corpus.json"));
  }

  private String content(String path) throws IOException {
    var format =
        new DataFormat(
            sources ->
                sources.stream()
                    .map(s -> s.key().id())
                    .collect(Collectors.joining(" ", "json ", "")),
            sources ->
                sources.stream()
                    .map(s -> s.key().id())
                    .collect(Collectors.joining(" ", "bib ", "")));
    for (var page : format.pages(edition)) {
      if (page.path().value().equals(path)) {
        return new String(page.render(new Diagnostics()).bytes(), StandardCharsets.UTF_8);
      }
    }
    throw new AssertionError(path);
  }

  private static List<String> strings(JsonNode array) {
    return new ArrayList<>(
        StreamSupport.stream(array.spliterator(), false).map(JsonNode::asString).toList());
  }
}
