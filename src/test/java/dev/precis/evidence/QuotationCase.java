package dev.precis.evidence;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** One of the cases in {@code src/test/resources/evidence/cases}. */
record QuotationCase(
    String name,
    String capture,
    boolean html,
    String quotation,
    @Nullable String original,
    String expected,
    int paragraph,
    @JsonProperty("why") String reason) {

  private static final Path FOLDER = Path.of("src/test/resources/evidence/cases");

  static List<QuotationCase> all() {
    var mapper = new YAMLMapper();
    try (var files = Files.list(FOLDER)) {
      return files
          .sorted()
          .flatMap(file -> Arrays.stream(mapper.readValue(file.toFile(), QuotationCase[].class)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean isTrue() {
    return !expected.equals("mismatch");
  }

  /** The words that are compared. */
  String compared() {
    return Optional.ofNullable(original).orElse(quotation);
  }

  CaptureText captureText() {
    var text = Captures.of(capture, html ? "capture.html" : "capture.txt");
    return new CaptureText(text);
  }

  byte[] bytes() {
    return capture.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return name + ": " + reason;
  }
}
