package dev.precis.prose;

/** White space of all kinds. */
public final class WhiteSpace {

  private WhiteSpace() {}

  /** Whether it is white space, non-breaking spaces included. */
  public static boolean is(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
