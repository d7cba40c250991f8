package dev.precis.template;

import dev.precis.diagnostics.Diagnostic;

/** Carries a fault of a template out of Pebble, which would not let a value pass. */
final class TemplateFault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Diagnostic diagnostic;

  TemplateFault(Diagnostic diagnostic) {
    super(diagnostic.message());
    this.diagnostic = diagnostic;
  }

  Diagnostic diagnostic() {
    return diagnostic;
  }
}
