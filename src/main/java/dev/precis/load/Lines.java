package dev.precis.load;

import dev.precis.diagnostics.Location;
import java.util.Arrays;

/**
 * Where the lines of a text begin: turns offsets (UTF-16 code units) into places, without keeping
 * the text itself.
 */
final class Lines {

  private final String file;
  private final int length;
  private final int[] starts;

  /** Offsets of the characters that take two code units; in most texts there are none. */
  private final int[] wide;

  /**
   * @param file the path relative to the project
   * @param text with {@code \n} at the end of each line
   */
  Lines(String file, String text) {
    this.file = file;
    this.length = text.length();
    int lines = 1;
    int pairs = 0;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        lines++;
      } else if (Character.isHighSurrogate(c)) {
        pairs++;
      }
    }
    this.starts = new int[lines];
    this.wide = new int[pairs];
    int line = 1;
    int pair = 0;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        starts[line++] = i + 1;
      } else if (Character.isHighSurrogate(c)) {
        wide[pair++] = i;
      }
    }
  }

  /** The path relative to the project. */
  String file() {
    return file;
  }

  /** The place of a part of the text; it ends with its first line at the latest. */
  Location at(int start, int end) {
    int from = Math.max(0, Math.min(start, length));
    int line = lineOf(from);
    int to = Math.max(from, Math.min(end, endOf(line)));
    int column = 1 + codePointsBetween(starts[line], from);
    return new Location(file, line + 1, column, Math.max(1, codePointsBetween(from, to)));
  }

  /** How many characters stand before an offset. */
  int codePointsBefore(int offset) {
    return offset - wideBefore(offset);
  }

  /** The offset of the character before which so many others stand. */
  int offsetOfCodePoint(int index) {
    int low = 0;
    int high = wide.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (wide[middle] - middle < index) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return index + low;
  }

  private int lineOf(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 2;
  }

  private int endOf(int line) {
    return line + 1 < starts.length ? starts[line + 1] - 1 : length;
  }

  private int codePointsBetween(int start, int end) {
    return codePointsBefore(end) - codePointsBefore(start);
  }

  private int wideBefore(int offset) {
    int found = Arrays.binarySearch(wide, offset);
    return found >= 0 ? found : -found - 1;
  }
}
