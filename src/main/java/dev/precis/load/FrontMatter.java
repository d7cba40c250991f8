package dev.precis.load;

/**
 * The parts of a Markdown file.
 *
 * @param state whether there is a front matter
 * @param yamlStart offset of its YAML
 * @param yamlEnd offset after its YAML
 * @param bodyStart offset of what follows it
 */
record FrontMatter(State state, int yamlStart, int yamlEnd, int bodyStart) {

  private static final String FENCE = "---";

  /** Whether a file has a front matter. */
  enum State {
    PRESENT,
    /** The file does not begin with {@code ---}. */
    MISSING,
    /** Blank lines stand before it. */
    NOT_FIRST,
    /** It has no second {@code ---}. */
    UNCLOSED
  }

  /** Splits a text whose lines end with {@code \n}. */
  static FrontMatter of(String text) {
    int opened = endOfFence(text, 0);
    if (opened < 0) {
      int first = text.length() - text.stripLeading().length();
      boolean isBelowBlanks = endOfFence(text, first) >= 0;
      return new FrontMatter(isBelowBlanks ? State.NOT_FIRST : State.MISSING, 0, 0, 0);
    }
    for (int line = opened; line < text.length(); line = endOfLine(text, line)) {
      int closed = endOfFence(text, line);
      if (closed >= 0) {
        return new FrontMatter(State.PRESENT, opened, line, closed);
      }
    }
    return new FrontMatter(State.UNCLOSED, opened, opened, text.length());
  }

  /** The offset after a line that is a fence, or -1 where it is none. */
  private static int endOfFence(String text, int line) {
    if (!text.startsWith(FENCE, line)) {
      return -1;
    }
    int end = endOfLine(text, line);
    return text.substring(line + FENCE.length(), end).isBlank() ? end : -1;
  }

  private static int endOfLine(String text, int line) {
    int feed = text.indexOf('\n', line);
    return feed < 0 ? text.length() : feed + 1;
  }
}
