package dev.precis.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.diagnostics.Code;
import dev.precis.diagnostics.Diagnostic;
import dev.precis.diagnostics.Diagnostics;
import dev.precis.font.FontFolders;
import dev.precis.format.Conformance;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadPicturesTest {

  @TempDir Path folder;
  private final Diagnostics diagnostics = new Diagnostics();
  private Path good = Path.of("");

  @BeforeEach
  void draw() throws Exception {
    good = Pictures.png(folder.resolve("good.png"), 40, 40);
  }

  @Test
  void a_good_picture_is_shown() throws Exception {
    assertThat(textWith(good)).doesNotContain("[A map]");
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @Test
  void a_picture_that_is_not_there() throws Exception {
    assertThat(textWith(folder.resolve("absent.png"))).contains("[A map]");
    assertThat(message())
        .isEqualTo("the PDF cannot show the picture 'maps/one.png': there is no such file");
  }

  @Test
  void a_picture_that_breaks_off() throws Exception {
    byte[] bytes = Files.readAllBytes(good);
    var half = Files.write(folder.resolve("half.png"), Arrays.copyOf(bytes, 60));
    assertThat(textWith(half)).contains("[A map]");
    assertThat(message()).endsWith("it is damaged");
  }

  @Test
  void a_picture_that_would_take_all_memory() throws Exception {
    assertThat(textWith(Pictures.bomb(folder.resolve("bomb.png"), 30_000, 30_000)))
        .contains("[A map]");
    assertThat(message()).endsWith("its 30000 × 30000 pixels are more than can be printed");
  }

  @ParameterizedTest
  @CsvSource({
    "a.webp, RIFF____WEBPVP8 ",
    "a.avif, ____ftypavif____avifmif1",
    "a.heic, ____ftypheic____mif1heic",
    "a.jxl, ____JXL ____",
  })
  void a_picture_of_another_kind(String name, String head) throws Exception {
    var picture = Files.writeString(folder.resolve(name), head);
    assertThat(textWith(picture)).contains("[A map]");
    assertThat(message()).endsWith("only PNG, JPEG, GIF and SVG can be printed");
  }

  @Test
  void a_picture_that_is_not_of_the_kind_of_its_name() throws Exception {
    var avif = Files.writeString(folder.resolve("a.png"), "____ftypavif____avifmif1");
    assertThat(textWith(avif)).contains("[A map]");
    assertThat(message()).endsWith("it is damaged, or no PNG, JPEG, GIF or SVG");
  }

  @Test
  void an_svg_that_is_made_by_a_script() throws Exception {
    var svg =
        Files.writeString(
            folder.resolve("a.svg"),
            "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>"
                + "<script>draw()</script></svg>");
    assertThat(textWith(svg)).contains("[A map]");
    assertThat(message()).endsWith("it has a script, and none is run for a PDF");
  }

  @Test
  void an_svg_that_is_no_xml() throws Exception {
    var svg = Files.writeString(folder.resolve("a.svg"), "<svg><g></svg>");
    assertThat(textWith(svg)).contains("[A map]");
    assertThat(message()).endsWith("it is damaged");
  }

  private String message() {
    assertThat(diagnostics.sorted())
        .singleElement()
        .extracting(Diagnostic::code)
        .isEqualTo(Code.BAD_PICTURE);
    return diagnostics.sorted().get(0).message();
  }

  private String textWith(Path picture) throws Exception {
    var body =
        "<p>Before</p><p><img src='media:maps/one.png' alt='A map'></p><p><img"
            + " src='media:maps/one.png' alt='A map'></p><p>After</p>";
    var document = PrintDocuments.of(body, List.of(), Map.of("media:maps/one.png", picture));
    byte[] bytes = new OpenHtmlPdfEngine(new FontFolders(List.of())).render(document, diagnostics);
    try (var pdf = Loader.loadPDF(bytes)) {
      assertThat(Judge.brokenRules(bytes, Conformance.A3A_UA1, false)).isEmpty();
      var text = new PDFTextStripper().getText(pdf);
      assertThat(text).contains("Before", "After");
      return text;
    }
  }
}
