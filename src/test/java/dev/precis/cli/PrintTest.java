package dev.precis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.testing.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code precis print}, on the site of the harbour with briefings of June and July 2025. */
class PrintTest {

  private static final Path CONTENT = Path.of("src/test/resources/golden/harbour/content");
  private static final Pattern REFERENCE = Pattern.compile("(?m)^ ?(\\d{1,2}) (?!of )[^\\n]*\\n");

  @TempDir Path project;

  @BeforeEach
  void take_the_harbour() throws IOException {
    new Tree(CONTENT).copyTo(project.resolve("content"));
  }

  @Test
  void several_briefings_make_a_file_each() {
    var run = Run.in(project, "print", "2025-06-02", "2025-06-16", "--quiet");

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(project.resolve("2025-06-02.pdf")).exists();
    assertThat(project.resolve("2025-06-16.pdf")).exists();
  }

  @Test
  void a_period_makes_one_document_oldest_first() throws IOException {
    var run = Run.in(project, "print", "--from", "2025-06", "--to", "2025-06");

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(run.out()).endsWith("digest-2025-06-02-to-2025-06-16.pdf\n");
    var text = text(Path.of(run.out().strip()));
    assertThat(text).contains("June 2025", "How this digest was made");
    assertThat(text.split("\nContents\n", -1)).hasSize(2);
    assertThat(text.split("\nReferences\n", -1)).hasSize(2);
    var references = text.substring(text.indexOf("\nReferences\n"), text.indexOf("\nIndex\n"));
    var numbers =
        REFERENCE
            .matcher(references)
            .results()
            .map(found -> Integer.valueOf(found.group(1)))
            .collect(Collectors.toList());
    assertThat(numbers).isNotEmpty().startsWith(1, 2, 3).doesNotHaveDuplicates();
  }

  @Test
  void briefings_that_are_named_are_joined_by_digest() {
    var file = project.resolve("both.pdf");

    var run =
        Run.in(
            project, "print", "2025-06-16", "2025-06-02", "--digest", "--output", file.toString());

    assertThat(run.out()).isEqualTo(file + "\n");
    assertThat(file).exists();
  }

  @Test
  void a_folder_that_is_not_there_is_made() {
    for (var output : List.of("new/for/one/", "for-two")) {
      var run =
          output.endsWith("/")
              ? Run.in(project, "print", "2025-06-02", "--output", output)
              : Run.in(project, "print", "2025-06-02", "2025-06-16", "--output", output);

      assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
      assertThat(project.resolve(output).resolve("2025-06-02.pdf")).exists();
    }
  }

  @Test
  void a_briefing_may_be_named_by_its_path_and_a_conformance_in_capitals() {
    var path = "content/briefings/2025-06-02/";

    var run = Run.in(project, "print", path, "--conformance", "A4F-UA2", "--paper", "letter");

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(project.resolve("2025-06-02.pdf")).exists();
  }

  @Test
  void a_file_that_cannot_be_written_is_named() throws IOException {
    // The name of the draft is longer than a file's name may be.
    var name = "x".repeat(250) + ".pdf";

    var run = Run.in(project, "print", "2025-06-02", "--output", name);

    assertThat(run.exitCode()).isEqualTo(ExitCode.MACHINE);
    assertThat(run.err()).contains(name + ": ").doesNotContain(".precis");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "print --from 2025-13 | --from needs one date such as 2025",
        "print --to 2025-01/2025-02 | --to needs one date such as 2025",
        "print --from 2026 --to 2025 | --to 2025 lies before --from 2026",
        "print 2025-06-02 --from 2025 | name briefings or give --from and --to, not both",
        "print --from 2031 | no briefing lies between --from and --to; there are briefings from",
        "print --conformance a2b | there is no conformance 'a2b', only a3a-ua1 and a4f-ua2",
        "print 2025-06-02 2025-06-16 --output x.pdf | --digest makes one document of them",
        "print 2025-06-02 --output content/site.yaml/ | site.yaml' is no folder",
        "print 2025-06-02 --output no/such/x.pdf | there is no folder '",
        "print content/briefings/2025-06-03 | there is no briefing 'content/briefings/2025-06-03'",
        "print --paper a5 | expected one of [A4, LETTER] (case-insensitive) but was 'a5'",
      })
  void wrong_usage_is_said_in_words(String usage) {
    var parts = usage.split(" \\| ", -1);

    var run = Run.in(project, parts[0].split(" ", -1));

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains(parts[1]);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void a_font_that_cannot_be_used_is_found_without_printing() throws IOException {
    var settings = project.resolve("content/site.yaml");
    var text = Files.readString(settings);
    Files.writeString(
        settings,
        text.replace("{paper: Letter}", "{paper: Letter, fonts: [no.ttf, content/site.yaml]}"));

    var run = Run.in(project, "check");

    assertThat(run.exitCode()).isEqualTo(ExitCode.CONTENT);
    assertThat(run.err())
        .contains("there is no font file 'no.ttf' [bad-font]")
        .contains("the font 'site.yaml' cannot be used");
  }

  private static String text(Path file) throws IOException {
    try (var pdf = Loader.loadPDF(Files.readAllBytes(file))) {
      var stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      return stripper.getText(pdf);
    }
  }
}
