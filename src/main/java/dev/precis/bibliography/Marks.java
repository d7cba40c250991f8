package dev.precis.bibliography;

/**
 * Characters that stand for something while a text goes through citeproc-java. Unicode sets them
 * aside for such use inside programs (U+FDD0 to U+FDEF), so no text has them; what an author writes
 * is freed of them all the same. {@link Face} and {@link Case} have marks of their own.
 */
final class Marks {

  private static final char FIRST = '\uFDD0';
  private static final char LAST = '\uFDEF';

  /** From here on a mark stands for a piece of text that stays as it is. */
  static final char FIRST_KEPT = '\uFDE0';

  /** How many such pieces there can be in one record. */
  static final int MOST_KEPT = LAST - FIRST_KEPT + 1;

  /** Stands for nothing, where offsets must stay as they are. */
  static final char BLANK = '\uFDDF';

  private Marks() {}

  static boolean isMark(int c) {
    return c >= FIRST && c <= LAST;
  }

  static boolean isKept(int c) {
    return c >= FIRST_KEPT && c <= LAST;
  }

  /** A text without marks and without control characters, which mean nothing anywhere. */
  static String removed(String text) {
    if (text.chars().noneMatch(Marks::isUnwanted)) {
      return text;
    }
    var out = new StringBuilder(text.length());
    text.chars().filter(c -> !isUnwanted(c)).forEach(c -> out.append((char) c));
    return out.toString();
  }

  private static boolean isUnwanted(int c) {
    return isMark(c) || (c < ' ' && c != '\n' && c != '\t' && c != '\r');
  }
}
