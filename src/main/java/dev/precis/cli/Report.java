package dev.precis.cli;

import dev.precis.diagnostics.Diagnostic;
import java.util.List;

/** A way to print diagnostics. */
interface Report {

  /** The diagnostics as one text, with a line end at its end unless it is empty. */
  String of(List<Diagnostic> diagnostics);
}
