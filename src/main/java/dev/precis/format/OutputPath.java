package dev.precis.format;

/** The path of a file inside the site, such as {@code actors/kim-song/index.html}. */
public record OutputPath(String value) implements Comparable<OutputPath> {

  private static final String INDEX = "index.html";

  /**
   * Checks the path.
   *
   * @throws IllegalArgumentException if it could name a file outside the site: if it is empty,
   *     begins with a slash, or has an empty part, {@code .}, {@code ..}, a backslash or a NUL
   */
  public OutputPath {
    boolean isInside = value.indexOf('\\') < 0 && value.indexOf('\0') < 0;
    int start = 0;
    while (isInside && start <= value.length()) {
      int slash = value.indexOf('/', start);
      int end = slash < 0 ? value.length() : slash;
      int length = end - start;
      isInside = length > 2 || (length > 0 && !value.startsWith(length == 1 ? "." : "..", start));
      start = end + 1;
    }
    if (!isInside) {
      throw new IllegalArgumentException("not a path inside the site: " + value);
    }
  }

  /** The page of a folder: {@code index.html} in it; the front page for an empty name. */
  public static OutputPath indexOf(String folder) {
    return new OutputPath(folder.isEmpty() ? INDEX : folder + "/" + INDEX);
  }

  /** The address below the site's root: the folder with a closing slash for an index page. */
  public String address() {
    if (value.equals(INDEX)) {
      return "";
    }
    return value.endsWith("/" + INDEX)
        ? value.substring(0, value.length() - INDEX.length())
        : value;
  }

  @Override
  public int compareTo(OutputPath other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
