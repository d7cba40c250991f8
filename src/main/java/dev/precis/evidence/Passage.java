package dev.precis.evidence;

/**
 * Where something stands in a capture.
 *
 * @param paragraph of the body, 1-based; 0 where it is not in the body
 * @param start offset of its first code point in the capture's text
 * @param end offset after its last
 */
public record Passage(int paragraph, int start, int end) {}
