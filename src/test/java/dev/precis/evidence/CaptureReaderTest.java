package dev.precis.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.diagnostics.Code;
import dev.precis.diagnostics.Diagnostic;
import dev.precis.diagnostics.Diagnostics;
import dev.precis.diagnostics.Severity;
import dev.precis.model.Source;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaptureReaderTest {

  private static final String SENTENCE = "The harbour office closed the quay “for good” on Friday.";

  @TempDir private Path folder;
  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void plain_text_is_read_with_or_without_a_byte_order_mark_and_with_either_line_end()
      throws IOException {
    write("a.txt", "\uFEFF" + SENTENCE + "\r\n\r\nA second paragraph stands below.\r\n");

    var capture = capture("a.txt");
    assertThat(capture.body()).hasSize(2);
    assertThat(capture.textOf(capture.body().get(0))).isEqualTo(SENTENCE);
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @Test
  void a_source_without_a_capture_says_nothing() {
    var source = Captures.source("source", Optional.empty());
    assertThat(reader().read(source)).isEqualTo(CaptureReading.ABSENT);
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @Test
  void a_missing_file_is_a_warning() {
    assertRefused("none.txt", Code.MISSING_CAPTURE, "is not in the captures folder");
  }

  @Test
  void a_missing_folder_is_a_warning() {
    var reader = new CaptureReader(folder.resolve("nowhere"), diagnostics);
    assertThat(reader.read(Captures.source("source", "a.txt", null)))
        .isEqualTo(CaptureReading.ABSENT);
    assertThat(diagnostics.sorted())
        .extracting(Diagnostic::code)
        .containsExactly(Code.MISSING_CAPTURE);
  }

  @Test
  void a_directory_is_a_warning() throws IOException {
    Files.createDirectory(folder.resolve("d.txt"));
    assertRefused("d.txt", Code.BAD_CAPTURE, "is not a file");
  }

  @Test
  void a_binary_file_is_a_warning() throws IOException {
    Files.write(folder.resolve("b.txt"), new byte[] {1, 2, 0, 4});
    assertRefused("b.txt", Code.BAD_CAPTURE, "is binary");
  }

  @Test
  void a_pdf_is_a_warning() throws IOException {
    write("p.txt", "%PDF-1.7 and more");
    assertRefused("p.txt", Code.BAD_CAPTURE, "is a PDF");
  }

  @Test
  void an_empty_file_is_a_warning() throws IOException {
    write("e.txt", " \n");
    assertRefused("e.txt", Code.BAD_CAPTURE, "is empty");
  }

  @Test
  void another_encoding_is_a_warning_and_not_guessed() throws IOException {
    Files.write(folder.resolve("w.txt"), SENTENCE.getBytes(Charset.forName("windows-1252")));
    assertRefused("w.txt", Code.BAD_CAPTURE, "is not in UTF-8");
  }

  @Test
  void utf_16_is_a_warning() throws IOException {
    Files.write(folder.resolve("u.txt"), SENTENCE.getBytes(StandardCharsets.UTF_16));
    assertRefused("u.txt", Code.BAD_CAPTURE, "is binary");
  }

  @Test
  void a_file_of_200_megabytes_is_a_warning_and_not_read() throws IOException {
    try (var file = new RandomAccessFile(folder.resolve("l.txt").toFile(), "rw")) {
      file.setLength(200L * 1024 * 1024);
    }
    assertRefused("l.txt", Code.BAD_CAPTURE, "is larger than 4 MB");
  }

  @Test
  void a_path_out_of_the_folder_is_a_warning() {
    assertRefused("../etc/passwd", Code.BAD_CAPTURE, "is outside of the captures folder");
    assertRefused("a\0b", Code.BAD_CAPTURE, "no file can have");
  }

  @Test
  void a_file_with_another_hash_is_not_read() throws IOException {
    write("a.txt", SENTENCE);
    var reading = reader().read(Captures.source("source", "a.txt", "0".repeat(64)));
    assertThat(reading).isInstanceOf(CaptureReading.Changed.class);
    assertThat(diagnostics.sorted())
        .extracting(Diagnostic::code)
        .containsExactly(Code.CAPTURE_CHANGED);
  }

  @Test
  void a_file_with_the_recorded_hash_is_read() throws IOException {
    write("a.txt", SENTENCE);
    var sha256 = capture("a.txt").sha256();
    var reading = reader().read(Captures.source("source", "a.txt", sha256));
    assertThat(reading).isInstanceOf(CaptureReading.Read.class);
    assertThat(diagnostics.sorted()).isEmpty();
  }

  private void assertRefused(String file, Code code, String message) {
    assertThat(reader().read(source(file, null))).isEqualTo(CaptureReading.ABSENT);
    assertThat(diagnostics.sorted())
        .anySatisfy(
            found -> {
              assertThat(found.code()).isEqualTo(code);
              assertThat(found.severity()).isEqualTo(Severity.WARNING);
              assertThat(found.message()).contains(message).doesNotEndWith(".");
            });
  }

  private static Source source(String file, @Nullable String sha256) {
    return Captures.source("source", file, sha256);
  }

  private Capture capture(String file) {
    return ((CaptureReading.Read) reader().read(source(file, null))).capture();
  }

  private CaptureReader reader() {
    return new CaptureReader(folder, diagnostics);
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }
}
