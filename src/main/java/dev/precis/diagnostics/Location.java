package dev.precis.diagnostics;

import java.util.Comparator;

/**
 * A place in an author's file.
 *
 * @param file the path relative to the project, with {@code /}
 * @param line the line, 1-based; 0 means the file as a whole
 * @param column the column, 1-based, in code points; 0 where {@code line} is 0
 * @param length how many code points on that line are meant; at least 1 where {@code line} is not 0
 */
public record Location(String file, int line, int column, int length)
    implements Comparable<Location> {

  private static final Comparator<Location> IN_READING_ORDER =
      Comparator.comparing(Location::file)
          .thenComparingInt(Location::line)
          .thenComparingInt(Location::column)
          .thenComparingInt(Location::length);

  /** The file as a whole. */
  public static Location ofFile(String file) {
    return new Location(file, 0, 0, 0);
  }

  @Override
  public int compareTo(Location other) {
    return IN_READING_ORDER.compare(this, other);
  }

  /** {@code file:line:column}, or only the file where the file as a whole is meant. */
  @Override
  public String toString() {
    return line == 0 ? file : file + ":" + line + ":" + column;
  }
}
