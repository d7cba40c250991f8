package dev.precis.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.bibliography.CslJson;
import dev.precis.diagnostics.Diagnostics;
import dev.precis.diagnostics.Severity;
import dev.precis.format.Conformance;
import dev.precis.format.PrintDocument;
import dev.precis.format.data.DataFormat;
import dev.precis.format.print.PrintFormat;
import dev.precis.format.print.WordOrder;
import dev.precis.pdf.Judge;
import dev.precis.pdf.OpenHtmlPdfEngine;
import dev.precis.template.PebbleTemplates;
import dev.precis.testing.TestFonts;
import dev.precis.testing.Tree;
import java.lang.Character.UnicodeScript;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  @ParameterizedTest
  @CsvSource({
    "'', A3A_UA1",
    "'', A4F_UA2",
    "src/test/resources/golden/scripts, A3A_UA1",
    "src/test/resources/golden/awkward, A3A_UA1",
    "src/test/resources/golden/awkward, A4F_UA2",
  })
  void a_digest_of_all_briefings_keeps_the_rules_and_every_word(
      Path project, Conformance conformance) throws Exception {
    var options = options(project, folder);
    var diagnostics = new Diagnostics();
    var edition =
        new EditionMaker(options, new Formats(options), diagnostics)
            .make(site -> site)
            .orElseThrow();
    var engine = new OpenHtmlPdfEngine(TestFonts.folders());
    var document = new AtomicReference<PrintDocument>();
    var format =
        new PrintFormat(
            new PebbleTemplates(Optional.empty()),
            (made, found) -> {
              document.set(made);
              return engine.render(made, found);
            },
            new PrintFormat.Settings(
                project, conformance, CslJson::write, DataFormat::briefingsOf));
    var all = edition.corpus().briefings().keySet();

    var pdf = format.digest(edition, all, Optional.empty()).render(diagnostics).bytes();

    assertThat(Judge.brokenRules(pdf, conformance, true)).isEmpty();
    WordOrder.check(document.get().html(), pdf, PrintedSitesTest::isLatinOrHangul);
  }

  /** The scripts that the fonts of the tests have as a whole. */
  private static boolean isLatinOrHangul(String word) {
    return word.codePoints()
        .mapToObj(UnicodeScript::of)
        .allMatch(
            script ->
                script == UnicodeScript.LATIN
                    || script == UnicodeScript.HANGUL
                    || script == UnicodeScript.COMMON);
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
    var options = options(project, output);
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

  private static BuildOptions options(Path project, Path output) {
    return new BuildOptions(
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
  }
}
