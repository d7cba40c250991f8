package dev.precis.prose;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts the text of a block into sentences, the same on every Java version. In scripts with spaces
 * a sentence ends with a full stop, a question or exclamation mark or an ellipsis, with the marks
 * that close after it, where white space follows and then no small letter, and the stop is not that
 * of an {@linkplain Abbreviations abbreviation}. Chinese and Japanese stops need no space; inside
 * corner brackets they end nothing.
 */
public final class Sentences {

  private static final String STOPS = ".!?…‽؟۔।";
  private static final String WIDE_STOPS = "。！？｡";
  private static final String CLOSING = "”’\"'»›“‘)]}）］」』】》〉";
  private static final String OPENING = "“‘\"'„‚«‹»([{（［「『【《〈¿¡–—-*";
  private static final String BRACKETS = "「」『』（）【】《》〈〉";

  private static final int LONGEST_SHORT_WORD = 2;

  private final String text;
  private final List<Span> unbroken;
  private final List<Span> found = new ArrayList<>();
  private int start;
  private int closesBracket = -1;

  private Sentences(String text, List<Span> unbroken) {
    this.text = text;
    this.unbroken = unbroken;
  }

  /**
   * The sentences of a text, without the white space between them. They cover all other characters;
   * a text of white space has none.
   *
   * @param unbroken stretches inside which no sentence ends, such as names
   */
  public static List<Span> of(String text, List<Span> unbroken) {
    var sentences = new Sentences(text, unbroken);
    sentences.part();
    return sentences.found;
  }

  /** The sentences of a text in which one may end anywhere. */
  public static List<Span> of(String text) {
    return of(text, List.of());
  }

  /** Whether a sentence ends with a stop: a heading, or the words before a list, do not. */
  public static boolean isComplete(String text, Span sentence) {
    int last = sentence.end() - 1;
    while (last > sentence.start() && isAfterStop(text.charAt(last))) {
      last--;
    }
    return isStop(text.charAt(last));
  }

  private static boolean isAfterStop(char c) {
    return CLOSING.indexOf(c) >= 0 || WhiteSpace.is(c);
  }

  private static boolean isStop(char c) {
    return STOPS.indexOf(c) >= 0 || WIDE_STOPS.indexOf(c) >= 0;
  }

  private void part() {
    start = skipSpace(0);
    int i = start;
    while (i < text.length()) {
      char c = text.charAt(i);
      noteBracket(c, i);
      if (!isStop(c)) {
        i++;
        continue;
      }
      int afterStops = skipStops(i);
      int end = skipClosing(afterStops);
      if (isEnd(i, afterStops, end)) {
        found.add(new Span(start, end));
        start = skipSpace(end);
        i = start;
      } else {
        i = afterStops;
      }
    }
    int end = text.length();
    while (end > start && WhiteSpace.is(text.charAt(end - 1))) {
      end--;
    }
    if (end > start) {
      found.add(new Span(start, end));
    }
  }

  private void noteBracket(char c, int index) {
    int bracket = BRACKETS.indexOf(c);
    boolean opens = bracket >= 0 && bracket % 2 == 0;
    if (opens && index > closesBracket) {
      closesBracket = text.indexOf(BRACKETS.charAt(bracket + 1), index);
    }
  }

  private boolean isEnd(int stop, int afterStops, int end) {
    if (stop < closesBracket || isUnbroken(end)) {
      return false;
    }
    if (WIDE_STOPS.indexOf(text.charAt(afterStops - 1)) >= 0) {
      return true;
    }
    int afterSpace = skipSpace(end);
    if (afterSpace == text.length()) {
      return true;
    }
    int next = skipSpace(skip(OPENING, afterSpace));
    return afterSpace > end
        && next < text.length()
        && canBeginSentence(text.codePointAt(next))
        && hasLetters(stop)
        && !isOmission(stop)
        && !isAbbreviation(stop, afterStops, next);
  }

  private boolean isUnbroken(int end) {
    for (var span : unbroken) {
      if (span.start() < end && end < span.end()) {
        return true;
      }
    }
    return false;
  }

  private static boolean canBeginSentence(int codePoint) {
    return Character.isLetterOrDigit(codePoint)
        ? !Character.isLowerCase(codePoint)
        : Character.getType(codePoint) == Character.CURRENCY_SYMBOL
            || Character.getType(codePoint) == Character.OTHER_SYMBOL
            || codePoint == '#'
            || codePoint == '@';
  }

  /** A number with a stop at the beginning counts paragraphs; it is no sentence. */
  private boolean hasLetters(int stop) {
    int i = start;
    while (i < stop && !Character.isLetter(text.codePointAt(i))) {
      i++;
    }
    return i < stop;
  }

  /** {@code […]}: words that were left out. */
  private boolean isOmission(int stop) {
    return stop > 0 && "[(".indexOf(text.charAt(stop - 1)) >= 0;
  }

  private boolean isAbbreviation(int stop, int afterStops, int next) {
    boolean isSingleFullStop = text.charAt(stop) == '.' && afterStops == stop + 1;
    if (!isSingleFullStop) {
      return false;
    }
    int nextEnd = next;
    while (nextEnd < text.length() && Character.isLetterOrDigit(text.charAt(nextEnd))) {
      nextEnd++;
    }
    boolean isNextAbbreviated =
        nextEnd - next <= LONGEST_SHORT_WORD
            && nextEnd < text.length()
            && text.charAt(nextEnd) == '.';
    return Abbreviations.continues(
        wordBefore(stop), text.substring(next, nextEnd), isNextAbbreviated);
  }

  private String wordBefore(int stop) {
    int begin = stop;
    while (begin > start && isInWord(text.charAt(begin - 1))) {
      begin--;
    }
    return text.substring(begin, stop);
  }

  private static boolean isInWord(char c) {
    return Character.isLetterOrDigit(c) || c == '.';
  }

  private int skipStops(int from) {
    int i = from;
    while (i < text.length() && isStop(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Closing marks; the French one stands after a space. */
  private int skipClosing(int from) {
    int end = skip(CLOSING, from);
    int mark = skipSpace(end);
    boolean isFrench =
        mark > end
            && text.startsWith("»", mark)
            && (mark + 1 == text.length() || WhiteSpace.is(text.charAt(mark + 1)));
    return isFrench ? mark + 1 : end;
  }

  private int skip(String any, int from) {
    int i = from;
    while (i < text.length() && any.indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  private int skipSpace(int from) {
    int i = from;
    while (i < text.length() && WhiteSpace.is(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
