package dev.precis.load;

import static dev.precis.load.RecordingParser.textOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.diagnostics.Location;
import dev.precis.model.Briefing;
import dev.precis.model.Judgement.Confidence;
import dev.precis.model.Located;
import dev.precis.model.PartialDate;
import dev.precis.model.Ref;
import dev.precis.model.Status;
import dev.precis.model.Target.SourceKey;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BriefingFormTest {

  private static final String FILE = "content/briefings/week-23/index.md";

  @TempDir Path folder;

  @Test
  void all_fields_are_read() {
    var site =
        read(
            """
            title: The week
            date: 2025-06-02
            number: 7
            period: 2025-05-27/2025-06-02
            authors: [A. Editor, B. Editor]
            standfirst: In *short*.
            judgements:
              - text: It will go on [@a].
                confidence: moderate
                likelihood: very likely
                sources: [b]
            sourceSummary: |
              Good ones.

              And bad ones.
            status: draft
            embargo: 2025-06-03T06:00
            """);

    assertThat(site.complaints()).isEmpty();
    var briefing = only(site);
    assertThat(briefing.key()).hasToString("week-23");
    assertThat(briefing.at()).isEqualTo(Location.ofFile(FILE));
    assertThat(briefing.title()).isEqualTo("The week");
    assertThat(briefing.date()).isEqualTo(PartialDate.parse("2025-06-02"));
    assertThat(briefing.number()).hasValue(7);
    assertThat(briefing.period()).contains(PartialDate.parse("2025-05-27/2025-06-02"));
    assertThat(briefing.authors()).containsExactly("A. Editor", "B. Editor");
    assertThat(textOf(briefing.standfirst().orElseThrow())).isEqualTo("inline:In *short*.");
    assertThat(textOf(briefing.sourceSummary().orElseThrow()))
        .as("it may have paragraphs")
        .isEqualTo("blocks:Good ones.\n\nAnd bad ones.");
    assertThat(briefing.sourceSummary().orElseThrow().origin().at(12, 15))
        .isEqualTo(new Location(FILE, 16, 3, 3));
    assertThat(briefing.status()).isEqualTo(Status.DRAFT);
    assertThat(briefing.embargo()).as("in the site's zone").contains(at("2025-06-03T06:00+01:00"));
    assertThat(textOf(briefing.overview())).isEqualTo("blocks:Overview.\n");

    assertThat(briefing.judgements()).hasSize(1);
    var judgement = briefing.judgements().get(0);
    assertThat(judgement.at()).isEqualTo(new Location(FILE, 9, 5, 25));
    assertThat(textOf(judgement.text())).isEqualTo("inline:It will go on [@a].");
    assertThat(judgement.confidence()).contains(Confidence.MODERATE);
    assertThat(judgement.likelihood())
        .contains(new Located<>("very likely", new Location(FILE, 11, 17, 11)));
    assertThat(judgement.sources())
        .containsExactly(new Ref<>(new SourceKey("b"), new Location(FILE, 12, 15, 1)));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-06-03T06:00:30+02:00, 2025-06-03T06:00:30+02:00",
    "2025-06-03T06:00Z, 2025-06-03T06:00Z",
    "2025-12-03T06:00, 2025-12-03T06:00Z",
  })
  void an_embargo_has_an_offset_or_is_in_the_zone_of_the_site(String written, String moment) {
    assertThat(only(read("title: A\ndate: 2025\nembargo: " + written + "\n")).embargo())
        .contains(at(moment));
  }

  @Test
  void a_title_and_a_date_are_enough() {
    var site = read("title: A\ndate: 2025\n");

    assertThat(site.complaints()).isEmpty();
    assertThat(only(site).date()).hasToString("2025");
    assertThat(only(site).status()).isEqualTo(Status.PUBLISHED);
    assertThat(only(site).embargo()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "number: 1.5                 | 4:9+3 'number' must be a whole number, not a decimal number [wrong-type]",
        "number: 99999999999         | 4:9+11 'number' must be from 0 to 2147483647, not 99999999999 [bad-value]",
        "number: 0x10                | 4:9+4 'number' must be from 0 to 2147483647, not 0x10 [bad-value]",
        "period: 2025-06/2025-05     | 4:9+15 '2025-06/2025-05' is no date [bad-date] (it ends before it begins)",
        "authors: A. Editor          | 4:10+9 'authors' must be a list, not text [wrong-type] (write it as [A. Editor])",
        "embargo: tomorrow           | 4:10+8 'tomorrow' is no date with a time [bad-date] (it is written 2025-06-02T09:00 or 2025-06-02T09:00+02:00)",
        "embargo: 2025-06-02         | 4:10+10 '2025-06-02' is no date with a time [bad-date] (it is written 2025-06-02T09:00 or 2025-06-02T09:00+02:00)",
        "judgements: [{confidence: high}] | 4:14+18 'text' is missing [missing-key]",
        "judgements: [{text: a, confidence: hihg}] | 4:36+4 'confidence' cannot be 'hihg' [bad-value] (did you mean 'high'?)",
        "judgements: [{text: a, likelihood: very likly}] | 4:36+10 'likelihood' cannot be 'very likly' [bad-value] (did you mean 'very likely'?)",
        "judgements: [{text: a, likelihood: perhaps}] | 4:36+7 'likelihood' cannot be 'perhaps' [bad-value] (ICD 203 has 'almost no chance', 'remote', 'very unlikely', 'highly improbable', 'unlikely', 'improbable', 'roughly even chance', 'roughly even odds', 'likely', 'probable', 'very likely', 'highly probable', 'almost certain', 'nearly certain')",
        "topics: [a]                 | 4:1+6 unknown key 'topics' [unknown-key] (known here: 'title', 'date', 'number', 'period', 'authors', 'standfirst', 'judgements', 'sourceSummary', 'status', 'embargo')",
      })
  void a_fault_is_told_to_the_character(String line, String complaint) {
    assertThat(read("title: A\ndate: 2025\n" + line + "\n").complaints())
        .containsExactly(FILE + ":" + complaint);
  }

  @Test
  void a_date_is_required() {
    assertThat(read("title: A\n").complaints())
        .containsExactly(FILE + ":1:1+3 'date' is missing [missing-key]");
  }

  @Test
  void a_folder_without_an_index_is_no_briefing_but_its_summaries_are_known() {
    var site = LoadedSite.of(folder, "-- content/briefings/week-1/a.md --\n---\ntitle: A\n---\n");

    assertThat(site.complaints())
        .containsExactly(
            "content/briefings/week-1 'content/briefings/week-1' has no 'index.md' [missing-file]");
    assertThat(only(site).summaries())
        .extracting(s -> s.key().toString())
        .containsExactly("week-1/a");
  }

  private LoadedSite read(String frontMatter) {
    return LoadedSite.load(
        LoadedSite.LEAST
            .with(
                "-- content/site.yaml --\n"
                    + "title: A\nbaseUrl: https://a.b/\ntimeZone: Europe/London\n"
                    + "-- "
                    + FILE
                    + " --\n---\n"
                    + frontMatter
                    + "---\nOverview.\n")
            .writeTo(folder));
  }

  private static OffsetDateTime at(String moment) {
    return OffsetDateTime.parse(moment);
  }

  private static Briefing only(LoadedSite site) {
    assertThat(site.manuscript().briefings()).hasSize(1);
    return site.manuscript().briefings().get(0);
  }
}
