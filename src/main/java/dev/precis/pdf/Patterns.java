package dev.precis.pdf;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The hyphenation patterns of one language, applied as Franklin Liang describes it in "Word
 * Hy-phen-a-tion by Com-put-er" (1983).
 */
final class Patterns {

  /** How many letters must stand before the first and after the last hyphen. */
  private static final int BEFORE = 2;

  private static final int AFTER = 3;

  private static final char EDGE = '.';

  private final Node root = new Node();
  private final Map<String, int[]> exceptions = new HashMap<>();

  /** Reads the patterns and exceptions of a file for TeX, such as those of hyph-utf8. */
  static Patterns parse(String tex) {
    var patterns = new Patterns();
    var plain = new StringBuilder(tex.length());
    tex.lines().forEach(line -> plain.append(withoutComment(line)).append('\n'));
    for (var word : block(plain, "\\patterns{").split("\\s+", -1)) {
      patterns.add(word);
    }
    for (var word : block(plain, "\\hyphenation{").split("\\s+", -1)) {
      patterns.addException(word);
    }
    return patterns;
  }

  /**
   * Where a word may be divided.
   *
   * @param word letters only, in lower case
   * @return how many letters stand before each place, ascending
   */
  int[] places(String word) {
    int[] known = exceptions.get(word);
    return known != null ? known : search(word);
  }

  private int[] search(String word) {
    var text = EDGE + word + EDGE;
    byte[] values = new byte[text.length() + 1];
    for (int start = 0; start < text.length(); start++) {
      Node node = root;
      for (int i = start; i < text.length(); i++) {
        node = node.next.get(text.charAt(i));
        if (node == null) {
          break;
        }
        if (node.values != null) {
          raise(values, start, node.values);
        }
      }
    }
    int[] places = new int[word.length()];
    int count = 0;
    for (int letters = BEFORE; letters <= word.length() - AFTER; letters++) {
      if ((values[letters + 1] & 1) == 1) {
        places[count++] = letters;
      }
    }
    return Arrays.copyOf(places, count);
  }

  private static void raise(byte[] values, int start, byte[] by) {
    for (int i = 0; i < by.length; i++) {
      if (by[i] > values[start + i]) {
        values[start + i] = by[i];
      }
    }
  }

  private void add(String pattern) {
    var letters = new StringBuilder();
    byte[] values = new byte[pattern.length() + 1];
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c >= '0' && c <= '9') {
        values[letters.length()] = (byte) (c - '0');
      } else {
        letters.append(c);
      }
    }
    Node node = root;
    for (int i = 0; i < letters.length(); i++) {
      node = node.next.computeIfAbsent(letters.charAt(i), c -> new Node());
    }
    node.values = Arrays.copyOf(values, letters.length() + 1);
  }

  private void addException(String word) {
    var places = new int[word.length()];
    int count = 0;
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) == '-') {
        places[count++] = letters;
      } else {
        letters++;
      }
    }
    exceptions.put(word.replace("-", ""), Arrays.copyOf(places, count));
  }

  private static String block(StringBuilder tex, String command) {
    int start = tex.indexOf(command);
    if (start < 0) {
      return "";
    }
    return tex.substring(start + command.length(), tex.indexOf("}", start)).strip();
  }

  private static String withoutComment(String line) {
    int percent = line.indexOf('%');
    return percent < 0 ? line : line.substring(0, percent);
  }

  private static final class Node {
    private final Map<Character, Node> next = new HashMap<>(4);
    private byte @Nullable [] values;
  }
}
