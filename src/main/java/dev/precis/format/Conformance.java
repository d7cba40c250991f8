package dev.precis.format;

/** The pair of standards that a PDF keeps: one for archives, one for assistive technology. */
public enum Conformance {
  /** PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1), on PDF 1.7: what every reader knows. */
  A3A_UA1("a3a-ua1"),

  /** PDF/A-4f (ISO 19005-4) and PDF/UA-2 (ISO 14289-2), on PDF 2.0. */
  A4F_UA2("a4f-ua2");

  private final String code;

  Conformance(String code) {
    this.code = code;
  }

  /** Its name on the command line. */
  public String code() {
    return code;
  }
}
