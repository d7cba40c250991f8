package dev.precis.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.precis.diagnostics.Location;
import dev.precis.model.CslRecord;
import dev.precis.model.CslRecord.Name.Literal;
import dev.precis.model.CslRecord.Name.Personal;
import dev.precis.model.Located;
import dev.precis.model.PartialDate;
import dev.precis.model.Ref;
import dev.precis.model.Source;
import dev.precis.model.Source.Capture;
import dev.precis.model.Source.Reliability;
import dev.precis.model.Target.SourceKey;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceFormTest {

  private static final String FILE = "content/sources/2025/tass.yaml";
  private static final String HASH = "0123456789abcdef".repeat(4);

  @TempDir Path folder;

  @Test
  void all_that_precis_adds_to_a_record_is_read() {
    var site =
        read(
            """
            type: article-newspaper
            title: A statement
            id: tass-2025
            agency: Yonhap
            wire-of: yonhap-2025
            based-on: report-2025
            archive-url: https://web.archive.org/web/2025/https://tass.com/1
            archived: 2025-06-03
            descriptor: >-
              A news agency
              of the state.
            reliability: C
            credibility: 3
            status: retracted
            capture: {file: tass/1.txt, sha256: %s}
            """
                .formatted(HASH.toUpperCase(Locale.ROOT)));

    assertThat(site.complaints()).isEmpty();
    assertThat(only(site))
        .isEqualTo(
            new Source(
                new SourceKey("tass-2025"),
                at(3, 5, 9),
                new CslRecord(
                    "article-newspaper",
                    Map.of("title", "A statement", "status", "retracted"),
                    Map.of(),
                    Map.of()),
                Optional.of("Yonhap"),
                Optional.of(new Ref<>(new SourceKey("yonhap-2025"), at(5, 10, 11))),
                Optional.of(new Ref<>(new SourceKey("report-2025"), at(6, 11, 11))),
                Optional.of(URI.create("https://web.archive.org/web/2025/https://tass.com/1")),
                Optional.of(PartialDate.parse("2025-06-03")),
                Optional.of("A news agency of the state."),
                Optional.of(Reliability.C),
                OptionalInt.of(3),
                true,
                Optional.of(
                    new Capture(new Located<>("tass/1.txt", at(15, 17, 10)), Optional.of(HASH)))));
  }

  @Test
  void a_record_is_read_as_pandoc_writes_it() {
    var site =
        read(
            """
            type: article-newspaper
            title: "A statement: the text"
            container-title: TASS
            publisher: TASS
            URL: https://tass.com/1?a=b#c
            language: ru-ru
            volume: 12
            page: 3-4
            abstract: |
              One.

              Two.
            keyword: sanctions, arms
            author:
              - family: Song
                given: Sang-ho
                suffix: Jr.
                dropping-particle: de
                non-dropping-particle: van
              - literal: Ministry of Foreign Affairs
              - Korean Central News Agency
            editor: []
            issued: 2025-05-30
            accessed: 2025-06-02
            """);

    assertThat(site.complaints()).isEmpty();
    assertThat(only(site).record())
        .isEqualTo(
            new CslRecord(
                "article-newspaper",
                Map.of(
                    "title", "A statement: the text",
                    "container-title", "TASS",
                    "publisher", "TASS",
                    "URL", "https://tass.com/1?a=b#c",
                    "language", "ru-RU",
                    "volume", "12",
                    "page", "3-4",
                    "abstract", "One.\n\nTwo.",
                    "keyword", "sanctions, arms"),
                Map.of(
                    "author",
                    List.of(
                        new Personal("Song", "Sang-ho", "Jr.", "de", "van"),
                        new Literal("Ministry of Foreign Affairs"),
                        new Literal("Korean Central News Agency")),
                    "editor",
                    List.of()),
                Map.of(
                    "issued", PartialDate.parse("2025-05-30"),
                    "accessed", PartialDate.parse("2025-06-02"))));
    assertThat(only(site).retracted()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "2025                                            | 2025",
        "2025-05                                         | 2025-05",
        "\"2025-05-29/2025-06-02\"                       | 2025-05-29/2025-06-02",
        "{date-parts: [[2025]]}                          | 2025",
        "{date-parts: [[2025, 5, 3]]}                    | 2025-05-03",
        "{date-parts: [[2025, 5, 3], [2025, 6]]}         | 2025-05-03/2025-06",
        "{date-parts: [[\"2025\", \"05\"]]}              | 2025-05",
        "{date-parts: [[2025]], season: 2}               | 2025-22",
        "{year: 2025, month: 5, day: 30}                 | 2025-05-30",
        "{year: 2025, season: 4}                         | 2025-24",
        "[{year: 2025, month: 5}]                        | 2025-05",
        "[{year: 2025, month: 5}, {year: 2025, month: 6}] | 2025-05/2025-06",
        "{raw: 2025-05-30}                               | 2025-05-30",
        "{literal: \"2025\"}                             | 2025",
      })
  void dates_are_read_as_reference_managers_write_them(String written, String date) {
    var site = read("type: webpage\ntitle: A\nissued: " + written + "\n");

    assertThat(site.complaints()).isEmpty();
    assertThat(only(site).record().issued()).contains(PartialDate.parse(date));
  }

  @Test
  void the_key_is_the_id_or_else_the_name_of_the_file() {
    var site =
        LoadedSite.of(
            folder,
            """
            -- content/sources/b.yaml --
            {type: webpage, title: B, id: "odd key"}
            -- content/sources/deep/er/c.d.yaml --
            {type: webpage, title: C}
            """);

    assertThat(site.complaints()).isEmpty();
    assertThat(site.manuscript().sources())
        .extracting(s -> s.key().id(), s -> s.at().toString())
        .containsExactly(
            tuple("odd key", "content/sources/b.yaml:1:31"),
            tuple("c.d", "content/sources/deep/er/c.d.yaml"));
  }

  @Test
  void a_file_may_hold_the_list_of_pandoc() {
    var site =
        LoadedSite.of(
            folder,
            """
            -- content/sources/all.yaml --
            ---
            references:
            - id: a
              type: webpage
              title: A
            - id: b
              type: webpag
              title: B
            - type: webpage
              title: C
            - D
            ...
            """);

    assertThat(site.manuscript().sources()).extracting(s -> s.key().id()).containsExactly("a", "b");
    assertThat(site.complaints())
        .containsExactly(
            "content/sources/all.yaml:7:9+6 'type' cannot be 'webpag' [bad-value]"
                + " (did you mean 'webpage'?)",
            "content/sources/all.yaml:9:3+13 'id' is missing [missing-key]",
            "content/sources/all.yaml:11:3+1 an item of 'references' must be keys and values,"
                + " not text [wrong-type]");
  }

  @Test
  void of_sources_with_the_same_key_the_first_counts() {
    var site =
        LoadedSite.of(
            folder,
            """
            -- content/sources/2024/a.yaml --
            {type: webpage, title: First}
            -- content/sources/2025/a.yaml --
            {type: webpage, title: Second}
            -- content/sources/all.yaml --
            references:
              - {type: webpage, title: Third, id: a}
            """);

    assertThat(site.manuscript().sources())
        .extracting(s -> s.record().title())
        .containsExactly("First");
    assertThat(site.complaints())
        .containsExactly(
            "content/sources/2025/a.yaml there is a source 'a' already [duplicate-source]"
                + " (it stands in content/sources/2024/a.yaml)",
            "content/sources/all.yaml:2:39+1 there is a source 'a' already [duplicate-source]"
                + " (it stands in content/sources/2024/a.yaml)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "container-titel: A      | 3:1+15 unknown key 'container-titel' [unknown-key] (did you mean 'container-title'?)",
        "nonsense: A             | 3:1+8 unknown key 'nonsense' [unknown-key]",
        "url: https://a.b/       | 3:1+3 unknown key 'url' [unknown-key] (did you mean 'URL'?)",
        "URL: a.b                | 3:6+3 'a.b' is no web address [bad-value] (it begins with 'https://' and the name of a host)",
        "URL: https://a.b/c d    | 3:19+1 a web address cannot hold a blank here [bad-value] (write '%20' for it)",
        "archive-url: mailto:a@b.c | 3:14+12 'mailto:a@b.c' is no web address [bad-value] (it begins with 'https://' and the name of a host)",
        "PMID: 123               | 3:7+3 'PMID' must be text, not a number [wrong-type] (put it in quotation marks: \"123\")",
        "language: Korean        | 3:11+6 'Korean' is no language tag [bad-value] (a language is written 'en', 'en-GB' or 'zh-Hant')",
        "author: A. Writer       | 3:9+9 'author' must be a list, not text [wrong-type] (write it as [A. Writer])",
        "author: [{suffix: A}]   | 3:10+11 a name needs 'family' or 'literal' [missing-key]",
        "author: [{family: A, givn: B}] | 3:22+4 unknown key 'givn' [unknown-key] (did you mean 'given'?)",
        "issued: spring          | 3:9+6 'spring' is no date [bad-date] (a date is written 2025, 2025-06, 2025-06-02 or 2025-05/2025-06)",
        "issued: {month: 5}      | 3:9+10 a date needs 'year', then 'month', then 'day' [bad-date]",
        "issued: {year: 2025, day: 5} | 3:9+20 a date needs 'year', then 'month', then 'day' [bad-date]",
        "issued: {year: 2025, month: 13} | 3:9+23 '2025-13' is no date [bad-date] (there is no month 13)",
        "issued: {year: MMXXV}   | 3:16+5 'MMXXV' is no part of a date [bad-date]",
        "issued: {year: 2025, circa: true} | 3:22+5 unknown key 'circa' [unknown-key] (known here: 'date-parts', 'year', 'month', 'season', 'day', 'raw', 'literal')",
        "issued: {date-parts: []} | 3:22+2 'date-parts' must hold at least 1 [bad-value]",
        "issued: {date-parts: [[2025, 6, 31]]} | 3:9+29 '2025-06-31' is no date [bad-date] (there is no such day)",
        "issued: []              | 3:9+2 'issued' must hold at least 1 [bad-value]",
        "reliability: G          | 3:14+1 'reliability' cannot be 'G' [bad-value] (it is one of 'A', 'B', 'C', 'D', 'E', 'F')",
        "credibility: 7          | 3:14+1 'credibility' must be from 1 to 6, not 7 [bad-value]",
        "status: retrcted        | 3:9+8 'status' cannot be 'retrcted' [bad-value] (did you mean 'retracted'?)",
        "capture: {file: }       | 3:11+4 'file' has no value [missing-key]",
        "capture: {}             | 3:10+2 'file' is missing [missing-key]",
        "capture: {file: a, sha256: abc} | 3:28+3 'sha256' cannot be 'abc' [bad-value] (it has 64 hexadecimal digits)",
        "capture: {file: ../a}   | 3:17+4 '../a' is no path inside the folder [bad-value]",
        "capture: {file: /etc/x} | 3:17+6 '/etc/x' is no path inside the folder [bad-value]",
        "id: 2025                | 3:5+4 'id' must be text, not a number [wrong-type] (put it in quotation marks: \"2025\")",
        "wire-of: [a]            | 3:10+3 'wire-of' must be text, not a list [wrong-type]",
      })
  void a_fault_is_told_to_the_character(String line, String complaint) {
    assertThat(read("type: webpage\ntitle: A\n" + line + "\n").complaints())
        .containsExactly(FILE + ":" + complaint);
  }

  @Test
  void a_status_of_csl_is_no_fault() {
    assertThat(read("type: webpage\ntitle: A\nstatus: forthcoming\n").complaints()).isEmpty();
  }

  @Test
  void who_leaves_the_title_out_is_told_how_to_describe_a_source() {
    assertThat(read("container-title: A\n").complaints())
        .containsExactly(
            FILE
                + ":1:1+18 'title' is missing [missing-key] (where none was printed, describe the"
                + " source in brackets: title: \"[Statement on the report]\")",
            FILE
                + ":1:1+18 'type' is missing [missing-key] (a type of CSL, such as"
                + " 'article-newspaper', 'webpage' or 'report')");
  }

  @Test
  void a_list_of_sources_without_its_key_is_no_source() {
    var site = read("- {type: webpage, title: A}\n");

    assertThat(site.complaints())
        .containsExactly(
            FILE + ":1:1+27 the file must be keys and values, not a list [wrong-type]");
    assertThat(only(site).key()).as("so that citations do not fail too").hasToString("tass");
  }

  @Test
  void every_variable_of_csl_is_known() {
    assertThat(CslVariables.TYPES).hasSize(45).doesNotHaveDuplicates();
    assertThat(CslForm.fields())
        .extracting(Field::name)
        .doesNotHaveDuplicates()
        .contains("type", "title", "URL", "language", "abstract", "DOI", "page", "issued", "author")
        .hasSize(100);
  }

  private LoadedSite read(String yaml) {
    return LoadedSite.of(folder, "-- " + FILE + " --\n" + yaml);
  }

  private static Source only(LoadedSite site) {
    assertThat(site.manuscript().sources()).hasSize(1);
    return site.manuscript().sources().get(0);
  }

  private static Location at(int line, int column, int length) {
    return new Location(FILE, line, column, length);
  }
}
