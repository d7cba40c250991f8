package dev.precis.prose;

/**
 * A stretch of a text.
 *
 * @param start offset of its first code unit
 * @param end offset after its last code unit
 */
public record Span(int start, int end) {

  /** These words of a text, with each run of white space as one space, and none at the ends. */
  public String wordsOf(String text) {
    var out = new StringBuilder(end - start);
    boolean isGap = false;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (WhiteSpace.is(c)) {
        isGap = true;
        continue;
      }
      if (isGap && !out.isEmpty()) {
        out.append(' ');
      }
      isGap = false;
      out.append(c);
    }
    return out.toString();
  }

  /** Whether they have a character in common. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Whether all of the other is in this one. */
  public boolean covers(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** The part of it that lies before an offset. */
  public Span upTo(int limit) {
    return end <= limit ? this : new Span(Math.min(start, limit), limit);
  }
}
