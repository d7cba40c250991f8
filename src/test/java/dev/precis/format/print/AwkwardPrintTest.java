package dev.precis.format.print;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.diagnostics.Diagnostics;
import dev.precis.format.PrintDocument;
import dev.precis.model.Element;
import dev.precis.model.Piece;
import dev.precis.model.Prose;
import dev.precis.model.Target.MediaKey;
import dev.precis.pdf.OpenHtmlPdfEngine;
import dev.precis.template.PebbleTemplates;
import dev.precis.testing.TestFonts;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an author can do to a page, and that all of it is still read there. */
class AwkwardPrintTest {

  private static final OpenHtmlPdfEngine ENGINE = new OpenHtmlPdfEngine(TestFonts.folders());

  private final Diagnostics diagnostics = new Diagnostics();
  private String html = "";

  @Test
  void every_word_of_a_usual_briefing_comes_out_in_order() throws IOException {
    var pdf = print(Examples.usual());
    WordOrder.check(html, pdf);
  }

  @Test
  void every_word_of_a_digest_comes_out_in_order() throws IOException {
    var edition = Examples.usual().edition();
    var document = new AtomicReference<PrintDocument>();
    var format =
        new PrintFormat(
            new PebbleTemplates(Optional.empty()),
            (made, found) -> {
              document.set(made);
              return ENGINE.render(made, found);
            },
            Sample.settings(Path.of(".")));
    var page = format.digest(edition, List.of(Sample.KEY), Optional.empty());
    var pdf = page.render(diagnostics).bytes();
    assertThat(page.path()).hasToString("briefings/digest-2025-06-03-to-2025-06-03.pdf");
    assertThat(diagnostics.sorted()).isEmpty();
    WordOrder.check(document.get().html(), pdf);
  }

  @Test
  void a_note_longer_than_a_page_runs_over_and_loses_nothing() throws IOException {
    var note =
        "It goes on and on, sentence after sentence, about nothing that matters. ".repeat(60);
    var body = ("Before it stands a paragraph. ".repeat(30) + "\n\n").repeat(2);
    var pdf =
        print(
            new Sample()
                .summary("s", "S", "", body + "A note.[^" + note + "] And more.\n\n" + body));
    WordOrder.check(html, pdf);
  }

  @Test
  void three_thousand_citations_are_all_listed() throws IOException {
    var sample = new Sample();
    for (int i = 0; i < 3_000; i++) {
      sample.source("s" + i, "en", "Title", "Outlet", "Reference of source " + i + ".");
    }
    var text =
        IntStream.range(0, 300)
            .mapToObj(
                paragraph ->
                    IntStream.range(paragraph * 10, paragraph * 10 + 10)
                        .mapToObj(i -> "Somebody said so [@s" + i + "].")
                        .collect(Collectors.joining(" ")))
            .collect(Collectors.joining("\n\n"));
    var pdf = print(sample.overview(text));
    WordOrder.check(html, pdf);
    try (var read = Loader.loadPDF(pdf)) {
      assertThat(text(read)).contains("Reference of source 2999. Cited on p");
    }
  }

  @Test
  void a_table_wider_than_the_page_stays_on_it() throws IOException {
    var row = "| a column of this table".repeat(14) + "\n";
    var pdf = print(new Sample().summary("s", "S", "", row + row + row));
    WordOrder.check(html, pdf);
    assertOnPaper(pdf);
  }

  @Test
  void a_word_longer_than_the_line_is_broken() throws IOException {
    var word = "x".repeat(400);
    var pdf = print(new Sample().summary("s", "S", "", "Before " + word + " after."));
    assertOnPaper(pdf);
    try (var read = Loader.loadPDF(pdf)) {
      assertThat(text(read).replaceAll("[\\s-]", "")).contains(word + "after.");
    }
  }

  @Test
  void a_huge_picture_is_fitted_into_the_page(@TempDir Path folder) throws IOException {
    var picture = folder.resolve("map.png");
    var image = new BufferedImage(3_000, 9_000, BufferedImage.TYPE_BYTE_BINARY);
    ImageIO.write(image, "png", picture.toFile());
    List<Piece> pieces =
        List.of(
            new Piece.Open(new Element.Paragraph()),
            new Piece.Image(new MediaKey("map.png"), "A map", "The border", 0, 0),
            new Piece.Close(new Element.Paragraph()));
    var body = new Prose(pieces, (start, end) -> Sample.AT);
    var pdf =
        print(
            new Sample()
                .media("map.png", picture)
                .summary("s", "S", "", body, List.of(), List.of(), List.of()));
    try (var read = Loader.loadPDF(pdf)) {
      assertThat(read.getNumberOfPages()).isLessThanOrEqualTo(5);
      assertThat(text(read)).contains("The border · A. Photographer", "How this briefing was made");
    }
  }

  private byte[] print(Sample sample) throws IOException {
    var format =
        new PrintFormat(
            new PebbleTemplates(Optional.empty()), ENGINE, Sample.settings(Path.of(".")));
    var document = format.document(sample.edition(), Sample.KEY, diagnostics);
    html = document.html();
    var pdf = ENGINE.render(document, diagnostics);
    assertThat(diagnostics.sorted()).isEmpty();
    return pdf;
  }

  /** Asserts that no letter stands beside the sheet, where nobody would read it. */
  private static void assertOnPaper(byte[] bytes) throws IOException {
    try (var pdf = Loader.loadPDF(bytes)) {
      var width = pdf.getPage(0).getMediaBox().getWidth();
      new PDFTextStripper() {
        @Override
        protected void processTextPosition(org.apache.pdfbox.text.TextPosition letter) {
          assertThat(letter.getX() + letter.getWidth()).isLessThan(width - 36);
        }
      }.getText(pdf);
    }
  }

  private static String text(PDDocument pdf) throws IOException {
    return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
  }
}
