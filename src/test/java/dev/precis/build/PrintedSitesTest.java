package dev.precis.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.diagnostics.Severity;
import dev.precis.format.Conformance;
import dev.precis.pdf.Judge;
import dev.precis.testing.TestFonts;
import dev.precis.testing.Tree;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every PDF of the example and of the golden cases, drafts and all, as veraPDF judges it. */
class PrintedSitesTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  /** After all embargoes. */
  private static final Instant LATER = Instant.parse("2030-01-01T00:00:00Z");

  private static final int THREADS = 2;

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(Conformance.class)
  void no_pdf_breaks_a_rule(Conformance conformance) throws Exception {
    var pdfs = new ArrayList<Path>();
    for (var project : projects().toList()) {
      pdfs.addAll(print(project, conformance));
    }
    var broken = new TreeMap<String, List<String>>();
    var judges = Executors.newFixedThreadPool(THREADS);
    try {
      var judgements = new ArrayList<Callable<List<String>>>();
      pdfs.forEach(
          pdf ->
              judgements.add(() -> Judge.brokenRules(Files.readAllBytes(pdf), conformance, true)));
      var results = judges.invokeAll(judgements);
      for (int i = 0; i < pdfs.size(); i++) {
        var rules = results.get(i).get();
        if (!rules.isEmpty()) {
          broken.put(folder.relativize(pdfs.get(i)).toString(), rules);
        }
      }
    } finally {
      judges.shutdown();
    }
    assertThat(pdfs).hasSizeGreaterThan(15);
    assertThat(broken).isEmpty();
  }

  private static Stream<Path> projects() {
    return Stream.concat(Stream.of(Path.of("")), Tree.foldersIn(GOLDEN).stream());
  }

  private List<Path> print(Path project, Conformance conformance) throws Exception {
    var name = project.toString().isEmpty() ? "example" : project.getFileName().toString();
    var output = Files.createDirectories(folder.resolve(conformance.code()).resolve(name));
    var briefings =
        Tree.foldersIn(project.resolve("content/briefings")).stream()
            .map(briefing -> briefing.getFileName().toString())
            .toList();
    var options =
        new BuildOptions(
            project,
            output,
            Optional.empty(),
            TestFonts.paths(),
            Optional.empty(),
            true,
            LATER,
            1,
            true,
            false,
            false,
            "0.1.0");
    var print =
        new PrintOptions(
            briefings,
            Period.ALWAYS,
            false,
            output,
            true,
            Optional.empty(),
            Optional.of(conformance.code()));
    var report = new PrintJob(options, print).run();
    assertThat(report.diagnostics().stream().filter(d -> d.severity() == Severity.ERROR)).isEmpty();
    assertThat(report.written()).hasSameSizeAs(briefings);
    return report.written();
  }
}
