package dev.precis.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.testing.TestFonts;
import dev.precis.testing.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is read on the pages of each golden site's briefings: {@code printed/<briefing>.txt} in its
 * folder has the text of each page below the page's number, and so the number of pages.
 */
class GoldenPrintTest {

  private static final Path CASES = Path.of("src/test/resources/golden");
  private static final boolean WRITE =
      Boolean.parseBoolean(System.getProperty("precis.golden.write"));

  @TempDir Path project;

  static Stream<Path> cases() {
    return Tree.foldersIn(CASES).stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void the_pages_hold_the_expected_text(Path golden) throws IOException {
    new Tree(golden.resolve("content")).copyTo(project.resolve("content"));

    var arguments = Stream.concat(Stream.of("build"), TestFonts.options());
    var run = Run.in(project, arguments.toArray(String[]::new));

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    var printed = new TreeMap<String, String>();
    for (var file : new Tree(project.resolve("site")).files().entrySet()) {
      if (file.getKey().endsWith(".pdf")) {
        var name = file.getKey().replaceAll("^.*/|\\.pdf$", "") + ".txt";
        printed.put(name, text(file.getValue()));
      }
    }
    var expected = golden.resolve("printed");
    if (WRITE) {
      rewrite(expected, printed);
    }
    var found = new TreeMap<String, String>();
    new Tree(expected).files().forEach((path, bytes) -> found.put(path, new String(bytes, UTF_8)));
    assertThat(printed).containsExactlyEntriesOf(found);
  }

  private static void rewrite(Path folder, Map<String, String> texts) throws IOException {
    Files.createDirectories(folder);
    for (var stale : new Tree(folder).files().keySet()) {
      Files.delete(folder.resolve(stale));
    }
    for (var text : texts.entrySet()) {
      Files.writeString(folder.resolve(text.getKey()), text.getValue());
    }
  }

  private static String text(byte[] bytes) throws IOException {
    try (var pdf = Loader.loadPDF(bytes)) {
      var stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      stripper.setLineSeparator("\n");
      var text = new StringBuilder();
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        text.append("--- ").append(page).append(" ---\n");
        stripper.getText(pdf).lines().forEach(line -> text.append(line.strip()).append('\n'));
      }
      return text.toString();
    }
  }
}
