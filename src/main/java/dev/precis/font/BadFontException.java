package dev.precis.font;

/** A file is not a font that can be embedded; the message says why in a few words. */
public final class BadFontException extends Exception {

  BadFontException(String reason) {
    super(reason);
  }
}
