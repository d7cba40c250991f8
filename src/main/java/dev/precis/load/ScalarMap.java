package dev.precis.load;

import dev.precis.load.YamlNode.Scalar;

/**
 * Finds, for each code unit of a scalar's value, where it is written. Walks the scalar as it stands
 * in the file and its value side by side: the parser has read it already, so the value decides
 * wherever the rules of folding would (YAML 1.2.2, sections 7.3 and 8.1).
 */
final class ScalarMap {

  private final String raw;
  private final String value;
  private final int[] map;
  private int at;
  private int done;

  private ScalarMap(Scalar scalar) {
    this.raw = scalar.raw();
    this.value = scalar.text();
    this.map = new int[value.length() + 1];
  }

  /**
   * Offsets from the scalar's first character, one for each code unit of the value and one for its
   * end.
   */
  static int[] of(Scalar scalar) {
    var walk = new ScalarMap(scalar);
    switch (walk.raw.isEmpty() ? ' ' : walk.raw.charAt(0)) {
      case '"' -> walk.flow(1, true, false);
      case '\'' -> walk.flow(1, false, true);
      case '|', '>' -> walk.block();
      default -> walk.flow(0, false, false);
    }
    walk.put(walk.value.length() + 1 - walk.done);
    return walk.map;
  }

  private void flow(int start, boolean escapes, boolean doubledQuotes) {
    at = start;
    while (done < value.length() && at < raw.length()) {
      char c = raw.charAt(at);
      if (c == ' ' || c == '\t' || c == '\n') {
        spaces();
      } else if (escapes && c == '\\') {
        escape();
      } else {
        put(1);
        at += doubledQuotes && c == '\'' ? 2 : 1;
      }
    }
  }

  /** Blanks within a line are kept; around line ends they are dropped, and the ends are folded. */
  private void spaces() {
    int end = endOfBlanks();
    int feeds = feedsUntil(end);
    if (feeds == 0) {
      while (at < end) {
        put(1);
        at++;
      }
    } else {
      put(Math.max(1, feeds - 1));
      at = end;
    }
  }

  private int endOfBlanks() {
    int end = at;
    while (end < raw.length() && " \t\n".indexOf(raw.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  private int feedsUntil(int end) {
    return (int) raw.substring(at, end).chars().filter(c -> c == '\n').count();
  }

  private void escape() {
    int sign = at + 1 < raw.length() ? raw.charAt(at + 1) : ' ';
    if (sign == '\n') {
      at += 2;
      int end = endOfBlanks();
      put(feedsUntil(end));
      at = end;
      return;
    }
    int digits = sign == 'x' ? 2 : sign == 'u' ? 4 : sign == 'U' ? 8 : 0;
    boolean isPair = digits == 8 && Character.isHighSurrogate(value.charAt(done));
    put(isPair ? 2 : 1);
    at += 2 + digits;
  }

  private void block() {
    int body = raw.indexOf('\n') + 1;
    at = body == 0 ? raw.length() : body;
    int indent = indentOf(raw, at) - indentOf(value, 0);
    int[] feeds = new int[value.length() + 1];
    int waiting = 0;
    while (at < raw.length()) {
      int end = raw.indexOf('\n', at);
      int lineEnd = end < 0 ? raw.length() : end;
      for (int i = 0; i < indent && at < lineEnd && raw.charAt(at) == ' '; i++) {
        at++;
      }
      if (at < lineEnd) {
        feeds(feeds, waiting);
        waiting = 0;
        while (at < lineEnd) {
          put(1);
          at++;
        }
      }
      if (waiting < feeds.length) {
        feeds[waiting++] = lineEnd;
      }
      at = lineEnd + 1;
    }
    feeds(feeds, waiting);
    at = Math.min(at, raw.length());
  }

  /**
   * Between two lines that hold text the value has a space, or line feeds, or at its end nothing.
   */
  private void feeds(int[] offsets, int count) {
    int here = at;
    for (int i = 0; i < count && done < value.length(); i++) {
      char c = value.charAt(done);
      if (c != '\n' && (c != ' ' || i > 0 || done == 0)) {
        break;
      }
      at = offsets[i];
      put(1);
      if (c == ' ') {
        break;
      }
    }
    at = here;
  }

  /** How far the first line that holds more than spaces is indented. */
  private static int indentOf(String text, int start) {
    int line = start;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        line = i + 1;
      } else if (c != ' ') {
        return i - line;
      }
    }
    return 0;
  }

  /** The next units of the value are written here. */
  private void put(int units) {
    for (int i = 0; i < units && done < map.length; i++) {
      map[done++] = at;
    }
  }
}
