package dev.precis.prose;

import java.util.Locale;
import java.util.Set;

/**
 * Tells a full stop that belongs to an abbreviation from one that ends a sentence. Some
 * abbreviations never end one; others do where the next word is one that begins sentences. The
 * lists are short and hold what reports on world affairs use.
 */
final class Abbreviations {

  /** A name or a word follows: they never end a sentence. */
  private static final Set<String> BEFORE_A_WORD =
      words(
          """
          mr mrs ms dr prof gen lt col maj capt sgt cpl adm cmdr sen rep reps gov pres amb rev
          hon messrs mme mlle mgr e.g i.e cf vs v viz approx ca incl bzw z.b d.h u.a p.ex см им
          ул проф акад ген т.е
          """);

  /** They end no sentence where a number follows. */
  private static final Set<String> BEFORE_A_NUMBER =
      words(
          """
          no nos nr art arts sec para paras pp ch fig figs vol vols res abs rn jan feb mar apr
          jun jul aug sep sept oct nov dec ст стр
          """);

  /** They end a sentence only where a word follows that begins sentences. */
  private static final Set<String> PERHAPS_LAST =
      words(
          """
          st mt fr hr sr sra inc corp ltd co bros jr etc al dept est govt intl usw ee uu др гг
          млн млрд тыс руб
          """);

  private static final Set<String> MONTHS_AFTER_ORDINALS =
      words(
          """
          Januar Jänner Februar März April Mai Juni Juli August September Oktober November
          Dezember
          """);

  private static final Set<String> SENTENCE_BEGINNINGS =
      words(
          """
          The A An He She It They We You I In On At By For From To With After Before Since When
          While As If But And Or So Yet However Meanwhile Both This That These Those His Her Its
          Their Our There Here No Not Some Many Most All Each Every One Two Three Under
          According Also Last Earlier Later Who What Why How Where Der Die Das Ein Eine Er Sie
          Es Wir Im Am Auf Nach Und Aber Dies Diese Il Elle Ils Elles Les Cette Ces Dans Ella
          Ellos Este Esta Pero Según В На Он Она Они Это Но И По Как Также Однако
          """);

  /** What can stand between the dots of an acronym, as in {@code Ph.D}. */
  private static final int LONGEST_PART = 3;

  private static final int LONGEST_ORDINAL = 2;

  private Abbreviations() {}

  /**
   * Whether the stop after a word is only that of an abbreviation.
   *
   * @param word what stands before the stop, with the stops inside it
   * @param next the word after it, which may be empty
   * @param isNextAbbreviated whether that has a stop after it too
   */
  static boolean continues(String word, String next, boolean isNextAbbreviated) {
    if (word.isEmpty()) {
      return false;
    }
    var lower = word.toLowerCase(Locale.ROOT);
    boolean isNumberNext = !next.isEmpty() && Character.isDigit(next.codePointAt(0));
    if (isNumber(word)) {
      return word.length() <= LONGEST_ORDINAL && MONTHS_AFTER_ORDINALS.contains(next);
    }
    if (BEFORE_A_WORD.contains(lower) || (BEFORE_A_NUMBER.contains(lower) && isNumberNext)) {
      return true;
    }
    if (isLetter(word) || isAcronym(word) || PERHAPS_LAST.contains(lower)) {
      return isNextAbbreviated || !SENTENCE_BEGINNINGS.contains(next);
    }
    return false;
  }

  private static Set<String> words(String list) {
    return Set.of(list.strip().split("\\s+"));
  }

  private static boolean isNumber(String word) {
    return word.codePoints().allMatch(Character::isDigit);
  }

  private static boolean isLetter(String word) {
    return word.codePointCount(0, word.length()) == 1 && hasCase(word.codePointAt(0));
  }

  private static boolean isAcronym(String word) {
    int letters = 0;
    boolean hasStop = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c == '.') {
        hasStop = true;
        letters = 0;
      } else if (!hasCase(c) || ++letters > LONGEST_PART) {
        return false;
      }
    }
    return hasStop;
  }

  private static boolean hasCase(int codePoint) {
    return Character.isUpperCase(codePoint) || Character.isLowerCase(codePoint);
  }
}
