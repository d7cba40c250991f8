package dev.precis.pdf;

/** How wide the characters of a text are, in dots. */
final class Widths {

  private final float[] widths;
  private final float hyphen;

  Widths(float[] widths, float hyphen) {
    this.widths = widths;
    this.hyphen = hyphen;
  }

  /** The width of the character at an index, with the kerning towards the one before it. */
  float of(int index) {
    return widths[index];
  }

  /** The width of a hyphen in the font of the text. */
  float hyphen() {
    return hyphen;
  }
}
