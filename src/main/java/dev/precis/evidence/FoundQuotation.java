package dev.precis.evidence;

import dev.precis.model.Citation;
import java.util.List;
import java.util.Optional;

/**
 * A quotation in a prose.
 *
 * @param words without the marks around them
 * @param citation the one that it belongs to, where there is one
 * @param start offset of its opening mark in the prose's source text
 * @param end offset after its closing mark
 * @param segments the characters that it covers, marks included, by piece
 */
record FoundQuotation(
    String words, Optional<Citation> citation, int start, int end, List<Segment> segments) {

  FoundQuotation {
    segments = List.copyOf(segments);
  }

  /** Characters {@code [from, to)} of the text piece at an index. */
  record Segment(int piece, int from, int to) {}
}
