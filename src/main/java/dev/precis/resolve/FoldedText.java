package dev.precis.resolve;

import dev.precis.prose.Span;
import dev.precis.prose.WhiteSpace;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;

/**
 * A text as names are compared: composed (NFC), each run of white space one space, apostrophes,
 * hyphens and quotation marks in their typewriter forms, invisible characters dropped. Case stays.
 * It knows where each character came from.
 */
final class FoldedText {

  /** Stands for text in which no name is looked for. */
  static final char OPAQUE = '\uFFFC';

  private static final char FIRST_COMBINING = '\u0300';

  private char[] chars;
  private int[] origins;
  private int length;
  private int end;

  private FoldedText(int capacity) {
    chars = new char[capacity];
    origins = new int[capacity];
  }

  static String of(String name) {
    var folded = of(name, List.of());
    return new String(folded.chars, 0, folded.length).strip();
  }

  /**
   * Folds a text.
   *
   * @param opaque stretches in which no name is to be found, in order
   */
  static FoldedText of(String text, List<Span> opaque) {
    var folded = new FoldedText(text.length() + 1);
    int i = 0;
    for (var span : opaque) {
      folded.append(text, i, span.start());
      folded.put(OPAQUE, span.start());
      i = span.end();
    }
    folded.append(text, i, text.length());
    folded.end = text.length();
    return folded;
  }

  int length() {
    return length;
  }

  char charAt(int index) {
    return chars[index];
  }

  int codePointAt(int index) {
    return Character.codePointAt(chars, index, length);
  }

  int codePointBefore(int index) {
    return Character.codePointBefore(chars, index);
  }

  /** Where the character came from; for the length, the end of the text. */
  int origin(int index) {
    return index == length ? end : origins[index];
  }

  private void append(String text, int from, int to) {
    int i = from;
    while (i < to) {
      int end = i + 1;
      while (end < to && continuesCluster(text.charAt(end))) {
        end++;
      }
      if (end == i + 1) {
        fold(text.charAt(i), i);
      } else {
        var composed = Normalizer.normalize(text.substring(i, end), Normalizer.Form.NFC);
        for (int k = 0; k < composed.length(); k++) {
          fold(composed.charAt(k), i);
        }
      }
      i = end;
    }
  }

  private static boolean continuesCluster(char c) {
    if (c < FIRST_COMBINING) {
      return false;
    }
    boolean isConjoiningJamo = c >= '\u1160' && c <= '\u11FF';
    return isConjoiningJamo || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private void fold(char c, int origin) {
    if (c < 0x80) {
      put(Character.isWhitespace(c) ? ' ' : c, origin);
      return;
    }
    switch (c) {
      case '\u2018', '\u2019', '\u02BC', '\uFF07' -> put('\'', origin);
      case '\u2010', '\u2011' -> put('-', origin);
      case '\u201C', '\u201D', '\u201E', '\u201F' -> put('"', origin);
      default -> {
        if (WhiteSpace.is(c)) {
          put(' ', origin);
        } else if (Character.getType(c) != Character.FORMAT) {
          put(c, origin);
        }
      }
    }
  }

  private void put(char c, int origin) {
    if (c == ' ' && length > 0 && chars[length - 1] == ' ') {
      return;
    }
    if (length == chars.length) {
      // Composing makes some clusters longer.
      chars = Arrays.copyOf(chars, 2 * length);
      origins = Arrays.copyOf(origins, 2 * length);
    }
    chars[length] = c;
    origins[length++] = origin;
  }
}
