package dev.precis.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.diagnostics.Diagnostics;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrueTypeCheckTest {

  private static final Path NANUM = Path.of("/usr/share/fonts/truetype/nanum/NanumMyeongjo.ttf");

  @TempDir Path folder;

  @Test
  void a_font_of_truetype_outlines_is_good() throws Exception {
    assertThat(faultOf("a.ttf", liberation())).isEmpty();
    assertThat(faultOf("a.ttc", collection(liberation()))).isEmpty();
  }

  @Test
  void others_are_refused_with_the_reason() throws Exception {
    assertThat(faultOf("a.otf", "OTTO and more".getBytes(StandardCharsets.US_ASCII)))
        .contains("PostScript (CFF)");
    assertThat(faultOf("a.woff2", "wOF2 and more".getBytes(StandardCharsets.US_ASCII)))
        .contains("WOFF 2");
    assertThat(faultOf("a.ttf", "no font at all".getBytes(StandardCharsets.US_ASCII)))
        .contains("no TrueType");
    byte[] cff = collection(liberation());
    System.arraycopy("OTTO".getBytes(StandardCharsets.US_ASCII), 0, cff, 16, 4);
    assertThat(faultOf("a.ttc", cff)).contains("PostScript (CFF)");
    byte[] brokenOff = Arrays.copyOf(liberation(), 5000);
    assertThat(faultOf("a.ttf", brokenOff)).contains("damaged");
    assertThat(new TrueTypeCheck().faultOf(folder.resolve("absent.ttf")))
        .contains("there is no such file");
  }

  @Test
  void a_collection_sets_text() throws Exception {
    assertThat(NANUM).as("the font that ./dev test installs").exists();
    var file = Files.write(folder.resolve("n.ttc"), collection(Files.readAllBytes(NANUM)));
    var document = PrintDocuments.of("<p>It said “유령 집단”.</p>", List.of(file), Map.of());
    var diagnostics = new Diagnostics();
    byte[] bytes = new OpenHtmlPdfEngine(new FontFolders(List.of())).render(document, diagnostics);
    try (var pdf = Loader.loadPDF(bytes)) {
      var stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      assertThat(stripper.getText(pdf)).contains("“유령 집단”");
    }
    assertThat(diagnostics.sorted()).isEmpty();
  }

  private String faultOf(String name, byte[] bytes) throws IOException {
    return new TrueTypeCheck().faultOf(Files.write(folder.resolve(name), bytes)).orElse("");
  }

  private static byte[] liberation() throws IOException {
    try (var in =
        TrueTypeCheckTest.class.getResourceAsStream("/liberation/LiberationMono-Regular.ttf")) {
      return Objects.requireNonNull(in).readAllBytes();
    }
  }

  /** One font as a collection: the tables stand after the head of the collection. */
  private static byte[] collection(byte[] font) {
    int head = 16;
    var out = ByteBuffer.allocate(head + font.length);
    out.put("ttcf".getBytes(StandardCharsets.US_ASCII)).putInt(0x00010000).putInt(1).putInt(head);
    out.put(font);
    int tables = Short.toUnsignedInt(out.getShort(head + 4));
    for (int i = 0; i < tables; i++) {
      int offset = head + 12 + i * 16 + 8;
      out.putInt(offset, out.getInt(offset) + head);
    }
    return out.array();
  }
}
