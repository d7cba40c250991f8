package dev.precis.lint;

import dev.precis.model.LikelihoodScale;
import dev.precis.prose.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words that say how likely something is, on a published scale or on none.
 *
 * @param words in lower case, with adverbs as adjectives: {@code probably} is {@code probable}
 * @param at where they stand in the text
 */
record Wording(String words, Span at) {

  /**
   * The word that scales use and that mostly means something else: it counts where it is given as
   * the likelihood, not where it is found in a text.
   */
  private static final String AMBIGUOUS = "remote";

  private static final String ON_NO_SCALE =
      "(?:extremely|quite|rather|fairly|somewhat|reasonably|most)\\s+(?:un)?likely"
          + "|(?:extremely|quite|rather|fairly|somewhat|reasonably|most)\\s+(?:im)?probabl[ey]"
          + "|more\\s+likely\\s+than\\s+not";

  private static final String COMPARISONS = "(?:more|less|least|as)\\s+(?:un)?likely";

  /** The longest first, so that a part of a wording is not taken for another one. */
  private static final Pattern ANY =
      Pattern.compile(
          "\\b(?:"
              + ON_NO_SCALE
              + "|(?<comparison>"
              + COMPARISONS
              + ")|"
              + Arrays.stream(LikelihoodScale.values())
                  .flatMap(scale -> scale.terms().stream())
                  .flatMap(term -> term.wordings().stream())
                  .filter(wording -> !wording.equals(AMBIGUOUS))
                  .distinct()
                  .sorted(Comparator.comparing(String::length).reversed())
                  .map(Wording::pattern)
                  .collect(Collectors.joining("|"))
              + ")\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** All wordings in a text, in order; comparisons are none. */
  static List<Wording> in(String text) {
    var found = new ArrayList<Wording>();
    var matcher = ANY.matcher(text);
    while (matcher.find()) {
      if (matcher.group("comparison") == null) {
        found.add(new Wording(plain(matcher.group()), new Span(matcher.start(), matcher.end())));
      }
    }
    return found;
  }

  private static String plain(String written) {
    var words = SPACE.matcher(written).replaceAll(" ").toLowerCase(Locale.ROOT);
    return words.endsWith("bly")
        ? words.substring(0, words.length() - 1) + "e"
        : words.endsWith("certainly") ? words.substring(0, words.length() - 2) : words;
  }

  private static String pattern(String wording) {
    var words = wording.replace(" ", "\\s+");
    return words.endsWith("ble")
        ? words.substring(0, words.length() - 1) + "[ey]"
        : words.endsWith("certain") ? words + "(?:ly)?" : words;
  }
}
