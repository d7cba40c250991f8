package dev.precis.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.diagnostics.Diagnostics;
import dev.precis.font.BundledFont;
import dev.precis.font.FontFolders;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That each character can be taken out of a PDF as the one that was written. */
class EveryCharacterTest {

  /** Stands for what is no text. */
  private static final int OBJECT = 0xFFFC;

  private final Diagnostics diagnostics = new Diagnostics();
  private final OpenHtmlPdfEngine engine = new OpenHtmlPdfEngine(new FontFolders(List.of()));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "font-family: PT Serif",
        "font-family: PT Serif; font-style: italic",
        "font-family: PT Serif; font-weight: bold",
        "font-family: Source Sans Pro",
        "font-family: Source Sans Pro; font-style: italic",
        "font-family: Source Sans Pro; font-weight: bold",
        "font-family: Liberation Mono",
      })
  void each_is_read_as_itself(String style) throws Exception {
    var all = characters();
    assertThat(all).hasSizeGreaterThan(1_500);
    var text = read("<p style='" + style + "; text-align: left'>" + between(all));
    var wrong =
        all.stream()
            .filter(c -> !text.contains("q" + Character.toString(c) + "q"))
            .map(c -> String.format("U+%04X", c))
            .toList();
    assertThat(wrong).isEmpty();
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @Test
  void those_that_look_the_same_are_told_apart_in_one_line() throws Exception {
    var text =
        "l\u2019eau Hawai\u02BBi a\u00A0b \u00B5\u03BC non\u2011stop well\u2010known -\u2212";
    for (var family : List.of("PT Serif", "Source Sans Pro", "Liberation Mono")) {
      assertThat(read("<p style='font-family: " + family + "'>" + text)).isEqualTo(text);
    }
  }

  @Test
  void kerning_goes_on_over_them() throws Exception {
    var plain = ends("<p style='font-family: Source Sans Pro'>AVAV\u2019A AVAV</p>");
    var marked = ends("<p style='font-family: Source Sans Pro'>AVAV\u02BCA AVAV</p>");
    assertThat(marked).isEqualTo(plain);
  }

  /** What the fonts have, as far as it can be seen, runs from left to right and is normalised. */
  private static List<Integer> characters() {
    var fonts = List.of(BundledFont.WIDEST.read());
    return IntStream.rangeClosed(0x21, 0x1FFFF)
        .filter(c -> fonts.stream().anyMatch(font -> font.covers(c)))
        .filter(c -> !Scripts.isInvisible(c) && !Scripts.runsFromRightToLeft(c))
        .filter(c -> !Character.isSpaceChar(c) || c == 0xA0)
        .filter(c -> c != OBJECT)
        .filter(c -> Normalizer.isNormalized(Character.toString(c), Normalizer.Form.NFC))
        .boxed()
        .toList();
  }

  private static String between(List<Integer> some) {
    return some.stream()
        .map(c -> "q" + Character.toString(c) + "q")
        .map(s -> s.replace("&", "&amp;").replace("<", "&lt;"))
        .collect(Collectors.joining(" "));
  }

  private String read(String body) throws Exception {
    var text = new StringBuilder();
    try (var pdf = Loader.loadPDF(engine.render(PrintDocuments.of(body), diagnostics))) {
      for (var page : pdf.getPages()) {
        var reader = new PDFMarkedContentExtractor();
        reader.processPage(page);
        for (var content : reader.getMarkedContents()) {
          if (!"Artifact".equals(content.getTag())) {
            collect(content, text);
          }
        }
      }
    }
    return text.toString().strip();
  }

  private static void collect(PDMarkedContent content, StringBuilder text) {
    if (content.getActualText() != null) {
      text.append(content.getActualText());
      return;
    }
    for (var part : content.getContents()) {
      if (part instanceof PDMarkedContent inner) {
        collect(inner, text);
      } else if (part instanceof TextPosition letter) {
        text.append(letter.getUnicode());
      }
    }
  }

  private List<Float> ends(String body) throws Exception {
    try (var pdf = Loader.loadPDF(engine.render(PrintDocuments.of(body), diagnostics))) {
      var reader = new PDFMarkedContentExtractor();
      reader.processPage(pdf.getPage(0));
      return reader.getMarkedContents().stream()
          .filter(content -> !"Artifact".equals(content.getTag()))
          .flatMap(EveryCharacterTest::letters)
          .map(TextPosition::getX)
          .toList();
    }
  }

  private static Stream<TextPosition> letters(PDMarkedContent content) {
    return content.getContents().stream()
        .flatMap(
            part ->
                part instanceof PDMarkedContent inner
                    ? letters(inner)
                    : Stream.of((TextPosition) part));
  }
}
