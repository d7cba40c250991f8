package dev.precis.build;

import com.sun.management.OperatingSystemMXBean;
import dev.precis.bench.SyntheticSite;
import dev.precis.bibliography.CslJson;
import dev.precis.diagnostics.Diagnostics;
import dev.precis.font.FontFolders;
import dev.precis.format.Conformance;
import dev.precis.format.Edition;
import dev.precis.format.Page;
import dev.precis.format.PrintDocument;
import dev.precis.format.print.PrintFormat;
import dev.precis.pdf.OpenHtmlPdfEngine;
import dev.precis.template.PebbleTemplates;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.Loader;

/**
 * Measures how long PDFs take, by the clock and in processor time, which other work on the machine
 * disturbs less: one briefing with a warm engine, and a digest of a whole site in a process of its
 * own. WeasyPrint sets the same HTML, where it is installed. Run by {@code ./dev bench}; no test.
 */
final class PrintBenchmark {

  private static final int BRIEFING = 10;
  private static final int DIGEST = 375;
  private static final int WARM_UP = 30;
  private static final int RUNS = 20;
  private static final String HEAP = "-Xmx768m";

  private final Path folder;

  private PrintBenchmark(Path folder) {
    this.folder = folder;
  }

  /**
   * Measures, in Markdown.
   *
   * @param project with one, only makes the digest of this folder and says what it took
   */
  public static void main(String[] project) throws Exception {
    Locale.setDefault(Locale.ROOT);
    if (project.length == 1) {
      digest(Path.of(project[0]));
      return;
    }
    var benchmark = new PrintBenchmark(Files.createTempDirectory("precis-bench"));
    System.out.println("| | pages | seconds | of a processor |");
    System.out.println("|---|---:|---:|---:|");
    benchmark.warm();
    benchmark.cold();
  }

  private void warm() throws IOException {
    var project = folder.resolve("briefing");
    new SyntheticSite(project, BRIEFING).write();
    var document = document(project, (format, edition) -> format.pages(edition).get(0));
    var engine = new OpenHtmlPdfEngine(FontFolders.ofSystem());
    var pdf = new byte[0];
    for (int i = 0; i < WARM_UP; i++) {
      pdf = engine.render(document, new Diagnostics());
    }
    long began = System.nanoTime();
    long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    for (int i = 0; i < RUNS; i++) {
      pdf = engine.render(document, new Diagnostics());
    }
    cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu;
    row("Precis, warm", pagesOf(pdf), (System.nanoTime() - began) / RUNS, cpu / RUNS);
    weasyPrint(document);
  }

  private void cold() throws IOException, InterruptedException {
    var project = folder.resolve("digest");
    new SyntheticSite(project, DIGEST).write();
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var classes = System.getProperty("java.class.path");
    var name = PrintBenchmark.class.getName();
    run(List.of(java, HEAP, "-XX:+UseSerialGC", "-cp", classes, name, project.toString()));
    weasyPrint(document(project, PrintBenchmark::all));
  }

  private static void digest(Path project) throws Exception {
    var output = project.resolve("digest.pdf");
    var print =
        new PrintOptions(
            List.of(), Period.ALWAYS, true, output, false, Optional.empty(), Optional.empty());
    new PrintJob(options(project), print).run();
    var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long seconds = ManagementFactory.getRuntimeMXBean().getUptime() * 1_000_000;
    long cpu = system.getProcessCpuTime();
    row("Precis, cold, " + HEAP, pagesOf(Files.readAllBytes(output)), seconds, cpu);
  }

  private void weasyPrint(PrintDocument document) throws IOException {
    var html = Files.writeString(folder.resolve("page.html"), document.html());
    var pdf = folder.resolve("page.pdf");
    long began = System.nanoTime();
    try {
      run(List.of("weasyprint", "--quiet", html.toString(), pdf.toString()));
    } catch (IOException | InterruptedException e) {
      System.out.println("| WeasyPrint is not installed | | | |");
      return;
    }
    row(
        "WeasyPrint, the same HTML",
        pagesOf(Files.readAllBytes(pdf)),
        System.nanoTime() - began,
        0);
  }

  private static void run(List<String> command) throws IOException, InterruptedException {
    var process = new ProcessBuilder(command).inheritIO().start();
    if (!process.waitFor(10, TimeUnit.MINUTES) || process.exitValue() != 0) {
      process.destroyForcibly();
      throw new IllegalStateException("failed: " + command);
    }
  }

  private static Page all(PrintFormat format, Edition edition) {
    return format.digest(edition, edition.corpus().briefings().keySet(), Optional.empty());
  }

  /** The document that a format would have made into a PDF. */
  private static PrintDocument document(Path project, Choice choice) throws IOException {
    return documents(project, (format, edition) -> List.of(choice.of(format, edition))).get(0);
  }

  /** The documents that a format would have made into PDFs. */
  static List<PrintDocument> documents(Path project, Choices choices) throws IOException {
    var made = new ArrayList<PrintDocument>();
    var options = options(project);
    var diagnostics = new Diagnostics();
    var format =
        new PrintFormat(
            new PebbleTemplates(Optional.empty()),
            (document, found) -> {
              made.add(document);
              return new byte[0];
            },
            new PrintFormat.Settings(
                project, Conformance.A3A_UA1, CslJson::write, edition -> keys -> new byte[0]));
    var edition =
        new EditionMaker(options, new Formats(options), diagnostics).make(UnaryOperator.identity());
    for (var page : choices.of(format, edition.orElseThrow())) {
      page.render(diagnostics);
    }
    return made;
  }

  interface Choices {
    List<Page> of(PrintFormat format, Edition edition);
  }

  private interface Choice {
    Page of(PrintFormat format, Edition edition);
  }

  private static BuildOptions options(Path project) {
    return new BuildOptions(
        project,
        project.resolve("site"),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        false,
        Instant.parse("2040-01-01T00:00:00Z"),
        1,
        true,
        false,
        false,
        "bench");
  }

  private static int pagesOf(byte[] pdf) throws IOException {
    try (var read = Loader.loadPDF(pdf)) {
      return read.getNumberOfPages();
    }
  }

  private static void row(String what, int pages, long nanos, long cpu) {
    var processor = cpu == 0 ? "" : String.format(Locale.ROOT, "%.2f", cpu / 1e9);
    System.out.printf(
        Locale.ROOT, "| %s | %d | %.2f | %s |%n", what, pages, nanos / 1e9, processor);
  }
}
