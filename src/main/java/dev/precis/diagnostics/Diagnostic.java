package dev.precis.diagnostics;

import java.util.Comparator;
import java.util.Optional;

/**
 * One thing that is wrong in an author's files.
 *
 * @param code what kind of fault it is
 * @param severity whether it stops the build
 * @param location where it is
 * @param message one sentence without a full stop, names in single quotation marks
 * @param hint how to mend it, where that is known
 */
public record Diagnostic(
    Code code, Severity severity, Location location, String message, Optional<String> hint)
    implements Comparable<Diagnostic> {

  private static final Comparator<Diagnostic> IN_READING_ORDER =
      Comparator.comparing(Diagnostic::location)
          .thenComparing(Diagnostic::code)
          .thenComparing(Diagnostic::message);

  /** A fault with its usual severity and no hint. */
  public static Diagnostic of(Code code, Location location, String message) {
    return new Diagnostic(code, code.usually(), location, message, Optional.empty());
  }

  /** The same with a hint. */
  public Diagnostic hinting(String hint) {
    return new Diagnostic(code, severity, location, message, Optional.of(hint));
  }

  /** The same with a hint where there is one. */
  public Diagnostic hinting(Optional<String> hint) {
    return new Diagnostic(code, severity, location, message, hint);
  }

  @Override
  public int compareTo(Diagnostic other) {
    return IN_READING_ORDER.compare(this, other);
  }
}
