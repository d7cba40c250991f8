package dev.precis.lint;

import dev.precis.diagnostics.Code;
import dev.precis.diagnostics.Diagnostic;
import dev.precis.diagnostics.Diagnostics;
import dev.precis.diagnostics.Location;
import dev.precis.diagnostics.Severity;
import java.util.Optional;

/** Where a rule reports what it finds, in the severity that the site wants. */
final class Findings {

  private final Code code;
  private final Severity severity;
  private final Diagnostics diagnostics;

  Findings(Code code, Severity severity, Diagnostics diagnostics) {
    this.code = code;
    this.severity = severity;
    this.diagnostics = diagnostics;
  }

  void report(Location at, String message) {
    diagnostics.report(new Diagnostic(code, severity, at, message, Optional.empty()));
  }

  void report(Location at, String message, String hint) {
    diagnostics.report(new Diagnostic(code, severity, at, message, Optional.of(hint)));
  }
}
