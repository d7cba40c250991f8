package dev.precis.cli;

/** Text that may come from anywhere, made safe for a terminal. */
final class Printable {

  private Printable() {}

  /** The text with control characters, which could move the cursor or set colours, as {@code ?}. */
  static String of(String text) {
    var out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            point ->
                out.appendCodePoint(Character.isISOControl(point) && point != '\n' ? '?' : point));
    return out.toString();
  }
}
