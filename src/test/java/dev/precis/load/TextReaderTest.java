package dev.precis.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.diagnostics.Diagnostics;
import dev.precis.load.Layout.Part;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextReaderTest {

  @TempDir Path folder;
  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void line_ends_become_line_feeds_and_a_byte_order_mark_is_dropped() throws IOException {
    assertThat(read("\uFEFFa\r\nb\rc\n").map(TextFile::text)).contains("a\nb\nc\n");
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @Test
  void what_is_not_utf8_is_told_with_its_place_and_the_rest_is_read() throws IOException {
    var text =
        read(
            "\uFEFFé\r\nx é\n".getBytes(StandardCharsets.UTF_8),
            new byte[] {'b', (byte) 0xE9, 'c'});

    assertThat(text.map(TextFile::text)).contains("é\nx é\nb\uFFFDc");
    assertThat(complaints())
        .containsExactly(
            "content/pages/a.md:3:2 'content/pages/a.md' is not in UTF-8 [not-utf8]"
                + " (save the file with the encoding UTF-8)");
  }

  @Test
  void a_replacement_character_that_an_author_wrote_is_no_fault() throws IOException {
    assertThat(read("\uFFFD").map(TextFile::text)).contains("\uFFFD");
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @Test
  void utf16_is_no_text() throws IOException {
    assertThat(read("title".getBytes(StandardCharsets.UTF_16))).isEmpty();
    assertThat(complaints())
        .containsExactly(
            "content/pages/a.md 'content/pages/a.md' is not in UTF-8 [not-utf8]"
                + " (save the file with the encoding UTF-8)");
  }

  @Test
  void control_characters_are_told_and_replaced() throws IOException {
    assertThat(read("a\tb\n😀c\0d\u0085e\uFFFF").map(TextFile::text))
        .contains("a\tb\n😀c\uFFFDd\uFFFDe\uFFFD");
    assertThat(complaints())
        .containsExactly(
            "content/pages/a.md:2:3 a text cannot hold the character U+0000 [bad-character]");
  }

  @Test
  void a_file_of_an_absurd_size_is_not_read() throws IOException {
    var file = folder.resolve("a.md");
    try (var out = Files.newByteChannel(Files.createFile(file), StandardOpenOption.WRITE)) {
      out.position(70L << 20);
      out.write(ByteBuffer.wrap(new byte[1]));
    }

    assertThat(new TextReader(diagnostics).read(contentFile(file))).isEmpty();
    assertThat(complaints())
        .containsExactly(
            "content/pages/a.md 'content/pages/a.md' is too large for a text [unexpected-file]");
  }

  private Optional<TextFile> read(String text) throws IOException {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private Optional<TextFile> read(byte[]... parts) throws IOException {
    var file = folder.resolve("a.md");
    try (var out = Files.newOutputStream(file)) {
      for (var part : parts) {
        out.write(part);
      }
    }
    return new TextReader(diagnostics).read(contentFile(file));
  }

  private static ContentFile contentFile(Path file) {
    return new ContentFile(Part.PAGE, file, List.of("pages", "a.md"));
  }

  private List<String> complaints() {
    return diagnostics.sorted().stream()
        .map(
            d ->
                d.location()
                    + " "
                    + d.message()
                    + " ["
                    + d.code().id()
                    + "]"
                    + d.hint().map(hint -> " (" + hint + ")").orElse(""))
        .toList();
  }
}
