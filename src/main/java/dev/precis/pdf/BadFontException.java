package dev.precis.pdf;

/** A file is not a font that can be embedded; the message says why in a few words. */
final class BadFontException extends Exception {

  private final String reason;

  BadFontException(String reason) {
    super(reason);
    this.reason = reason;
  }

  /** Why it cannot be embedded. */
  String reason() {
    return reason;
  }
}
