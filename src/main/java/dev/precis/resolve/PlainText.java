package dev.precis.resolve;

/** White space in plain text. */
final class PlainText {

  private PlainText() {}

  /** A part of a text with each run of white space as one space, and none at its ends. */
  static String of(String text, Span part) {
    var out = new StringBuilder(part.end() - part.start());
    boolean isGap = false;
    for (int i = part.start(); i < part.end(); i++) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        isGap = true;
        continue;
      }
      if (isGap && !out.isEmpty()) {
        out.append(' ');
      }
      isGap = false;
      out.append(c);
    }
    return out.toString();
  }

  /** Whether it is white space, non-breaking spaces included. */
  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
