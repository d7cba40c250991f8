package dev.precis.pdf;

import dev.precis.format.FontCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Judges a font file by reading it as the engine does; it takes some milliseconds a megabyte. */
public final class TrueTypeCheck implements FontCheck {

  @Override
  public Optional<String> faultOf(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return Optional.of("there is no such file");
    }
    try {
      Typeface.readAll(Files.readAllBytes(file));
      return Optional.empty();
    } catch (BadFontException e) {
      return Optional.of(e.reason());
    }
  }
}
