package dev.precis.load;

import java.util.Locale;

/**
 * Characters that no text may hold: the controls but tab and line feed, half surrogate pairs, and
 * U+FFFE and U+FFFF. Neither XML 1.0, which feeds are made of, nor YAML can write them, and nobody
 * sees them.
 */
final class Characters {

  private static final char REPLACEMENT = '\uFFFD';

  private Characters() {}

  /** The offset of the first forbidden one, or -1. */
  static int firstForbidden(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isForbidden(text, i)) {
        return i;
      }
    }
    return -1;
  }

  /** The text with a replacement character for each forbidden one. */
  static String withoutForbidden(String text) {
    var clean = new StringBuilder(text);
    for (int i = 0; i < clean.length(); i++) {
      if (isForbidden(text, i)) {
        clean.setCharAt(i, REPLACEMENT);
      }
    }
    return clean.toString();
  }

  /** What is wrong with the forbidden one at an offset. */
  static String complaint(String text, int offset) {
    return "a text cannot hold the character "
        + String.format(Locale.ROOT, "U+%04X", (int) text.charAt(offset));
  }

  private static boolean isForbidden(String text, int i) {
    char c = text.charAt(i);
    if (c < 0x7F) {
      return c < ' ' && c != '\n' && c != '\t';
    }
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
    }
    return c <= 0x9F || c == 0xFFFE || c == 0xFFFF;
  }
}
