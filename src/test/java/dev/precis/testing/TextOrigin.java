package dev.precis.testing;

import dev.precis.diagnostics.Location;
import dev.precis.diagnostics.Origin;

/**
 * The origin of a text that stands in a file as it is.
 *
 * @param line the line on which it begins, 1-based
 * @param column the column at which it begins, 1-based; later lines begin at the first column
 */
public record TextOrigin(String file, String text, int line, int column) implements Origin {

  @Override
  public Location at(int start, int end) {
    int begin = text.lastIndexOf('\n', start - 1) + 1;
    int lines = (int) text.substring(0, begin).chars().filter(c -> c == '\n').count();
    int before = text.codePointCount(begin, start);
    int lineEnd = text.indexOf('\n', start);
    int last = lineEnd < 0 ? end : Math.min(end, lineEnd);
    return new Location(
        file,
        line + lines,
        (begin == 0 ? column : 1) + before,
        Math.max(1, text.codePointCount(start, Math.max(start, last))));
  }
}
