package dev.precis.model;

/**
 * A sentence in which something is mentioned, as plain text around the words that mention it.
 *
 * @param match the words; empty where the whole sentence is meant
 */
public record Excerpt(String before, String match, String after) {

  /** The whole sentence. */
  public String text() {
    return before + match + after;
  }
}
