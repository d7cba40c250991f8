package dev.precis.compress;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.decoder.Decoder;
import dev.precis.format.Artifact;
import dev.precis.format.OutputPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class CompressorTest {

  private static final byte[] TEXT =
      "a text of a page, ".repeat(40).getBytes(StandardCharsets.UTF_8);

  private static Artifact file(String path, byte[] bytes) {
    return new Artifact(new OutputPath(path), "test", bytes);
  }

  private static List<Artifact> copies(Artifact of, OutputPath... planned) throws IOException {
    return new Compressor(List.of(planned)).copies(of);
  }

  @Test
  void a_text_has_two_copies_that_are_the_same_text() throws IOException {
    var copies = copies(file("a/index.html", TEXT));

    assertThat(copies)
        .extracting(copy -> copy.path().value())
        .containsExactly("a/index.html.gz", "a/index.html.br");
    try (var gzip = new GZIPInputStream(new ByteArrayInputStream(copies.get(0).bytes()))) {
      assertThat(gzip.readAllBytes()).isEqualTo(TEXT);
    }
    assertThat(Decoder.decompress(copies.get(1).bytes()).getDecompressedData()).isEqualTo(TEXT);
  }

  @Test
  void the_same_text_gives_the_same_bytes() throws IOException {
    var one = copies(file("a.css", TEXT));
    var other = copies(file("a.css", TEXT));

    assertThat(other.get(0).bytes()).isEqualTo(one.get(0).bytes());
    assertThat(other.get(1).bytes()).isEqualTo(one.get(1).bytes());
  }

  @Test
  void pictures_fonts_and_what_would_grow_have_no_copies() throws IOException {
    assertThat(copies(file("a.png", TEXT))).isEmpty();
    assertThat(copies(file("f.woff2", TEXT))).isEmpty();
    assertThat(copies(file("tiny.txt", new byte[] {'a'}))).isEmpty();
  }

  @Test
  void no_file_of_the_site_is_written_over() throws IOException {
    assertThat(copies(file("media/a.svg", TEXT), new OutputPath("media/a.svg.gz")))
        .extracting(copy -> copy.path().value())
        .containsExactly("media/a.svg.br");
  }
}
