package dev.precis.load;

import dev.precis.diagnostics.Code;
import dev.precis.diagnostics.Diagnostic;
import dev.precis.diagnostics.Diagnostics;
import dev.precis.diagnostics.Location;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The names of files and folders that become parts of addresses: words of small letters and digits
 * of any script, parted by single hyphens.
 */
final class Slug {

  /** Marks and modifiers belong to the letters of many scripts. */
  private static final String LETTERS = "\\p{Ll}\\p{Lo}\\p{Lm}\\p{M}\\p{N}";

  private static final Pattern VALID =
      Pattern.compile("[" + LETTERS + "]+(?:-[" + LETTERS + "]+)*+");
  private static final Pattern OTHERS = Pattern.compile("[^" + LETTERS + "]+");

  private Slug() {}

  static boolean isValid(String name) {
    return VALID.matcher(name).matches();
  }

  /**
   * Complains where a name is not valid.
   *
   * @param ending what follows it in the name of the file or folder
   * @param file the path of the file or folder that has the name
   */
  static void check(String name, String ending, String file, Diagnostics diagnostics) {
    if (!isValid(name)) {
      diagnostics.report(
          Diagnostic.of(
                  Code.BAD_SLUG,
                  Location.ofFile(file),
                  "'" + name + "' cannot be a part of an address")
              .hinting(proposedFor(name).map(slug -> "rename it to '" + slug + ending + "'")));
    }
  }

  /** The nearest name that is valid, where anything is left of it. */
  static Optional<String> proposedFor(String name) {
    var lower = Normalizer.normalize(name, Form.NFC).toLowerCase(Locale.ROOT);
    var proposed = OTHERS.matcher(lower).replaceAll("-").replaceAll("^-|-$", "");
    return Optional.of(proposed).filter(Slug::isValid);
  }
}
