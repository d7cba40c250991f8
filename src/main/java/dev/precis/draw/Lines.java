package dev.precis.draw;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Breaks a text into lines: as few as possible, and then as even as possible.
 *
 * @param lines without spaces at their ends
 * @param whole whether nothing was left out
 */
record Lines(List<String> lines, boolean whole) {

  private static final String CUT = "…";
  private static final int STEPS = 6;

  /**
   * Breaks a text.
   *
   * @param width in pixels
   * @param most how many lines there may be; what does not fit ends in an ellipsis
   */
  static Lines of(
      String text, Lettering letters, double size, double width, int most, Locale language) {
    var words = words(text, language);
    var greedy = fill(words, letters, size, width);
    if (greedy.size() > most) {
      var kept = new ArrayList<>(greedy.subList(0, most));
      var rest = String.join(" ", greedy.subList(most - 1, greedy.size()));
      kept.set(most - 1, cut(rest, letters, size, width));
      return new Lines(List.copyOf(kept), false);
    }
    return new Lines(even(words, letters, size, width, greedy), fits(greedy, letters, size, width));
  }

  /** A text on one line; what does not fit ends in an ellipsis. */
  static String cut(String text, Lettering letters, double size, double width) {
    if (letters.width(text, size) <= width) {
      return text;
    }
    int low = 0;
    int high = text.codePointCount(0, text.length());
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (letters.width(begin(text, middle) + CUT, size) <= width) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    var kept = begin(text, low);
    int space = kept.lastIndexOf(' ');
    return (space > kept.length() / 2 ? kept.substring(0, space) : kept)
            .replaceAll("[\\s\\p{Punct}–—]+$", "")
        + CUT;
  }

  private static String begin(String text, int codePoints) {
    return text.substring(0, text.offsetByCodePoints(0, codePoints));
  }

  private static List<String> even(
      List<String> words, Lettering letters, double size, double width, List<String> greedy) {
    var best = greedy;
    double narrow = width / 2;
    double wide = width;
    for (int i = 0; i < STEPS && greedy.size() > 1; i++) {
      double middle = (narrow + wide) / 2;
      var tried = fill(words, letters, size, middle);
      if (tried.size() == greedy.size() && fits(tried, letters, size, middle)) {
        best = tried;
        wide = middle;
      } else {
        narrow = middle;
      }
    }
    return List.copyOf(best);
  }

  private static boolean fits(List<String> lines, Lettering letters, double size, double width) {
    return lines.stream().allMatch(line -> letters.width(line, size) <= width);
  }

  private static List<String> fill(
      List<String> words, Lettering letters, double size, double width) {
    var lines = new ArrayList<String>();
    var line = "";
    for (var word : words) {
      if (!line.isEmpty() && letters.width((line + word).stripTrailing(), size) > width) {
        lines.add(line.stripTrailing());
        line = "";
      }
      line += word;
    }
    lines.add(line.stripTrailing());
    return lines;
  }

  /** What may stand alone on a line, with the space after it; Korean is broken between words. */
  private static List<String> words(String text, Locale language) {
    var breaks = BreakIterator.getLineInstance(language);
    breaks.setText(text);
    var words = new ArrayList<String>();
    int start = 0;
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      boolean insideOfWord =
          end < text.length() && isHangul(text.charAt(end - 1)) && isHangul(text.charAt(end));
      if (!insideOfWord) {
        words.add(text.substring(start, end));
        start = end;
      }
    }
    return words;
  }

  private static boolean isHangul(char c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL;
  }
}
