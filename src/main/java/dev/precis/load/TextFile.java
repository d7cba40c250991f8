package dev.precis.load;

/**
 * A file as it was read.
 *
 * @param text without byte order mark, lines ended by {@code \n}, free of control characters
 * @param lines where its lines begin
 */
record TextFile(String text, Lines lines) {}
