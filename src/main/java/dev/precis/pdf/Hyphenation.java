package dev.precis.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Marks where the words of a text may be divided at the end of a line. Safe for many threads. */
final class Hyphenation {

  private static final char SOFT_HYPHEN = '\u00AD';

  /** Shorter words are not divided. */
  private static final int SHORTEST = 5;

  /** The patterns of the hyph-utf8 project, as this library brings them. */
  private static final String FOLDER =
      "/org/daisy/dotify/hyphenator/impl/resource-files/utf8/hyph-";

  /** Languages whose patterns are filed under another name. */
  private static final Map<String, String> FILED_UNDER =
      Map.of(
          "en", "en-us",
          "en-au", "en-gb",
          "en-ie", "en-gb",
          "en-nz", "en-gb",
          "de", "de-1996",
          "el", "el-monoton",
          "nb", "no",
          "nn", "no",
          "sr", "sr-cyrl",
          "mn", "mn-cyrl");

  private final Map<String, Optional<Patterns>> byLanguage = new ConcurrentHashMap<>();

  /**
   * The text with soft hyphens; unchanged where there are no patterns for its language.
   *
   * @param language a BCP 47 tag
   */
  String mark(String text, String language) {
    var patterns =
        byLanguage.computeIfAbsent(language.toLowerCase(Locale.ROOT), Hyphenation::patternsOf);
    return patterns.isEmpty() || text.length() < SHORTEST ? text : mark(text, patterns.get());
  }

  private static String mark(String text, Patterns patterns) {
    var out = new StringBuilder(text.length() + text.length() / 6);
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      if (end - start >= SHORTEST && maySplit(text, start, end)) {
        markWord(text.substring(start, end), patterns, out);
      } else {
        out.append(text, start, end);
      }
      if (end < text.length()) {
        out.append(text.charAt(end++));
      }
      start = end;
    }
    return out.toString();
  }

  /** Not: parts of addresses and compounds, which have better places, and abbreviations. */
  private static boolean maySplit(String text, int start, int end) {
    boolean joined =
        (start > 0 && isJoint(text.charAt(start - 1)))
            || (end < text.length() && isJoint(text.charAt(end)) && !endsSentence(text, end));
    return !joined
        && !(Character.isUpperCase(text.charAt(start))
            && Character.isUpperCase(text.charAt(start + 1)));
  }

  private static boolean endsSentence(String text, int at) {
    return text.charAt(at) == '.'
        && (at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)));
  }

  private static boolean isJoint(char c) {
    return "-\u2010\u2011\u00AD./@:_#?=&%+~".indexOf(c) >= 0 || Character.isDigit(c);
  }

  private static void markWord(String word, Patterns patterns, StringBuilder out) {
    int from = 0;
    var lower = word.toLowerCase(Locale.ROOT);
    if (lower.length() == word.length()) {
      for (int place : patterns.places(lower)) {
        out.append(word, from, place).append(SOFT_HYPHEN);
        from = place;
      }
    }
    out.append(word, from, word.length());
  }

  private static Optional<Patterns> patternsOf(String language) {
    int dash = language.indexOf('-');
    var alone = dash < 0 ? language : language.substring(0, dash);
    for (var name : List.of(language, alone)) {
      var found = load(FILED_UNDER.getOrDefault(name, name));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<Patterns> load(String name) {
    // A language comes from the author's text: only what is a tag becomes part of a path.
    if (!name.chars().allMatch(c -> c == '-' || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))) {
      return Optional.empty();
    }
    try (var in = Hyphenation.class.getResourceAsStream(FOLDER + name + ".tex")) {
      return in == null
          ? Optional.empty()
          : Optional.of(Patterns.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
