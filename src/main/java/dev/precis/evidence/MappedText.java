package dev.precis.evidence;

import java.util.Arrays;

/**
 * A text that grows by code points, each with the part of an original text that it stands for. The
 * rules of {@link NormalizedText} read one and write the next.
 */
final class MappedText {

  private int[] codePoints;
  private int[] starts;
  private int[] ends;
  private int size;

  /**
   * An empty text.
   *
   * @param expected how many code points it will have, about
   */
  MappedText(int expected) {
    int room = Math.max(16, expected);
    codePoints = new int[room];
    starts = new int[room];
    ends = new int[room];
  }

  /** A text in which each code point stands for itself. */
  static MappedText of(String text) {
    var mapped = new MappedText(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      mapped.add(c, mapped.size, mapped.size + 1);
      i += Character.charCount(c);
    }
    return mapped;
  }

  int size() {
    return size;
  }

  /** The code point at an index; -1 outside of the text, so that rules can look around. */
  int at(int index) {
    return index < 0 || index >= size ? -1 : codePoints[index];
  }

  /** The last code point; -1 in an empty text. */
  int last() {
    return at(size - 1);
  }

  /** Where what a code point stands for begins in the original, in code points. */
  int start(int index) {
    return starts[index];
  }

  /** Where it ends. */
  int end(int index) {
    return ends[index];
  }

  /** Adds a code point that stands for {@code [start, end)} of the original. */
  void add(int codePoint, int start, int end) {
    if (size == codePoints.length) {
      int room = size * 2;
      codePoints = Arrays.copyOf(codePoints, room);
      starts = Arrays.copyOf(starts, room);
      ends = Arrays.copyOf(ends, room);
    }
    codePoints[size] = codePoint;
    starts[size] = start;
    ends[size] = end;
    size++;
  }

  /** Adds a code point that stands for what {@code [from, to)} of another text stands for. */
  void add(int codePoint, MappedText other, int from, int to) {
    add(codePoint, other.starts[from], other.ends[to - 1]);
  }

  /** Takes the last code point away. */
  void dropLast() {
    size--;
  }

  /** A part of the text without its map. */
  String text(int from, int to) {
    return new String(codePoints, from, to - from);
  }
}
