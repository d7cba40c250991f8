package dev.precis.format.print;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.diagnostics.Diagnostics;
import dev.precis.model.Element;
import dev.precis.model.Piece;
import dev.precis.model.Prose;
import dev.precis.model.Site.Paper;
import dev.precis.model.Target.MediaKey;
import dev.precis.pdf.Judge;
import dev.precis.pdf.OpenHtmlPdfEngine;
import dev.precis.template.PebbleTemplates;
import dev.precis.testing.TestFonts;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The theme's template and the engine together. */
class PrintedBriefingTest {

  private static final Diagnostics DIAGNOSTICS = new Diagnostics();
  private static byte[] usual = {};

  @BeforeAll
  static void print() throws IOException {
    usual = print(Examples.usual());
  }

  @ParameterizedTest
  @EnumSource(Paper.class)
  void keeps_the_rules_of_pdf_a_3a_and_pdf_ua_1(Paper paper) throws Exception {
    byte[] pdf = print(Examples.usual().paper(paper));
    assertThat(Judge.brokenRules(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
    assertThat(Judge.brokenRules(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
  }

  @Test
  void keeps_them_with_a_picture_and_a_note_of_several_paragraphs(@TempDir Path folder)
      throws Exception {
    var picture = folder.resolve("map.png");
    ImageIO.write(new BufferedImage(60, 20, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
    var image = new Piece.Image(new MediaKey("map.png"), "A map", "The border", 0, 0);
    var pieces = new ArrayList<Piece>(TinyProse.blocks("Text [^One.\n\nTwo.] and more.").pieces());
    pieces.addAll(List.of(new Piece.Open(new Element.Paragraph()), image));
    pieces.add(new Piece.Close(new Element.Paragraph()));
    var body = new Prose(pieces, (start, end) -> Sample.AT);
    var sample =
        new Sample()
            .media("map.png", picture)
            .summary("s", "S", "", body, List.of(), List.of(), List.of());
    byte[] pdf = print(sample);
    assertThat(Judge.brokenRules(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
    assertThat(Judge.brokenRules(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    assertThat(textOf(pdf)).contains("The border · A. Photographer", "One.", "Two.");
  }

  @Test
  void pages_bookmarks_and_links_are_there() throws IOException {
    try (var pdf = Loader.loadPDF(usual)) {
      assertThat(pdf.getNumberOfPages()).isBetween(6, 9);
      assertThat(bookmarks(pdf))
          .containsExactly(
              "The first report, and three words for one insult",
              "Contents",
              "Key judgements",
              "Overview",
              "Eleven states publish what the panel would have",
              "Pyongyang calls the team a ghost, or a fake",
              "What Russia is said to give in return",
              "Timeline",
              "Corrections",
              "References",
              "Index",
              "How this briefing was made");
      int links = 0;
      for (var page : pdf.getPages()) {
        for (var annotation : page.getAnnotations()) {
          links += annotation instanceof PDAnnotationLink ? 1 : 0;
        }
      }
      assertThat(links).isGreaterThan(60);
    }
  }

  @Test
  void pages_are_numbered_and_the_contents_name_them() throws IOException {
    assertThat(textOf(usual))
        .contains("2 of ", "Key judgements")
        .containsPattern("References[ .]+\\d");
  }

  @Test
  void two_prints_are_the_same_file() throws IOException {
    assertThat(Arrays.equals(print(Examples.usual()), usual)).isTrue();
  }

  private static byte[] print(Sample sample) throws IOException {
    var format =
        new PrintFormat(
            new PebbleTemplates(Optional.empty()),
            new OpenHtmlPdfEngine(TestFonts.folders()),
            Sample.settings(Path.of(".")));
    return format.pages(sample.edition()).get(0).render(DIAGNOSTICS).bytes();
  }

  private static List<String> bookmarks(PDDocument pdf) {
    var titles = new ArrayList<String>();
    var title = pdf.getDocumentCatalog().getDocumentOutline().getFirstChild();
    titles.add(title.getTitle());
    title.children().forEach(item -> titles.add(item.getTitle()));
    return titles;
  }

  private static String textOf(byte[] bytes) throws IOException {
    try (var pdf = Loader.loadPDF(bytes)) {
      var stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      return stripper.getText(pdf);
    }
  }
}
