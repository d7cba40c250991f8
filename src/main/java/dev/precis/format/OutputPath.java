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
    if (value.indexOf('\\') >= 0 || value.indexOf('\0') >= 0) {
      throw new IllegalArgumentException("not a path inside the site: " + value);
    }
    for (var part : value.split("/", -1)) {
      if (part.isEmpty() || part.equals(".") || part.equals("..")) {
        throw new IllegalArgumentException("not a path inside the site: " + value);
      }
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
