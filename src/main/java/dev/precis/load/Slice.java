package dev.precis.load;

import dev.precis.diagnostics.Location;

/**
 * The part of a file that is YAML: all of it, or its front matter.
 *
 * @param start offset of its first character in the file
 * @param end offset after its last character
 */
record Slice(TextFile file, int start, int end) {

  /** The YAML. */
  String text() {
    return file.text().substring(start, end);
  }

  /** The offset in the file of the character before which so many others stand in the slice. */
  int offsetOf(long codePoints) {
    int before = file.lines().codePointsBefore(start);
    return Math.min(end, file.lines().offsetOfCodePoint(before + (int) Math.max(0, codePoints)));
  }

  /** The place of a part of the file. */
  Location at(int from, int to) {
    return file.lines().at(from, to);
  }
}
