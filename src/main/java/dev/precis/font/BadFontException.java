package dev.precis.font;

/** A file is not a font that can be embedded; the message says why in a few words. */
public final class BadFontException extends Exception {

  private final String reason;

  BadFontException(String reason) {
    super(reason);
    this.reason = reason;
  }

  /** Why it cannot be embedded. */
  public String reason() {
    return reason;
  }
}
