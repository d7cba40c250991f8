package dev.precis.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.diagnostics.Diagnostics;
import dev.precis.font.FontFolders;
import dev.precis.format.Conformance;
import dev.precis.format.PrintDocument;
import dev.precis.testing.Interface;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Arabic and Hebrew, with the fonts of {@code fonts-dejavu-core}. */
class RightToLeftTest {

  private static final Path DEJAVU = Path.of("/usr/share/fonts/truetype/dejavu");
  private static final float MIDDLE = 298;

  private final Diagnostics diagnostics = new Diagnostics();
  private final OpenHtmlPdfEngine engine = new OpenHtmlPdfEngine(new FontFolders(List.of(DEJAVU)));

  @Test
  void letters_join_and_are_said_in_the_order_in_which_they_are_read() throws Exception {
    var printed = print(arabic("<p>سلام، 12 كتابا</p>"));
    // The last letter stands at the left, in its final form.
    assertThat(printed.drawn()).startsWith("\uFE8E").contains("\uFEFC");
    assertThat(printed.said()).isEqualTo("سلام، 12 كتابا");
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @Test
  void a_passage_in_a_line_from_left_to_right_keeps_its_own_order() throws Exception {
    var printed = print(PrintDocuments.of("<p>They say שלום (12) or nothing.</p>"));
    assertThat(printed.drawn()).isEqualTo("They say (12) םולש or nothing.");
    assertThat(printed.said()).isEqualTo("They say שלום (12) or nothing.");
  }

  @Test
  void a_document_begins_at_the_right() throws Exception {
    var printed = print(arabic("<p>سلام</p><ol><li>كتاب</li></ol>"));
    assertThat(printed.letters()).allMatch(letter -> letter.getX() > MIDDLE);
  }

  @Test
  void a_table_begins_at_the_right() throws Exception {
    var printed = print(arabic("<table><tr><td>سلام</td><td>XYZ</td></tr></table>"));
    var latin = printed.letters().stream().filter(l -> l.getUnicode().equals("X")).findFirst();
    var rest = printed.letters().stream().filter(l -> l.getUnicode().codePointAt(0) > 0x590);
    assertThat(rest).allMatch(l -> l.getX() > latin.orElseThrow().getX());
  }

  @Test
  void words_from_left_to_right_keep_their_order_over_elements() throws Exception {
    var printed =
        print(
            arabic("<p>قال: The <b>harbour</b> at dawn<sup><a href=#r>1</a></sup>.</p><p id=r>1"));
    assertThat(printed.drawn()).contains("The harbour at dawn1");
  }

  @Test
  void links_in_contents_are_numbered_where_that_is_asked_for() throws Exception {
    var printed =
        print(arabic("<div data-numbered><a href=#b title=b>سلام</a></div><p id=b>كتاب</p>"));
    assertThat(printed.said()).startsWith("1").contains("سلام");
  }

  @ParameterizedTest
  @EnumSource(Conformance.class)
  void notes_stand_beside_passages_of_the_other_direction(Conformance conformance)
      throws Exception {
    var note = "<sup><a href=#n title=a>a</a></sup><span data-note=n></span>";
    var text = "They say שלום and nothing more. ".repeat(9);
    var body = "<p>" + text + note + " So.</p><div id=n><p>A note with סלע " + text + "</p></div>";
    var document = PrintDocuments.with(PrintDocuments.of(body), conformance, List.of());
    byte[] bytes = engine.render(document, diagnostics);
    assertThat(Judge.brokenRules(bytes, conformance, false)).isEmpty();
    assertThat(print(document).said()).contains("A note with סלע They say");
  }

  @Test
  void what_no_font_has_is_named() throws Exception {
    var none = new OpenHtmlPdfEngine(new FontFolders(List.of()));
    var printed = print(none, PrintDocuments.of("<p>They say سلام.</p>"));
    assertThat(printed.drawn()).isEqualTo("They say [text in Arabic].");
    assertThat(diagnostics.sorted()).hasSize(1);
    assertThat(diagnostics.sorted().get(0).hint().orElseThrow())
        .contains("print.fonts", "fonts-dejavu-core");
  }

  @ParameterizedTest
  @EnumSource(Conformance.class)
  void keeps_the_rules(Conformance conformance) throws Exception {
    var body =
        """
        <h1>سلام</h1><p>كتاب <a href="https://a.example/" title="A link">The harbour</a> (12)</p>
        <table><thead><tr><th scope="col">سلام</th><th scope="col">اثنان</th></tr></thead>
        <tbody><tr><td>كتاب</td><td>7</td></tr></tbody></table><ol><li>واحد</li></ol>
        """;
    var document = PrintDocuments.with(arabic(body), conformance, List.of());
    assertThat(Judge.brokenRules(engine.render(document, diagnostics), conformance, false))
        .isEmpty();
  }

  private static PrintDocument arabic(String body) {
    var usual = PrintDocuments.of(body);
    return new PrintDocument(
        usual
            .html()
            .replace("<html lang=en-GB>", "<html lang=ar dir=rtl>")
            .replace("text-align: justify", "text-align: right"),
        usual.title(),
        usual.authors(),
        usual.publisher(),
        Interface.in(Locale.forLanguageTag("ar")),
        usual.date(),
        usual.identifier(),
        usual.paper(),
        usual.fonts(),
        usual.media(),
        usual.conformance(),
        usual.attachments(),
        usual.origin());
  }

  private Printed print(PrintDocument document) throws IOException {
    return print(engine, document);
  }

  private Printed print(OpenHtmlPdfEngine by, PrintDocument document) throws IOException {
    try (var pdf = Loader.loadPDF(by.render(document, diagnostics))) {
      var reader = new PDFMarkedContentExtractor();
      reader.processPage(pdf.getPage(0));
      var letters = new ArrayList<TextPosition>();
      var said = new StringBuilder();
      for (var content : reader.getMarkedContents()) {
        if (!"Artifact".equals(content.getTag())) {
          collect(content, letters, said);
        }
      }
      return new Printed(letters, said.toString().strip());
    }
  }

  private static void collect(
      PDMarkedContent content, List<TextPosition> letters, StringBuilder said) {
    Optional.ofNullable(content.getActualText()).ifPresent(said::append);
    for (var part : content.getContents()) {
      if (part instanceof PDMarkedContent inner) {
        collect(inner, letters, said);
      } else if (part instanceof TextPosition letter) {
        letters.add(letter);
        said.append(content.getActualText() == null ? letter.getUnicode() : "");
      }
    }
  }

  /**
   * @param letters of the first page, as they were drawn
   * @param said what the page says, in the order in which it was drawn
   */
  private record Printed(List<TextPosition> letters, String said) {

    /** The letters from left to right, line by line. */
    String drawn() {
      return letters.stream()
          .sorted(
              (a, b) ->
                  Math.abs(a.getY() - b.getY()) > 5
                      ? Float.compare(a.getY(), b.getY())
                      : Float.compare(a.getX(), b.getX()))
          .map(TextPosition::getUnicode)
          .collect(Collectors.joining())
          .strip();
    }
  }
}
