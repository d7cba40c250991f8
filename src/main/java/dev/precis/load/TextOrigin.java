package dev.precis.load;

import dev.precis.diagnostics.Location;
import dev.precis.diagnostics.Origin;

/**
 * A text that stands in its file as it is.
 *
 * @param offset where it begins in the file
 */
record TextOrigin(Lines lines, int offset) implements Origin {

  @Override
  public Location at(int start, int end) {
    return lines.at(offset + start, offset + end);
  }
}
