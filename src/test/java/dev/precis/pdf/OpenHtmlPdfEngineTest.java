package dev.precis.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.diagnostics.Code;
import dev.precis.diagnostics.Diagnostic;
import dev.precis.diagnostics.Diagnostics;
import dev.precis.font.FontFolders;
import dev.precis.format.Conformance;
import dev.precis.format.PrintDocument;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OpenHtmlPdfEngineTest {

  private static final String RICH =
      """
      <h1>Firms, officers and affidavits</h1>
      <p>The final affluent office<sup><a href="#r1" title="Reference 1">1</a></sup>, as <a
      href="https://a.example/" title="A firm">a firm</a>, said <em>five</em> things.<sup><a href="#n1"
      title="Note a">a</a></sup><span data-note="n1"></span> Кириллица, Ελληνικά, ő and “quoted” — text.</p>
      <h2 id="more">More</h2><table><thead><tr><th scope="col">What</th><th scope="col">Who</th></tr></thead>
      <tbody><tr><td>One</td><td>Two</td></tr></tbody></table>
      <p id="r1">A reference.</p><div id="n1"><p>A note with words.</p></div>
      """;

  private final Diagnostics diagnostics = new Diagnostics();
  private final OpenHtmlPdfEngine engine = new OpenHtmlPdfEngine(new FontFolders(List.of()));

  @Test
  void no_two_marks_of_artifacts_say_the_same() throws Exception {
    try (var pdf = Loader.loadPDF(engine.render(PrintDocuments.of(RICH), new Diagnostics()))) {
      var marks = new HashMap<String, COSBase>();
      for (var page : pdf.getPages()) {
        var properties = page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
        for (var name : properties.keySet()) {
          var mark = (COSDictionary) properties.getDictionaryObject(name);
          var said = mark.getNameAsString(COSName.TYPE) + mark.getDictionaryObject(COSName.BBOX);
          if (mark.containsKey(COSName.BBOX)) {
            assertThat(marks.computeIfAbsent(said, any -> mark)).isSameAs(mark);
          }
        }
      }
      assertThat(marks).isNotEmpty();
    }
  }

  @Test
  void a_leader_may_have_no_room() throws Exception {
    var led = PrintDocuments.of("<p><a href='#r' title='R'>Words</a></p><p id=r>R.</p>");
    for (int width = 30; width < 60; width += 2) {
      var rules =
          "a:after { content: leader('. ') target-counter(attr(href), page) } p { width: "
              + width
              + "pt }";
      var pdf = engine.render(PrintDocuments.styled(led, rules), diagnostics);
      assertThat(textOf(pdf).replaceAll("[^A-Za-z]", "")).isEqualTo("WordsR");
    }
  }

  @Test
  void says_every_word_that_went_in() throws Exception {
    assertThat(textOf(render(RICH)))
        .contains(
            "Firms, officers and affidavits",
            "The final affluent office1, as a firm, said five things.a",
            "Кириллица, Ελληνικά, ő and “quoted” — text.",
            "A note with words.");
  }

  @Test
  void names_itself_by_its_content() throws Exception {
    try (var pdf = Loader.loadPDF(render(RICH))) {
      var info = pdf.getDocumentInformation();
      assertThat(info.getTitle()).isEqualTo("A title & more");
      assertThat(info.getAuthor()).isEqualTo("An Author, Another <Author>");
      assertThat(info.getCreationDate().toInstant()).hasToString("2025-06-03T00:00:00Z");
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
      var outline = pdf.getDocumentCatalog().getDocumentOutline().getFirstChild();
      assertThat(outline.getTitle()).isEqualTo("Firms, officers and affidavits");
      assertThat(outline.getFirstChild().getTitle()).isEqualTo("More");
    }
  }

  @Test
  void gives_the_same_bytes_whatever_the_machine_speaks() throws Exception {
    byte[] first = render(RICH);
    assertThat(Arrays.equals(render(RICH), first)).isTrue();
    var locale = Locale.getDefault();
    var zone = TimeZone.getDefault();
    try {
      for (var tag : List.of("tr-TR", "ar-EG", "th-TH-u-ca-buddhist", "de-DE")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        var fresh = new OpenHtmlPdfEngine(new FontFolders(List.of()));
        assertThat(Arrays.equals(fresh.render(PrintDocuments.of(RICH), diagnostics), first))
            .isTrue();
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void sets_many_documents_at_once() throws Exception {
    byte[] alone = render(RICH);
    var results = new ArrayList<byte[]>();
    var threads = new ArrayList<Thread>();
    for (int i = 0; i < 8; i++) {
      var thread =
          new Thread(
              () -> {
                try {
                  byte[] pdf = render(RICH);
                  synchronized (results) {
                    results.add(pdf);
                  }
                } catch (Exception e) {
                  throw new AssertionError(e);
                }
              });
      threads.add(thread);
      thread.start();
    }
    for (var thread : threads) {
      thread.join();
    }
    assertThat(results)
        .hasSize(8)
        .allSatisfy(pdf -> assertThat(Arrays.equals(pdf, alone)).isTrue());
  }

  @ParameterizedTest
  @CsvSource({
    "de, [Text auf Koreanisch], [Zeichen U+1F600], [Text in der Schrift Cherokee]",
    "fr, [texte en coréen], [caractère U+1F600], [texte en écriture cherokee]",
    "ko, [ko], [U+1F600], [Cherokee]",
    "ar, [ko], [U+1F600], [Cherokee]",
  })
  void what_stands_for_characters_that_no_font_has_is_in_the_documents_language_if_it_can_be_set(
      String language, String korean, String character, String script) throws Exception {
    var usual = PrintDocuments.of("<p>유령</p><p>\uD83D\uDE00</p><p>\u13A0\u13A1</p>");
    var text = textOf(engine.render(PrintDocuments.in(language, usual), diagnostics));
    assertThat(text).contains(korean, character, script).doesNotContain("#");
  }

  @Test
  void warns_of_characters_that_no_font_has_and_says_what_stood_there() throws Exception {
    var text = textOf(render("<p>It said “유령 집단” and 日本 and \uD83D\uDE00 and سلام.</p>"));
    assertThat(text)
        .contains(
            "“[text in Korean]”", "[text in Chinese]", "[character U+1F600]", "[text in Arabic]")
        .doesNotContain("#");
    assertThat(diagnostics.sorted()).extracting(Diagnostic::code).containsOnly(Code.MISSING_GLYPH);
    assertThat(diagnostics.sorted())
        .extracting(Diagnostic::message)
        .anySatisfy(
            message ->
                assertThat(message)
                    .isEqualTo(
                        "the PDF cannot show '단' (U+B2E8), '령' (U+B839), '유' (U+C720), '집' (U+C9D1):"
                            + " no font has them"));
    assertThat(diagnostics.sorted())
        .extracting(d -> d.hint().orElse(""))
        .anyMatch(hint -> hint.contains("'print.fonts'") && hint.contains("fonts-nanum"));
  }

  @Test
  void uses_a_font_of_the_site_where_ours_has_no_glyph(@TempDir Path folder) throws Exception {
    var nanum = Path.of("/usr/share/fonts/truetype/nanum/NanumMyeongjo.ttf");
    assertThat(nanum).as("the font that ./dev test installs").exists();
    var document = PrintDocuments.of("<p>It said “유령 집단”.</p>", List.of(nanum), Map.of());
    assertThat(textOf(engine.render(document, diagnostics))).contains("“유령 집단”");
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @Test
  void refuses_fonts_that_cannot_be_used(@TempDir Path folder) throws Exception {
    var noFont = Files.writeString(folder.resolve("notes.ttf"), "no font at all");
    var postscript =
        Files.write(
            folder.resolve("type.otf"), "OTTO and more".getBytes(StandardCharsets.US_ASCII));
    var absent = folder.resolve("absent.ttf");
    var document = PrintDocuments.of("<p>Text.</p>", List.of(noFont, postscript, absent), Map.of());
    engine.render(document, diagnostics);
    assertThat(diagnostics.sorted()).hasSize(3).allMatch(d -> d.code() == Code.BAD_FONT);
    assertThat(diagnostics.sorted())
        .extracting(Diagnostic::message)
        .contains("there is no font file 'absent.ttf'");
  }

  @Test
  void shows_its_own_pictures_and_reads_nothing_else(@TempDir Path folder) throws Exception {
    var picture = folder.resolve("p.png");
    ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
    var body =
        "<p><img src='media:p.png' alt='A square'><img src='"
            + picture.toUri()
            + "' alt='Another'></p>"
            + "<p style='background: url("
            + picture.toUri()
            + ")'>Text</p>";
    var document = PrintDocuments.of(body, List.of(), Map.of("media:p.png", picture));
    try (var pdf = Loader.loadPDF(engine.render(document, diagnostics))) {
      int pictures = 0;
      for (var name : pdf.getPage(0).getResources().getXObjectNames()) {
        pictures += pdf.getPage(0).getResources().isImageXObject(name) ? 1 : 0;
      }
      assertThat(pictures).isEqualTo(1);
    }
  }

  @Test
  void hostile_text_is_text() throws Exception {
    assertThat(textOf(render("<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp;amp; {{ site }}</p>")))
        .contains("<script>alert(1)</script> &amp; {{ site }}");
  }

  @Test
  void a_long_note_runs_on_and_loses_nothing() throws Exception {
    var note = new StringBuilder();
    for (int i = 0; i < 1500; i++) {
      note.append("n").append(i).append(' ');
    }
    var text =
        textOf(
            render(
                "<p>Word<sup>a</sup><span data-note=n></span></p><div id=n><p>"
                    + note
                    + "</p></div>"));
    assertThat(text.split("\\s+")).contains("n0", "n700", "n1499");
  }

  @Test
  void a_wide_table_and_a_long_word_stay_on_the_page() throws Exception {
    var row = "<td>wide</td>".repeat(40);
    var body = "<p>" + "x".repeat(600) + "</p><table><tr>" + row + "</tr></table>";
    var text = textOf(render(body)).replaceAll("\\s", "");
    assertThat(text).contains("x".repeat(600));
  }

  @Test
  void lists_of_pages_name_each_run_once_and_link_to_its_ends() throws Exception {
    var body =
        "<p><a id=c1>One</a> and <sup id=c2>two</sup>.</p><p style='page-break-before: always'>Text"
            + "<sup>a</sup><span data-note=n></span></p><p style='page-break-before: always'>See"
            + " <i id=c4>four</i>.</p><div id=n><p>Noted<sup id=c3>1</sup>.</p></div>"
            + "<p>Cited on <span data-pages='c4 c1 c2 c3 absent' data-title=Seite></span>.</p>"
            + "<p>Never on <span data-pages='absent'></span>.</p>";
    byte[] bytes = render(body);
    assertThat(textOf(bytes)).contains("Cited on 1–3.", "Never on .");
    try (var pdf = Loader.loadPDF(bytes)) {
      var links = new ArrayList<String>();
      for (var annotation : pdf.getPage(2).getAnnotations()) {
        if (annotation instanceof PDAnnotationLink link
            && ((PDActionGoTo) link.getAction()).getDestination()
                instanceof PDPageDestination target) {
          links.add(link.getContents() + " -> " + (target.retrievePageNumber() + 1));
        }
      }
      assertThat(links).containsExactly("Seite 1 -> 1", "Seite 3 -> 3");
    }
  }

  @Test
  void lists_of_pages_are_right_although_they_move_what_follows() throws Exception {
    var ids = new StringBuilder();
    var text = new StringBuilder();
    for (int i = 0; i < 120; i++) {
      if (i % 2 == 0) {
        ids.append("x").append(i).append(' ');
      }
      text.append("<p id=x" + i + " style='page-break-before: always'>Here</p>");
    }
    var index = ("<p>Index <span data-pages='" + ids + "'></span></p>").repeat(16);
    var all = textOf(render(index + text));
    // The index takes its own pages, so the first of the ids does not stand on the second.
    assertThat(all).containsPattern("Index [3-9], ").doesNotContain("Index 2, ");
    int first = Integer.parseInt(all.replaceAll("(?s).*?Index (\\d+), .*", "$1"));
    try (var pdf = Loader.loadPDF(render(index + text))) {
      var stripper = new PDFTextStripper();
      stripper.setStartPage(first);
      stripper.setEndPage(first);
      assertThat(stripper.getText(pdf)).contains("Here");
      stripper.setStartPage(first - 1);
      stripper.setEndPage(first - 1);
      assertThat(stripper.getText(pdf)).doesNotContain("Here");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1 2, '1, 2'",
    "1 2 3, 1–3",
    "1 3 4, '1, 3, 4'",
    "1 2 3 5 6 7 9, '1–3, 5–7, 9'",
    "2, 2"
  })
  void pages_in_a_row_are_named_by_the_first_and_the_last(String pages, String named)
      throws Exception {
    var body = new StringBuilder("<p id=p1>1</p>");
    for (int page = 2; page < 10; page++) {
      body.append("<p style='page-break-before: always' id=p" + page + ">x</p>");
    }
    body.append("<p>On <span data-pages='p" + pages.replace(" ", " p") + "'></span>.</p>");
    assertThat(textOf(render(body.toString()))).contains("On " + named + ".");
  }

  @Test
  void lists_of_pages_are_joined_as_their_language_does() throws Exception {
    var body =
        "<p id=a>1</p><p id=b style='page-break-before: always'>2 <span data-pages='a b'></span>";
    var arabic = PrintDocuments.in("ar", PrintDocuments.of(body));
    var font = Path.of("/usr/share/fonts/truetype/dejavu");
    var text =
        textOf(new OpenHtmlPdfEngine(new FontFolders(List.of(font))).render(arabic, diagnostics));
    assertThat(text).contains("1، 2").doesNotContain("#");
  }

  @ParameterizedTest
  @EnumSource(Conformance.class)
  void a_link_over_several_lines_is_one(Conformance conformance) throws Exception {
    var link = "<a title='A firm' href='https://a.example/'>" + "a firm of many words ".repeat(9);
    var inner = "<a title='More' href='#m'>" + "words that lead to more ".repeat(9);
    var body =
        "<p>See "
            + link
            + "</a>.</p><p id=m>And "
            + inner
            + "</a>.</p><p><br><br>"
            + inner
            + "</a>";
    var usual = PrintDocuments.of(body);
    var bytes = engine.render(PrintDocuments.with(usual, conformance, List.of()), diagnostics);
    assertThat(Judge.brokenRules(bytes, conformance, false)).isEmpty();
    try (var pdf = Loader.loadPDF(bytes)) {
      var links = pdf.getPage(0).getAnnotations();
      assertThat(links).hasSize(3);
      for (var annotation : links) {
        float[] quads = ((PDAnnotationLink) annotation).getQuadPoints();
        assertThat(quads.length).isGreaterThan(8).isEqualTo(quads.length / 8 * 8);
        for (int i = 0; i < quads.length; i += 2) {
          assertThat(annotation.getRectangle().contains(quads[i], quads[i + 1])).isTrue();
        }
      }
      assertThat(count(pdf.getDocumentCatalog().getStructureTreeRoot(), "Link")).isEqualTo(3);
    }
  }

  @ParameterizedTest
  @EnumSource(Conformance.class)
  void a_link_over_two_pages_is_one_with_a_place_on_each(Conformance conformance) throws Exception {
    var link = "<a title='A firm' href='https://a.example/'>" + "a firm of many words ".repeat(18);
    var body = "<div style='height: 200mm'>Text</div><p>" + link + "</a>.</p>";
    var usual = PrintDocuments.of(body);
    var bytes = engine.render(PrintDocuments.with(usual, conformance, List.of()), diagnostics);
    assertThat(Judge.brokenRules(bytes, conformance, false)).isEmpty();
    try (var pdf = Loader.loadPDF(bytes)) {
      assertThat(pdf.getPage(0).getAnnotations()).hasSize(1);
      assertThat(pdf.getPage(1).getAnnotations()).hasSize(1);
      assertThat(count(pdf.getDocumentCatalog().getStructureTreeRoot(), "Link")).isEqualTo(1);
    }
  }

  @Test
  void heads_and_feet_have_the_fonts_of_the_text() throws Exception {
    var body = "<div class=head>Head 유령 and سلام</div><div class=foot>Foot 유령 12</div><p>유령</p>";
    assertThat(textOf(render(body)))
        .contains("Head [text in Korean] and [text in Arabic]", "Foot [text in Korean] 12")
        .doesNotContain("#");
    assertThat(diagnostics.sorted()).extracting(Diagnostic::code).hasSize(2);
    var fonts = Path.of("/usr/share/fonts/truetype");
    var all = List.of(fonts.resolve("nanum"), fonts.resolve("dejavu"));
    var text =
        textOf(
            new OpenHtmlPdfEngine(new FontFolders(all))
                .render(PrintDocuments.of(body), diagnostics));
    assertThat(text).contains("Head 유령 and سلام", "Foot 유령 12").doesNotContain("#");
  }

  private static int count(PDStructureNode node, String type) {
    int found =
        node instanceof PDStructureElement element && element.getStructureType().equals(type)
            ? 1
            : 0;
    for (var kid : node.getKids()) {
      found += kid instanceof PDStructureNode inner ? count(inner, type) : 0;
    }
    return found;
  }

  @Test
  void words_that_are_divided_are_said_whole() throws Exception {
    var words =
        "intergovernmental organization representatives characterised unconstitutional arrangements"
            + " extraordinarily disadvantageously incomprehensibilities";
    byte[] pdf =
        render(
            "<div style='width: 40mm'><p>"
                + words
                + "</p></div><div style='width: 11mm'><p>"
                + "internationalization of misunderstanding</p></div>"
                + "<p>Text<sup>a</sup><span data-note=n></span></p><div id=n><p>"
                + (words + " ").repeat(9)
                + "</p></div>");
    try (var file = Loader.loadPDF(pdf)) {
      var stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      var text = stripper.getText(file).replaceAll("\\s+", " ");
      assertThat(text)
          .contains(words.split(" "))
          .contains("internationalization", "misunderstanding")
          .doesNotContain("-");
    }
  }

  @Test
  void an_empty_document_is_a_page() throws Exception {
    try (var pdf = Loader.loadPDF(render(""))) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(1);
    }
  }

  private byte[] render(String body) throws Exception {
    PrintDocument document = PrintDocuments.of(body);
    return engine.render(document, diagnostics);
  }

  /** The text with the hyphens at line ends taken out. */
  private static String textOf(byte[] bytes) throws Exception {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      var stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      return stripper.getText(pdf).replaceAll("-\\R", "").replaceAll("\\R", " ");
    }
  }
}
