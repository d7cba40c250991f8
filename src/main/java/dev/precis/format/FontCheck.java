package dev.precis.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** The port by which a font file is judged before anything is printed. */
public interface FontCheck {

  /**
   * Why a file cannot set text, in a few words such as {@code it is damaged}; nothing if it can.
   *
   * @throws IOException if a file that is there cannot be read
   */
  Optional<String> faultOf(Path file) throws IOException;
}
