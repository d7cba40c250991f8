package dev.precis.build;

import dev.precis.bench.VariedText;
import dev.precis.diagnostics.Diagnostics;
import dev.precis.font.FontFolders;
import dev.precis.format.PrintDocument;
import dev.precis.pdf.OpenHtmlPdfEngine;
import dev.precis.pdf.WordSpaces;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;

/**
 * Measures the word spaces of justified lines, by the glyphs of PDFs: of the example's briefings,
 * of Precis' documentation in English, and of made-up text in German and French. Run by {@code
 * ./dev bench}; no test.
 */
final class LinesBenchmark {

  private static final int PARAGRAPHS = 70;

  /** In em. */
  private static final double LOOSE = 0.40;

  /** Paragraphs with a background are not broken anew, and white is not to be seen. */
  private static final String ENGINES_OWN =
      "p, li, dd, blockquote { background: #ffffff }\n</style>";

  private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)\\]\\([^)]*\\)");
  private static final Pattern NOT_PROSE = Pattern.compile("(?s)[#|\\-*<\\d].*|.*[{@<\\[\\]$|].*");

  private final List<Double> allOwn = new ArrayList<>();
  private final List<Double> allFitted = new ArrayList<>();
  private final OpenHtmlPdfEngine engine = new OpenHtmlPdfEngine(FontFolders.ofSystem());

  /** Measures, in Markdown, in the folder of the project. */
  public static void main(String[] none) throws IOException {
    Locale.setDefault(Locale.ROOT);
    var folder = Files.createTempDirectory("precis-bench");
    var benchmark = new LinesBenchmark();
    System.out.println("| text | lines | count | loose | mean em | standard deviation em |");
    System.out.println("|---|---|---:|---:|---:|---:|");
    benchmark.measure("the example, English", documents(Path.of("")));
    for (var language : List.of("de", "fr")) {
      var text = new VariedText(Path.of("templates", "i18n", language + ".yaml"));
      benchmark.measure(
          "made up, " + Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH),
          site(folder.resolve(language), language, text.paragraphs(PARAGRAPHS)));
    }
    benchmark.row("all of these", "the engine's own", benchmark.allOwn);
    benchmark.row("all of these", "broken over whole paragraphs", benchmark.allFitted);
    // Its names of files cannot be divided, and briefings have none.
    benchmark.measure(
        "the documentation, English", site(folder.resolve("en"), "en-GB", documentation()));
  }

  private void measure(String text, List<PrintDocument> documents) throws IOException {
    var own = new ArrayList<Double>();
    var fitted = new ArrayList<Double>();
    for (var document : documents) {
      own.addAll(spaces(withEnginesOwn(document)));
      fitted.addAll(spaces(document));
    }
    row(text, "the engine's own", own);
    row(text, "broken over whole paragraphs", fitted);
    allOwn.addAll(own);
    allFitted.addAll(fitted);
  }

  private List<Double> spaces(PrintDocument document) throws IOException {
    try (var pdf = Loader.loadPDF(engine.render(document, new Diagnostics()))) {
      return WordSpaces.of(pdf);
    }
  }

  private static PrintDocument withEnginesOwn(PrintDocument usual) {
    return new PrintDocument(
        usual.html().replace("</style>", ENGINES_OWN),
        usual.title(),
        usual.authors(),
        usual.publisher(),
        usual.words(),
        usual.date(),
        usual.identifier(),
        usual.paper(),
        usual.fonts(),
        usual.media(),
        usual.conformance(),
        usual.attachments(),
        usual.origin());
  }

  private void row(String text, String lines, List<Double> spaces) {
    double mean = spaces.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    double variance = spaces.stream().mapToDouble(s -> (s - mean) * (s - mean)).average().orElse(0);
    long loose = spaces.stream().filter(space -> space > LOOSE).count();
    System.out.printf(
        Locale.ROOT,
        "| %s | %s | %d | %.1f%% | %.3f | %.3f |%n",
        text,
        lines,
        spaces.size(),
        100.0 * loose / Math.max(1, spaces.size()),
        mean,
        Math.sqrt(variance));
  }

  private static List<PrintDocument> documents(Path project) throws IOException {
    return PrintBenchmark.documents(project, (format, edition) -> format.pages(edition));
  }

  /** A site of one briefing with this text. */
  private static List<PrintDocument> site(Path project, String language, String text)
      throws IOException {
    var content = project.resolve("content");
    var briefing = Files.createDirectories(content.resolve("briefings/b"));
    Files.writeString(
        content.resolve("site.yaml"),
        "title: Bench\nbaseUrl: https://bench.example/\nlanguage: "
            + language
            + "\npublisher: {name: Bench}\n");
    Files.writeString(briefing.resolve("index.md"), "---\ntitle: B\ndate: 2025\n---\n" + text);
    return documents(project);
  }

  /** The paragraphs of the documentation that are prose. */
  private static String documentation() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("docs"))) {
      var texts = new ArrayList<String>();
      for (var file : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
        texts.add(Files.readString(file));
      }
      return texts.stream()
          .flatMap(text -> Stream.of(text.split("\n\n", -1)))
          .map(paragraph -> LINK.matcher(paragraph).replaceAll("$1").replace("`", ""))
          .filter(paragraph -> !NOT_PROSE.matcher(paragraph).matches())
          .collect(Collectors.joining("\n\n"));
    }
  }
}
