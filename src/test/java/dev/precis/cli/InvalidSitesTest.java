package dev.precis.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.testing.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder in {@code src/test/resources/invalid/} is a site with faults: its files are laid over
 * those of {@code base/}, which has none, and those named in {@code without.txt} are taken away.
 * {@code expected.txt} holds what is printed, to the character.
 */
class InvalidSitesTest {

  private static final Path CASES = Path.of("src/test/resources/invalid");
  private static final Path BASE = CASES.resolve("base");
  private static final String EXPECTED = "expected.txt";
  private static final String WITHOUT = "without.txt";

  @TempDir Path project;

  static Stream<Path> cases() {
    return Tree.foldersIn(CASES).stream().filter(folder -> !folder.equals(BASE));
  }

  @Test
  void the_base_of_all_cases_has_no_fault() throws IOException {
    new Tree(BASE).copyTo(project);

    assertThat(Run.in(project, "check", "--strict"))
        .isEqualTo(new Run(ExitCode.DONE, "no errors, no warnings\n", ""));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void every_fault_is_shown_at_its_place_and_the_site_stays(Path folder) throws IOException {
    new Tree(BASE).copyTo(project);
    new Tree(folder).copyTo(project);
    Files.deleteIfExists(project.resolve(EXPECTED));
    takeAway(project.resolve(WITHOUT));
    var site = new Tree(Files.createDirectories(project.resolve("site")));
    Files.writeString(site.folder().resolve("index.html"), "the site that was there");
    Files.writeString(site.folder().resolve(".precis-files"), "index.html\n");

    var run = Run.in(project, "build", "--no-pdf");

    if (Boolean.parseBoolean(System.getProperty("precis.golden.write"))) {
      Files.writeString(folder.resolve(EXPECTED), run.err());
    }
    assertThat(run.err()).isEqualTo(Files.readString(folder.resolve(EXPECTED)));
    assertThat(run.exitCode()).isEqualTo(ExitCode.CONTENT);
    assertThat(site.files()).containsOnlyKeys(".precis-files", "index.html");
    assertThat(site.files().get("index.html")).isEqualTo("the site that was there".getBytes(UTF_8));
    assertThat(new Tree(project).files().keySet()).noneMatch(path -> path.startsWith(".site"));
  }

  private void takeAway(Path list) throws IOException {
    if (Files.exists(list)) {
      for (var name : Files.readAllLines(list)) {
        Files.delete(project.resolve(name));
      }
      Files.delete(list);
    }
  }
}
