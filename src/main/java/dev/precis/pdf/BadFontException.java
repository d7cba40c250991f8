package dev.precis.pdf;

/** A file is not a font that can be embedded; the message says why in a few words. */
final class BadFontException extends Exception {

  BadFontException(String reason) {
    super(reason);
  }
}
