package dev.precis.format.web;

import dev.precis.model.Prose;
import dev.precis.prose.PlainText;
import java.util.regex.Pattern;

/** How long a text takes to read. */
final class ReadingTime {

  private static final int WORDS_A_MINUTE = 230;
  private static final Pattern GAP = Pattern.compile("\\s+");

  private ReadingTime() {}

  /** How many words there are. */
  static int words(Prose prose) {
    var text = PlainText.of(prose);
    return text.isEmpty() ? 0 : GAP.split(text).length;
  }

  /** How many minutes it takes to read so many words, at least 1. */
  static int minutes(int words) {
    return Math.max(1, Math.round((float) words / WORDS_A_MINUTE));
  }
}
