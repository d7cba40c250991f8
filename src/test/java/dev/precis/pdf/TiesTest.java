package dev.precis.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.diagnostics.Diagnostics;
import dev.precis.font.FontFolders;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words and the raised marks after them. */
class TiesTest {

  private static final float LINE = 14;

  /** Where the first line of a page stands. */
  private static final float FIRST = 123.6f;

  /** A note with its margins, the two lines that stay with its call, a margin of paragraphs. */
  private static final float MOST_LEFT = 36 + 2 * LINE + 24;

  /** Below it stands the number of the page. */
  private static final float FOOT = 735;

  private final OpenHtmlPdfEngine engine = new OpenHtmlPdfEngine(new FontFolders(List.of()));

  @ParameterizedTest
  @ValueSource(strings = {"justify", "left"})
  void no_line_begins_with_a_mark_or_with_what_closes_it(String align) throws Exception {
    var text =
        "The committee<sup>1</sup> met “here”<sup><a href=#r title=r>2</a>, 3</sup>, saw [more]<sup>see 7, p. 12; 14, pp. 3 to 15</sup>, and <a href=#r"
            + " title=r>a firm</a><sup>v</sup><sup>14</sup>; it was “said (<em>so</em><sup>5</sup>)"
            + " aloud.”<sup>6</sup> ";
    for (int millimetres = 50; millimetres < 100; millimetres += 12) {
      var lines =
          lines(
              "<div id=r style='text-align: "
                  + align
                  + "; width: "
                  + millimetres
                  + "mm'><p>"
                  + text.repeat(12));
      assertThat(lines).hasSizeGreaterThan(10);
      assertThat(lines).anyMatch(line -> line.contains("here”2, 3, saw"));
      assertThat(lines)
          .noneMatch(line -> line.matches("[v,;.)”].*|[56]\\D.*"))
          .noneMatch(line -> line.stripTrailing().endsWith("("));
    }
  }

  @Test
  void a_word_before_a_mark_may_be_divided() throws Exception {
    var lines =
        lines("<div style='width: 30mm'><p>" + "internationalization<sup>1</sup> ".repeat(8));
    assertThat(lines).anyMatch(line -> line.endsWith("-"));
  }

  @Test
  void no_line_begins_with_the_comma_of_a_list_of_pages() throws Exception {
    var body = new StringBuilder();
    for (int i = 0; i < 30; i++) {
      body.append("<p id=p" + i + " style='page-break-after: always'>Text</p>");
    }
    var ids =
        IntStream.range(0, 30)
            .filter(i -> i % 3 > 0)
            .mapToObj(i -> "p" + i)
            .collect(Collectors.joining(" "));
    for (int i = 30; i < 60; i += 3) {
      body.append(
          "<p style='text-align: left; width: " + i + "mm'><span data-pages='" + ids + "'>");
      body.append("</span></p>");
    }
    assertThat(lines(body.toString()))
        .anyMatch(line -> line.strip().matches("(\\d+, )*\\d+,"))
        .noneMatch(line -> line.startsWith(","));
  }

  @Test
  void pages_with_notes_are_filled() throws Exception {
    var body = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      body.append("<p>");
      for (int j = 0; j < 4 + i % 5; j++) {
        body.append("The committee of the harbour met again in the morning and said so<sup>");
        body.append(i).append("</sup>, as it had done on every day before, to all. ");
      }
      if (i % 3 == 0) {
        body.append("So it was.<sup>n</sup><span data-note=n" + i + "></span> And more was said.");
      }
      body.append("</p>");
    }
    for (int i = 0; i < 60; i += 3) {
      body.append("<div id=n" + i + "><p>Noted on that day, and on the others.</p></div>");
    }
    try (var pdf = pdf(body.toString())) {
      var gaps = new ArrayList<Float>();
      for (int page = 1; page < pdf.getNumberOfPages(); page++) {
        gaps.add(gap(pdf, page));
      }
      assertThat(gaps).hasSizeGreaterThan(5).allMatch(gap -> gap < MOST_LEFT);
    }
  }

  /**
   * What is left between the text and the notes, which begin with an N, or the foot of the page.
   */
  private static float gap(PDDocument pdf, int page) throws Exception {
    var lowest = new float[] {0, 729};
    new PDFTextStripper() {
      @Override
      protected void processTextPosition(TextPosition letter) {
        if (letter.getY() > FOOT || letter.getUnicode().isBlank()) {
          return;
        }
        if (letter.getFontSizeInPt() > 9) {
          lowest[0] = Math.max(lowest[0], letter.getY());
        } else if (letter.getUnicode().equals("N")) {
          lowest[1] = Math.min(lowest[1], letter.getY());
        }
      }

      void read() throws Exception {
        setStartPage(page);
        setEndPage(page);
        getText(pdf);
      }
    }.read();
    return lowest[1] - lowest[0];
  }

  /** The lines of a document's text, each from left to right. */
  private List<String> lines(String body) throws Exception {
    var lines = new TreeMap<Integer, List<TextPosition>>();
    try (var pdf = pdf(body)) {
      new PDFTextStripper() {
        @Override
        protected void processTextPosition(TextPosition letter) {
          if (letter.getY() < FOOT) {
            // Lines stand on a grid; a mark is raised by less than half of one.
            int line = (int) Math.ceil((letter.getY() - FIRST) / LINE - 0.2);
            lines
                .computeIfAbsent(getCurrentPageNo() * 100 + line, unused -> new ArrayList<>())
                .add(letter);
          }
        }
      }.getText(pdf);
    }
    return lines.values().stream()
        .map(
            line ->
                line.stream()
                    .sorted(Comparator.comparing(TextPosition::getX))
                    .map(TextPosition::getUnicode)
                    .collect(Collectors.joining()))
        .toList();
  }

  private PDDocument pdf(String body) throws Exception {
    var style = "style='font-size: 7pt; line-height: 7pt; vertical-align: 3pt'";
    var marked = body.replace("<sup>", "<sup " + style + ">");
    return Loader.loadPDF(engine.render(PrintDocuments.of(marked), new Diagnostics()));
  }
}
