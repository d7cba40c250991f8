package dev.precis.diagnostics;

/** How much a diagnostic matters: an error stops the build, a warning does not. */
public enum Severity {
  ERROR("error"),
  WARNING("warning");

  private final String label;

  Severity(String label) {
    this.label = label;
  }

  /** The word that is printed. */
  public String label() {
    return label;
  }
}
