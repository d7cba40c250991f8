package dev.precis.evidence;

import dev.precis.diagnostics.Code;
import dev.precis.diagnostics.Diagnostic;
import dev.precis.diagnostics.Diagnostics;
import dev.precis.model.Source;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads captures: plain text or HTML in UTF-8. A capture that cannot be read is a diagnostic at the
 * source that names it, and stops nothing.
 */
public final class CaptureReader {

  /** More than any article has; a larger file is something else. */
  static final long MOST_BYTES = 4L * 1024 * 1024;

  private static final int BEGINNING = 512;

  private final Path folder;
  private final Diagnostics diagnostics;

  /**
   * @param folder the captures folder; it need not exist
   * @param diagnostics takes what is wrong with captures
   */
  public CaptureReader(Path folder, Diagnostics diagnostics) {
    this.folder = folder.toAbsolutePath().normalize();
    this.diagnostics = diagnostics;
  }

  /** Reads the capture of a source. */
  public CaptureReading read(Source source) {
    return source.capture().map(named -> read(source, named)).orElse(CaptureReading.ABSENT);
  }

  private CaptureReading read(Source source, Source.Capture named) {
    var bytes = bytes(named);
    if (bytes.isEmpty()) {
      return CaptureReading.ABSENT;
    }
    var sha256 = sha256(bytes.get());
    if (named.sha256().isPresent() && !named.sha256().get().equals(sha256)) {
      diagnostics.report(
          Diagnostic.of(
                  Code.CAPTURE_CHANGED,
                  named.file().at(),
                  "the capture '" + named.file().value() + "' is not the one that was recorded")
              .hinting("if the file is right, set 'sha256' to " + sha256));
      return new CaptureReading.Changed(sha256);
    }
    var text = text(bytes.get(), named);
    return text.isEmpty()
        ? CaptureReading.ABSENT
        : new CaptureReading.Read(capture(text.get(), sha256, source, named));
  }

  private static Capture capture(String text, String sha256, Source source, Source.Capture named) {
    var title = source.record().title();
    if (isHtml(text, named.file().value())) {
      var html = HtmlBlocks.read(text);
      return new Capture(
          html.text(), sha256, new BodyFinder(html.text(), html.blocks(), title).blocks());
    }
    return new Capture(text, sha256, new BodyFinder(text, TextBlocks.of(text), title).blocks());
  }

  private Optional<byte[]> bytes(Source.Capture named) {
    try {
      var file = folder.resolve(named.file().value()).normalize();
      if (!file.startsWith(folder)) {
        return refuse(Code.BAD_CAPTURE, named, "is outside of the captures folder");
      } else if (!Files.exists(file)) {
        return refuse(Code.MISSING_CAPTURE, named, "is not in the captures folder");
      } else if (!Files.isRegularFile(file)) {
        return refuse(Code.BAD_CAPTURE, named, "is not a file");
      } else if (Files.size(file) > MOST_BYTES) {
        return refuse(Code.BAD_CAPTURE, named, "is larger than 4 MB, which no article is");
      }
      return Optional.of(Files.readAllBytes(file));
    } catch (InvalidPathException e) {
      return refuse(Code.BAD_CAPTURE, named, "has a name that no file can have");
    } catch (IOException e) {
      // Captures lie outside of the project, often on somebody's share: the rest goes on.
      return refuse(Code.BAD_CAPTURE, named, "cannot be read");
    }
  }

  private Optional<String> text(byte[] bytes, Source.Capture named) {
    if (startsWith(bytes, "%PDF-")) {
      return refuse(Code.BAD_CAPTURE, named, "is a PDF, not plain text or HTML");
    }
    for (byte b : bytes) {
      if (b == 0) {
        return refuse(Code.BAD_CAPTURE, named, "is binary, not plain text or HTML in UTF-8");
      }
    }
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.isBlank() ? refuse(Code.BAD_CAPTURE, named, "is empty") : Optional.of(text);
    } catch (CharacterCodingException e) {
      var message = "the capture '" + named.file().value() + "' is not in UTF-8";
      diagnostics.report(
          Diagnostic.of(Code.BAD_CAPTURE, named.file().at(), message)
              .hinting("save it anew as UTF-8; its encoding is not guessed"));
      return Optional.empty();
    }
  }

  private <T> Optional<T> refuse(Code code, Source.Capture named, String what) {
    diagnostics.report(
        Diagnostic.of(
            code, named.file().at(), "the capture '" + named.file().value() + "' " + what));
    return Optional.empty();
  }

  private static boolean isHtml(String text, String file) {
    var name = file.toLowerCase(Locale.ROOT);
    if (name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml")) {
      return true;
    }
    var beginning = text.substring(0, Math.min(BEGINNING, text.length())).toLowerCase(Locale.ROOT);
    var first = beginning.replace("\uFEFF", "").strip();
    return first.startsWith("<!doctype html") || first.startsWith("<html");
  }

  private static boolean startsWith(byte[] bytes, String ascii) {
    var start = ascii.getBytes(StandardCharsets.US_ASCII);
    return bytes.length >= start.length
        && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
