package dev.precis.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.testing.TestFonts;
import dev.precis.testing.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder in {@code src/test/resources/golden/} is a project: {@code content/}, what a build
 * must make of it in {@code expected/}, and what a person says of it in {@code claims.txt}. The
 * theme's own files ({@code static/}) are the same for all and are not expected again. What a build
 * warns of stands in {@code warnings.txt}, and in {@code print-warnings.txt} if it makes PDFs;
 * without the file it warns of nothing.
 */
class GoldenSitesTest {

  private static final Path CASES = Path.of("src/test/resources/golden");
  private static final boolean WRITE =
      Boolean.parseBoolean(System.getProperty("precis.golden.write"));

  @TempDir Path folder;
  private Path project;
  private Path site;
  private Path expectations = CASES;

  static Stream<Path> cases() {
    return Tree.foldersIn(CASES).stream();
  }

  @BeforeEach
  void name_the_folders() {
    project = folder.resolve("project");
    site = project.resolve("site");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void a_build_gives_the_expected_bytes(Path golden) throws IOException {
    take(golden);
    build("--no-pdf");

    var expected = golden.resolve("expected");
    if (WRITE) {
      rewrite(expected);
    }
    assertThat(strings(comparable(site)))
        .containsExactlyEntriesOf(strings(new Tree(expected).files()));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void the_site_is_as_a_person_says(Path golden) throws IOException {
    take(golden);
    build("--no-pdf");

    Claims.check(golden.resolve("claims.txt"), site);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void a_second_build_changes_no_byte_and_no_time(Path golden) throws IOException {
    take(golden);
    build();
    var first = new Tree(site).files();
    new Tree(site).age();

    var run = build();

    assertThat(run.out()).contains("0 files written", "0 deleted");
    assertThat(new Tree(site).touched()).isEmpty();
    assertThat(hashed(new Tree(site).files())).isEqualTo(hashed(first));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void two_machines_build_the_same_bytes_pdfs_included(Path golden) throws IOException {
    take(golden);
    build("--jobs", "1");
    var one = hashed(new Tree(site).files());

    build("--jobs", "4", "--site", folder.resolve("other").toString());

    assertThat(hashed(new Tree(folder.resolve("other")).files())).isEqualTo(one);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void line_ends_of_the_content_make_no_difference(Path golden) throws IOException {
    take(golden);
    build("--no-pdf");
    var withLf = strings(comparable(site));
    for (var file : new Tree(project.resolve("content")).files().entrySet()) {
      if (file.getKey().endsWith(".md") || file.getKey().endsWith(".yaml")) {
        var text = new String(file.getValue(), UTF_8).replace("\n", "\r\n");
        Files.writeString(project.resolve("content").resolve(file.getKey()), text);
      }
    }

    build("--no-pdf");

    assertThat(strings(comparable(site))).isEqualTo(withLf);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void the_site_works_below_a_path(Path golden) throws IOException {
    take(golden);

    build("--no-pdf", "--base-url", "https://other.example/briefs/");

    // That every link leads to a page below the path is what the build itself has proofed.
    assertThat(Files.readString(site.resolve("index.html")))
        .contains("href=\"/briefs/")
        .doesNotContain("href=\"/briefings/");
  }

  private void take(Path golden) throws IOException {
    new Tree(golden.resolve("content")).copyTo(project.resolve("content"));
    expectations = golden;
  }

  private Run build(String... options) throws IOException {
    var arguments =
        Stream.of(Stream.of("build"), TestFonts.options(), Stream.of(options))
            .flatMap(words -> words)
            .toArray(String[]::new);
    var run = Run.in(project, arguments);
    boolean withoutPdf = List.of(options).contains("--no-pdf");
    var warnings = expectations.resolve(withoutPdf ? "warnings.txt" : "print-warnings.txt");
    if (WRITE) {
      Files.deleteIfExists(warnings);
      if (!run.err().isEmpty()) {
        Files.writeString(warnings, run.err());
      }
    }
    assertThat(run.err()).isEqualTo(Files.exists(warnings) ? Files.readString(warnings) : "");
    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    return run;
  }

  private void rewrite(Path expected) throws IOException {
    for (var stale : new Tree(expected).files().keySet()) {
      Files.delete(expected.resolve(stale));
    }
    for (var file : comparable(site).entrySet()) {
      var target = expected.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.write(target, file.getValue());
    }
  }

  private static SortedMap<String, byte[]> comparable(Path site) throws IOException {
    var files = new Tree(site).files();
    files.keySet().removeIf(path -> path.startsWith("static/"));
    return files;
  }

  private static Map<String, String> strings(Map<String, byte[]> files) {
    var strings = new TreeMap<String, String>();
    files.forEach((path, bytes) -> strings.put(path, new String(bytes, UTF_8)));
    return strings;
  }

  private static Map<String, String> hashed(Map<String, byte[]> files) {
    var hashes = new TreeMap<String, String>();
    files.forEach((path, bytes) -> hashes.put(path, Sha256.of(bytes)));
    return hashes;
  }
}
