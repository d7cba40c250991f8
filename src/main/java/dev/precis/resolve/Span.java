package dev.precis.resolve;

/**
 * A stretch of a text.
 *
 * @param start offset of its first code unit
 * @param end offset after its last code unit
 */
record Span(int start, int end) {

  boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  boolean covers(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** The part of it that lies before an offset. */
  Span upTo(int limit) {
    return end <= limit ? this : new Span(Math.min(start, limit), limit);
  }
}
