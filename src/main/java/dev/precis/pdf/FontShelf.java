package dev.precis.pdf;

import dev.precis.font.BadFontException;
import dev.precis.font.BundledFont;
import dev.precis.font.Typeface;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The fonts that have been read so far, to be used by one document at a time. Reading a font takes
 * longer than setting a page, so a shelf is kept for the documents that follow.
 */
final class FontShelf {

  /** The measure of what needs another font. */
  private static final BundledFont TEXT = BundledFont.WIDEST;

  private final FontMetrics metrics = new FontMetrics();
  private final Map<BundledFont, Typeface> bundled = new HashMap<>();
  private final Map<Path, List<Typeface>> files = new HashMap<>();

  /** The font that sets the text. */
  Typeface text() {
    return get(TEXT);
  }

  /** A font that comes with Precis. */
  Typeface get(BundledFont font) {
    return bundled.computeIfAbsent(font, BundledFont::read);
  }

  /**
   * The fonts in a file, which are several in a collection.
   *
   * @throws BadFontException if it cannot be used
   * @throws IOException if it cannot be read
   */
  List<Typeface> get(Path file) throws BadFontException, IOException {
    var known = files.get(file);
    if (known == null) {
      known = Typeface.readAll(Files.readAllBytes(file));
      files.put(file, known);
    }
    return known;
  }

  /** What the engine has found out about these fonts. */
  FontMetrics metrics() {
    return metrics;
  }
}
