package dev.precis.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.diagnostics.Diagnostics;
import dev.precis.font.FontFolders;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class FittedLinesTest {

  private static final String WORDS =
      "The monitoring team published its first report on the military cooperation of the two"
          + " governments, which names shipments, units and sums; according to eleven members"
          + " it describes unconstitutional arrangements and representatives of intergovernmental"
          + " organisations who had been sent there for negotiations about refined petroleum. ";

  private static final String MARKED =
      "Somebody<sup><a href='#r' title='Reference 1'>1</a></sup> said <em>what nobody expected</em>,"
          + " as <a href='https://a.example/' title='A page with news about negotiations'>a page"
          + " with news about the negotiations</a> has it;<sup><a href='#r' title='Reference 2'>2</a>"
          + "</sup> the well-known text of https://a.example/path/to/the/announcement is longer. ";

  private final OpenHtmlPdfEngine engine = new OpenHtmlPdfEngine(new FontFolders(List.of()));

  @Test
  void word_spaces_of_a_paragraph_are_even() throws Exception {
    var body = "<p style='font-size: 10.5pt'>" + WORDS.repeat(6) + "</p>";
    try (var pdf = Loader.loadPDF(render(body))) {
      assertThat(WordSpaces.of(pdf))
          .hasSizeGreaterThan(15)
          .allSatisfy(space -> assertThat(space).isBetween(0.18, 0.40));
      assertThat(textOf(pdf).replace(" ", "")).isEqualTo(WORDS.repeat(6).replace(" ", ""));
    }
  }

  @Test
  void no_letter_is_lost_and_no_link_is_empty() throws Exception {
    var body = "<p style='text-indent: 14pt'>" + (MARKED + WORDS).repeat(4) + "</p><p id=r>R.</p>";
    try (var pdf = Loader.loadPDF(render(body))) {
      // The engine draws blocks in lines after the text; their order is that of the structure.
      var said = (MARKED + WORDS).repeat(4).replaceAll("<[^>]*>", "") + "R.";
      assertThat(letters(textOf(pdf))).isEqualTo(letters(said));
      for (var annotation : pdf.getPage(0).getAnnotations()) {
        assertThat(annotation).isInstanceOf(PDAnnotationLink.class);
        assertThat(annotation.getRectangle().getWidth()).isGreaterThan(1);
      }
    }
  }

  @Test
  void lines_that_are_fitted_end_where_the_column_ends() throws Exception {
    try (var pdf = Loader.loadPDF(render("<p>" + WORDS.repeat(6) + "</p>"))) {
      var ends = LineEnds.of(pdf);
      // Beside the margin of the page there is the one that a body has of itself.
      float edge = pdf.getPage(0).getMediaBox().getWidth() - 40 * 72 / 25.4f - 6;
      assertThat(ends).hasSizeGreaterThan(15);
      assertThat(ends.subList(0, ends.size() - 1))
          .allSatisfy(end -> assertThat(end).isBetween(edge - 0.5f, edge + 0.5f));
    }
  }

  @Test
  void narrow_columns_and_long_words_keep_all_their_words() throws Exception {
    var body =
        "<div style='width: 14mm'><p>"
            + WORDS
            + "</p></div><p>Before "
            + "x".repeat(300)
            + " after it.</p><table><tr><td><p>"
            + WORDS
            + "</p></td><td>Two</td></tr></table>";
    try (var pdf = Loader.loadPDF(render(body))) {
      var stripper = new PDFTextStripper();
      var text = stripper.getText(pdf).replaceAll("\\s", "");
      assertThat(text).contains("x".repeat(300)).contains(WORDS.replaceAll("\\s", ""));
    }
  }

  @Test
  void the_same_text_is_the_same_file() throws Exception {
    var body = "<p>" + (MARKED + WORDS).repeat(3) + "</p><p id=r>R.</p>";
    assertThat(Arrays.equals(render(body), render(body))).isTrue();
  }

  private byte[] render(String body) throws Exception {
    return engine.render(PrintDocuments.of(body), new Diagnostics());
  }

  /** The letters in the order of the alphabet. */
  private static String letters(String text) {
    return text.chars()
        .filter(Character::isLetter)
        .sorted()
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** The text of the first page without the page's number. */
  private static String textOf(PDDocument pdf) throws Exception {
    var text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    return text.replaceFirst("^1 ", "").strip();
  }
}
