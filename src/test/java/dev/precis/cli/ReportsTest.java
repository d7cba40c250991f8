package dev.precis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.diagnostics.Code;
import dev.precis.diagnostics.Diagnostic;
import dev.precis.diagnostics.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class ReportsTest {

  private static final Diagnostic UNKNOWN =
      Diagnostic.of(Code.UNKNOWN_SOURCE, new Location("content/a.md", 2, 7, 4), "no source 'pres'")
          .hinting("did you mean 'press'?");
  private static final Diagnostic WHOLE_FILE =
      Diagnostic.of(
          Code.MISSING_FILE, Location.ofFile("content/site.yaml"), "there is no such file");

  @TempDir Path project;

  @Test
  void people_see_the_place_the_fault_the_line_and_the_hint() throws IOException {
    write("content/a.md", "one\nsee [@pres].\n");

    assertThat(new TextReport(new Lines(project), false).of(List.of(UNKNOWN, WHOLE_FILE)))
        .isEqualTo(
            """
            content/a.md:2:7: error: no source 'pres' [unknown-source]
              2 | see [@pres].
                |       ^^^^
                = did you mean 'press'?
            content/site.yaml: error: there is no such file [missing-file]
            """);
  }

  @Test
  void colour_adds_no_character_but_its_codes() throws IOException {
    write("content/a.md", "one\nsee [@pres].\n");
    var lines = new Lines(project);

    var colored = new TextReport(lines, true).of(List.of(UNKNOWN));

    assertThat(colored).contains("\u001b[31m");
    assertThat(colored.replaceAll("\u001b\\[\\d+m", ""))
        .isEqualTo(new TextReport(lines, false).of(List.of(UNKNOWN)));
  }

  @Test
  void a_message_cannot_steer_the_terminal() {
    var hostile = Diagnostic.of(Code.BAD_VALUE, Location.ofFile("x"), "\u001b[2J'\u0007'");

    assertThat(new TextReport(new Lines(project), false).of(List.of(hostile)))
        .isEqualTo("x: error: ?[2J'?' [bad-value]\n");
  }

  @ParameterizedTest
  @CsvSource({
    "abc, 2, 1, abc, ' ^'",
    "abc, 4, 1, abc, '   ^'",
    "'a\tc', 3, 1, 'a c', '  ^'",
    "유령 집단 x, 4, 2, 유령 집단 x, '     ^^^^'",
    "'e\u0301x', 3, 1, 'e\u0301x', ' ^'",
    "'\uD83D\uDE00x', 2, 1, '\uD83D\uDE00x', '  ^'",
  })
  void carets_stand_below_what_is_meant(
      String line, int column, int length, String shown, String carets) {
    assertThat(Excerpt.of(line, new Location("f", 1, column, length)))
        .isEqualTo(new Excerpt(shown, carets));
  }

  @Test
  void a_line_that_is_a_paragraph_is_cut_round_the_place() {
    var line = "x".repeat(500) + "HERE" + "y".repeat(500);

    var excerpt = Excerpt.of(line, new Location("f", 1, 501, 4));

    assertThat(excerpt.line()).startsWith("…x").endsWith("y…").hasSizeLessThan(120);
    int from = excerpt.carets().indexOf('^');
    assertThat(excerpt.line().substring(from, from + 4)).isEqualTo("HERE");
    assertThat(excerpt.carets().strip()).isEqualTo("^^^^");
  }

  @Test
  void programs_get_every_field() {
    var tree =
        new JsonMapper().readTree(new JsonReport().of(List.of(UNKNOWN))).at("/diagnostics/0");

    assertThat(tree.toString())
        .isEqualTo(
            """
            {"file":"content/a.md","line":2,"column":7,"length":4,"severity":"error",\
            "code":"unknown-source","message":"no source 'pres'","hint":"did you mean 'press'?"}""");
  }

  @Test
  void github_gets_workflow_commands_in_one_line_each() {
    var tricky =
        Diagnostic.of(Code.BAD_VALUE, new Location("a,b:c.md", 1, 2, 3), "100% wrong")
            .hinting("x\ny");

    assertThat(new GithubReport().of(List.of(tricky, WHOLE_FILE)))
        .isEqualTo(
            """
            ::error file=a%2Cb%3Ac.md,line=1,col=2,endColumn=5,title=bad-value::100%25 wrong%0Ax%0Ay
            ::error file=content/site.yaml,title=missing-file::there is no such file
            """);
  }

  @Test
  void scanners_get_sarif() {
    var odd = Diagnostic.of(Code.BAD_SLUG, new Location("content/ä b.md", 3, 1, 1), "bad");
    var log = new JsonMapper().readTree(new SarifReport("1.2").of(List.of(UNKNOWN, odd)));

    assertThat(log.at("/version").asString()).isEqualTo("2.1.0");
    assertThat(log.at("/runs/0/tool/driver/rules/1/id").asString()).isEqualTo("unknown-source");
    var result = log.at("/runs/0/results/0");
    assertThat(result.at("/ruleId").asString()).isEqualTo("unknown-source");
    assertThat(result.at("/message/text").asString())
        .isEqualTo("no source 'pres' (did you mean 'press'?)");
    assertThat(result.at("/locations/0/physicalLocation/region").toString())
        .isEqualTo("{\"startLine\":2,\"startColumn\":7,\"endColumn\":11}");
    assertThat(
            log.at("/runs/0/results/1/locations/0/physicalLocation/artifactLocation/uri")
                .asString())
        .isEqualTo("content/%C3%A4%20b.md");
  }

  private void write(String path, String text) throws IOException {
    var file = project.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
