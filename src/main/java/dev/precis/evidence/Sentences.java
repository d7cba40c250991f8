package dev.precis.evidence;

/** Tells whether words end like a sentence. */
final class Sentences {

  private static final String ENDS = ".!?…。！？؟۔।:;";
  private static final String CLOSING = "\"'”’»«“』」)]";

  private Sentences() {}

  /** Whether {@code [start, end)} ends with punctuation, closing marks aside. */
  static boolean isEnd(String text, int start, int end) {
    int i = end;
    while (i > start && CLOSING.indexOf(text.charAt(i - 1)) >= 0) {
      i--;
    }
    return i > start && ENDS.indexOf(text.charAt(i - 1)) >= 0;
  }

  /** Whether {@code [start, end)} ends like a statement of an article: not with a colon. */
  static boolean isStatement(String text, int start, int end) {
    int i = end;
    while (i > start && CLOSING.indexOf(text.charAt(i - 1)) >= 0) {
      i--;
    }
    return i > start && ENDS.indexOf(text.charAt(i - 1), 0) >= 0 && text.charAt(i - 1) != ':';
  }

  /** The number of words; two Chinese or Japanese characters count as one. */
  static int words(String text) {
    int words = 0;
    int dense = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isDense = Scripts.isHanOrKana(c);
      boolean isWord = !isDense && (Scripts.isWordPart(c) || (inWord && (c == '\'' || c == '’')));
      words += isWord && !inWord ? 1 : 0;
      dense += isDense && Character.isLetter(c) ? 1 : 0;
      inWord = isWord;
    }
    return words + dense / 2;
  }
}
