package dev.precis.testing;

import dev.precis.diagnostics.Diagnostics;
import dev.precis.format.Words;
import dev.precis.template.PebbleTemplates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;

/** The texts of the interface as Precis is packed with them. */
public final class Interface {

  private Interface() {}

  /** The texts in a language that Precis knows. */
  public static Words in(Locale language) {
    try {
      var diagnostics = new Diagnostics();
      var words = new PebbleTemplates(Optional.empty()).words(language, diagnostics);
      if (!diagnostics.sorted().isEmpty()) {
        throw new IllegalStateException(diagnostics.sorted().toString());
      }
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
