package dev.precis.pdf;

import dev.precis.diagnostics.Code;
import dev.precis.diagnostics.Diagnostic;
import dev.precis.diagnostics.Diagnostics;
import dev.precis.model.Located;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Finds out, before anything is printed, whether a site's own font files can be used. */
public final class FontCheck {

  private final Diagnostics diagnostics;

  public FontCheck(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * Reports those that are not there or cannot be embedded, where the site names them.
   *
   * @throws IOException if the machine fails
   */
  public void check(Collection<Located<Path>> files) throws IOException {
    if (!files.isEmpty()) {
      read(files, new FontShelf());
    }
  }

  /** Takes those that can be used, and reports the others. */
  List<Typeface> read(Collection<Located<Path>> files, FontShelf shelf) throws IOException {
    var fonts = new ArrayList<Typeface>();
    for (var font : files) {
      try {
        fonts.addAll(shelf.get(font.value()));
      } catch (NoSuchFileException e) {
        report(font, "there is no font file '" + nameOf(font.value()) + "'");
      } catch (BadFontException e) {
        report(font, "the font '" + nameOf(font.value()) + "' cannot be used: " + e.reason());
      }
    }
    return fonts;
  }

  private void report(Located<Path> font, String message) {
    diagnostics.report(Diagnostic.of(Code.BAD_FONT, font.at(), message));
  }

  private static Path nameOf(Path file) {
    return Optional.ofNullable(file.getFileName()).orElse(file);
  }
}
