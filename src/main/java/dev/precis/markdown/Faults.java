package dev.precis.markdown;

import dev.precis.diagnostics.Code;
import dev.precis.diagnostics.Diagnostic;
import dev.precis.diagnostics.Diagnostics;
import dev.precis.diagnostics.Origin;

/** Reports what is wrong in one text, by offsets in it. */
record Faults(Origin origin, Diagnostics diagnostics) {

  void report(Code code, int start, int end, String message, String hint) {
    diagnostics.report(Diagnostic.of(code, origin.at(start, end), message).hinting(hint));
  }
}
