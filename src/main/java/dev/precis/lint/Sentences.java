package dev.precis.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Parts a text into sentences, roughly: one ends with a stop after a word of three letters or a
 * number, before white space and no small letter. So {@code U.S.} and {@code Mr.} end nothing; the
 * rules would rather overlook a sentence's end than see one where there is none. A space may be
 * left before the stop by a citation.
 */
final class Sentences {

  private static final Pattern END =
      Pattern.compile(
          "(?<=(?:\\p{L}{3}|\\d|[)\\]”’\"»])\\s{0,2})[.!?…]+[)\\]”’\"»]*(?=\\s++[^\\p{Ll}]|\\s*$)|[。！？]+");

  private Sentences() {}

  /** The offsets at which sentences end, in order. */
  private static List<Integer> ends(String text) {
    return END.matcher(text).results().map(match -> match.end()).toList();
  }

  /** Whether at least one sentence is complete: a heading or the head of a list has none. */
  static boolean hasOne(String text) {
    return END.matcher(text).find();
  }

  /** The sentences as stretches of the text; what stands after the last stop is one too. */
  static List<Stretch> of(String text) {
    var sentences = new ArrayList<Stretch>();
    int start = 0;
    for (int end : ends(text)) {
      sentences.add(new Stretch(start, end));
      start = end;
    }
    if (start < text.length()) {
      sentences.add(new Stretch(start, text.length()));
    }
    return sentences;
  }

  /** A stretch of a text, from an offset to before another. */
  record Stretch(int start, int end) {

    boolean covers(Stretch other) {
      return start <= other.start && other.end <= end;
    }
  }
}
