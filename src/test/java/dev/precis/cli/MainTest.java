package dev.precis.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.testing.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

  private static final Path BASE = Path.of("src/test/resources/invalid/base");

  @TempDir Path project;

  @Test
  void a_build_ends_with_one_line_of_figures() throws IOException {
    new Tree(BASE).copyTo(project);

    var run = Run.in(project, "build");

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(run.out())
        .matches(
            "\\d+ pages and 1 PDFs?: \\d+ files written, 0 unchanged, 0 deleted, in [\\d.]+ s\\n");
    assertThat(project.resolve("site/index.html")).exists();
  }

  @Test
  void a_quiet_build_prints_nothing() throws IOException {
    new Tree(BASE).copyTo(project);

    assertThat(Run.in(project, "build", "--no-pdf", "--quiet"))
        .isEqualTo(new Run(ExitCode.DONE, "", ""));
  }

  @Test
  void a_check_writes_nothing() throws IOException {
    new Tree(BASE).copyTo(project);
    var before = new Tree(project).files().keySet();

    assertThat(Run.in(project, "check").exitCode()).isEqualTo(ExitCode.DONE);

    assertThat(new Tree(project).files().keySet()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "biuld",
        "build --frobnicate",
        "build --jobs",
        "build --jobs 0",
        "build --jobs many",
        "build --as-of tomorrow",
        "build --base-url /briefs/",
        "build --base-url https://example.org/?q",
        "build --project no-such-folder",
        "check --format xml",
        "print no-such-briefing",
        "print --paper A5",
      })
  void wrong_usage_is_said_in_words(String line) throws IOException {
    new Tree(BASE).copyTo(project);

    var run = Run.in(project, line.isEmpty() ? new String[0] : line.split(" ", -1));

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isNotBlank().doesNotContain("Exception").doesNotContain("\tat ");
    assertThat(project.resolve("site")).doesNotExist();
  }

  @Test
  void a_folder_that_holds_something_else_is_not_published_into() throws IOException {
    new Tree(BASE).copyTo(project);
    Files.writeString(Files.createDirectories(project.resolve("site")).resolve("a.doc"), "x");

    var run = Run.in(project, "build", "--no-pdf");

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("files that Precis did not write", "--clean");
    assertThat(new Tree(project.resolve("site")).files()).containsOnlyKeys("a.doc");
  }

  @Test
  void a_machine_that_fails_is_not_the_authors_fault() throws IOException {
    new Tree(BASE).copyTo(project);
    Files.writeString(project.resolve("file"), "");

    var run = Run.in(project, "build", "--no-pdf", "--site", "file/site");

    assertThat(run.exitCode()).isEqualTo(ExitCode.MACHINE);
    assertThat(run.err()).startsWith("precis: ").hasLineCount(1);
  }

  @Test
  void the_latest_briefing_is_printed_where_none_is_named() throws IOException {
    new Tree(BASE).copyTo(project);

    var run = Run.in(project, "print", "--paper", "letter");

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    var pdf = Path.of(run.out().strip());
    assertThat(Files.readString(pdf, ISO_8859_1)).startsWith("%PDF-");
    assertThat(project.resolve("site")).doesNotExist();
  }

  @Test
  void help_and_version_are_for_standard_output() {
    assertThat(Run.in(project, "--help").out()).contains("build", "check", "print");
    assertThat(Run.in(project, "build", "--help").out()).contains("--no-pdf", "--drafts");
    assertThat(Run.in(project, "--version").out()).startsWith("Precis ");
  }
}
