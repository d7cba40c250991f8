package dev.precis.diagnostics;

/**
 * Where a piece of text came from: maps offsets in the text (UTF-16 code units) back to places in
 * the author's file. A text may be a file's tail, a quoted YAML scalar with escapes, or a folded
 * block.
 */
public interface Origin {

  /**
   * The place of a part of the text.
   *
   * @param start offset of its first code unit
   * @param end offset after its last code unit; the location ends with the line at the latest
   */
  Location at(int start, int end);
}
