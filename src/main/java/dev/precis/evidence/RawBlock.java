package dev.precis.evidence;

/**
 * A block of a capture before it is known what it is to the article.
 *
 * @param hint what the markup says of it
 * @param start offset of its first UTF-16 unit in the capture's text
 * @param end offset after its last
 */
record RawBlock(Hint hint, int start, int end) {

  /** What markup can say of a block; plain text says nothing. */
  enum Hint {
    NONE,
    HEADING,
    CAPTION,
    FURNITURE
  }
}
