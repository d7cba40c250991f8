package dev.precis.evidence;

import java.util.Locale;
import java.util.Set;

/**
 * Where in a normalised text a quotation may begin and end: between words by the rules of the
 * script, never inside a number, and never so that a part is cut off which turns the word round.
 */
final class WordBoundaries {

  /** Articles and the like that French and Italian join to the next word; not {@code n'}. */
  private static final Set<String> ELIDED =
      Set.of(
          "l", "d", "qu", "c", "s", "j", "m", "t", "jusqu", "lorsqu", "puisqu", "quoiqu", "un",
          "dell", "all", "nell", "sull", "dall", "quell");

  private static final Set<String> KOREAN_PARTICLES =
      Set.of(
          "은", "는", "이", "가", "을", "를", "의", "에", "와", "과", "도", "만", "로", "으로", "에서", "에게", "에는",
          "에도", "에서는", "까지", "부터", "보다", "처럼", "라고", "이라고", "라는", "이라는", "라며", "이라며", "라면서", "이라면서",
          "이라", "라", "이다", "였다", "이었다", "이며", "이고", "이란", "란", "께서", "한테", "하고", "으로서", "로서", "으로써",
          "로써", "로부터", "으로부터", "과의", "와의", "에의", "으로의", "로의", "에서의");

  /** What reports speech after the end of a sentence, as in {@code 말한다고}. */
  private static final Set<String> KOREAN_REPORTING = Set.of("고", "며", "면서", "는", "고도");

  private static final String KOREAN_SENTENCE_ENDS = "다라자냐";
  private static final String HAN_NEGATIONS = "不非無无未没沒莫勿";
  private static final String JAPANESE_PARTICLES = "がはをにものとでへや";
  private static final String CURRENCIES = "$€£¥₩₽¢";

  private WordBoundaries() {}

  /** Whether a quotation may begin at an index. */
  static boolean canBegin(String text, int index) {
    if (index == 0) {
      return true;
    }
    int before = text.codePointBefore(index);
    int first = text.codePointAt(index);
    if (!Scripts.isWordPart(first)) {
      return true;
    }
    if (Scripts.isWordPart(before)) {
      return isUnspacedBoundary(before, first) && HAN_NEGATIONS.indexOf(before) < 0;
    }
    int secondBefore = index >= 2 ? text.codePointBefore(index - Character.charCount(before)) : -1;
    if (before == Signs.HYPHEN) {
      return !Scripts.isWordPart(secondBefore)
          && !(Character.isDigit(first) && (secondBefore < 0 || secondBefore == ' '));
    }
    if (before == Signs.APOSTROPHE) {
      return followsElision(text, index);
    }
    return !(Character.isDigit(first) && isPartOfNumber(secondBefore, before));
  }

  /** Whether a quotation may end at an index, which is the one after its last character. */
  static boolean canEnd(String text, int index) {
    if (index == text.length()) {
      return true;
    }
    int last = text.codePointBefore(index);
    int after = text.codePointAt(index);
    if (!Scripts.isWordPart(last)) {
      return true;
    }
    if (Scripts.isWordPart(after)) {
      return isHangulEnd(text, last, index)
          || (isUnspacedBoundary(last, after) && !isTurnedRoundAfter(text, index));
    }
    int next = index + Character.charCount(after);
    int secondAfter = next < text.length() ? text.codePointAt(next) : -1;
    if (after == Signs.HYPHEN) {
      return !Scripts.isWordPart(secondAfter);
    }
    if (after == Signs.APOSTROPHE) {
      return false;
    }
    return !(Character.isDigit(last) && continuesNumber(after, secondAfter));
  }

  private static boolean isUnspacedBoundary(int before, int after) {
    if (!Scripts.isUnspaced(before) && !Scripts.isUnspaced(after)) {
      return false;
    }
    boolean insideWord = Scripts.isKatakana(before) && Scripts.isKatakana(after);
    boolean insideNumber = isNumeral(before) && isNumeral(after);
    return !insideWord && !insideNumber;
  }

  private static boolean isNumeral(int c) {
    return Character.isDigit(c) || Scripts.isHanNumeral(c);
  }

  private static boolean isPartOfNumber(int secondBefore, int before) {
    return CURRENCIES.indexOf(before) >= 0
        || before == '.'
        || (",:/".indexOf(before) >= 0 && secondBefore >= 0 && Character.isDigit(secondBefore));
  }

  private static boolean continuesNumber(int after, int secondAfter) {
    return "%‰°".indexOf(after) >= 0
        || CURRENCIES.indexOf(after) >= 0
        || (".,:/".indexOf(after) >= 0 && secondAfter >= 0 && Character.isDigit(secondAfter));
  }

  private static boolean followsElision(String text, int index) {
    int start = index - 1;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return ELIDED.contains(text.substring(start, index - 1).toLowerCase(Locale.ROOT));
  }

  /** Particles may be left off a Korean word, which is written together with them. */
  private static boolean isHangulEnd(String text, int last, int index) {
    int end = index;
    while (end < text.length() && Scripts.isHangul(text.charAt(end))) {
      end++;
    }
    boolean goesOn = end < text.length() && Scripts.isWordPart(text.codePointAt(end));
    if (end == index || goesOn) {
      return false;
    }
    var rest = text.substring(index, end);
    return KOREAN_PARTICLES.contains(rest)
        || (KOREAN_SENTENCE_ENDS.indexOf(last) >= 0 && KOREAN_REPORTING.contains(rest));
  }

  /** Whether Japanese or Chinese goes on with a negation of what was said. */
  private static boolean isTurnedRoundAfter(String text, int index) {
    char after = text.charAt(index);
    if (HAN_NEGATIONS.indexOf(after) >= 0) {
      return true;
    }
    if (JAPANESE_PARTICLES.indexOf(after) >= 0) {
      return false;
    }
    int end = index;
    while (end < text.length() && Scripts.isHiragana(text.charAt(end))) {
      end++;
    }
    return Negations.isInJapanese(text.substring(index, end));
  }
}
