package dev.precis.load;

import dev.precis.diagnostics.Code;
import dev.precis.diagnostics.Diagnostic;
import dev.precis.diagnostics.Diagnostics;
import dev.precis.diagnostics.Location;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;

/**
 * Reads files that must be UTF-8. Where they are not, it says so and reads on as well as it can.
 */
final class TextReader {

  /** Far more than anybody writes; keeps a film that was misnamed from filling the memory. */
  private static final long MOST_BYTES = 64L << 20;

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final char REPLACEMENT = '\uFFFD';

  private final Diagnostics diagnostics;

  TextReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * The text of a file, or nothing where it is none.
   *
   * @throws IOException if it cannot be read
   */
  Optional<TextFile> read(ContentFile file) throws IOException {
    if (Files.size(file.path()) > MOST_BYTES) {
      diagnostics.report(
          Diagnostic.of(
              Code.UNEXPECTED_FILE,
              Location.ofFile(file.name()),
              "'" + file.name() + "' is too large for a text"));
      return Optional.empty();
    }
    var bytes = Files.readAllBytes(file.path());
    if (isUtf16(bytes)) {
      reportEncoding(file, Location.ofFile(file.name()));
      return Optional.empty();
    }
    var decoded = new String(bytes, StandardCharsets.UTF_8);
    if (decoded.indexOf(REPLACEMENT) >= 0) {
      checkEncoding(file, bytes);
    }
    var text = normalised(decoded);
    var lines = new Lines(file.name(), text);
    int forbidden = Characters.firstForbidden(text);
    if (forbidden < 0) {
      return Optional.of(new TextFile(text, lines));
    }
    diagnostics.report(
        Diagnostic.of(
            Code.BAD_CHARACTER,
            lines.at(forbidden, forbidden + 1),
            Characters.complaint(text, forbidden)));
    return Optional.of(new TextFile(Characters.withoutForbidden(text), lines));
  }

  private void checkEncoding(ContentFile file, byte[] bytes) {
    var in = ByteBuffer.wrap(bytes);
    var out = CharBuffer.allocate(bytes.length);
    if (StandardCharsets.UTF_8.newDecoder().decode(in, out, true).isError()) {
      var valid = normalised(new String(bytes, 0, in.position(), StandardCharsets.UTF_8));
      reportEncoding(file, new Lines(file.name(), valid).at(valid.length(), valid.length()));
    }
  }

  private void reportEncoding(ContentFile file, Location at) {
    diagnostics.report(
        Diagnostic.of(Code.NOT_UTF8, at, "'" + file.name() + "' is not in UTF-8")
            .hinting("save the file with the encoding UTF-8"));
  }

  private static String normalised(String text) {
    var body = text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
    return body.indexOf('\r') < 0 ? body : body.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static boolean isUtf16(byte[] bytes) {
    if (bytes.length < 2) {
      return false;
    }
    int mark = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
    return mark == 0xFEFF || mark == 0xFFFE;
  }
}
