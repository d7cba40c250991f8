package dev.precis.bibliography;

import java.util.Locale;
import java.util.Set;

/**
 * Title case as CSL 1.0.2 defines it for English. Words with a capital anywhere are names or
 * abbreviations and stay as they are; so does a single word in capitals.
 */
final class TitleCase {

  /**
   * The single words that CSL 1.0.2 leaves small inside a title; but not {@code next}, which in
   * headlines is no preposition.
   */
  private static final Set<String> SMALL =
      Set.of(
          ("a across afore after against along alongside amid amidst among amongst an and around as"
                  + " aside astride at athwart atop before behind below beneath beside besides between"
                  + " beyond but by c ca circa despite down during except for from in inside into like"
                  + " modulo near nor of off on onto or over per plus qua sans since so than the"
                  + " through throughout thru till to toward towards under underneath until unto up"
                  + " upon v versus via vs with within without yet")
              .split(" "));

  private TitleCase() {}

  static String of(String text) {
    boolean severalWords = text.strip().chars().anyMatch(Character::isWhitespace);
    var source = severalWords && !hasLower(text) ? text.toLowerCase(Locale.ROOT) : text;
    var out = new StringBuilder(source);
    int last = lastWord(source);
    boolean begins = true;
    int start = 0;
    while (start < source.length()) {
      int end = endOfWord(source, start);
      if (hasContent(source, start, end)) {
        word(source, start, end, begins, start == last, out);
        begins = endsSentence(source.charAt(end - 1));
      }
      start = end + 1;
    }
    return out.toString();
  }

  /** The first letter as a capital, unless the first word has a capital inside, as iPhone has. */
  static String capitalized(String text) {
    var out = new StringBuilder(text);
    for (int start = 0; start < text.length(); start = endOfWord(text, start) + 1) {
      int end = endOfWord(text, start);
      if (hasContent(text, start, end)) {
        capitalize(text, start, end, out);
        break;
      }
    }
    return out.toString();
  }

  /** Every word with a capital at its start. */
  static String allCapitalized(String text) {
    var out = new StringBuilder(text);
    for (int start = 0; start < text.length(); start = endOfWord(text, start) + 1) {
      capitalize(text, start, endOfWord(text, start), out);
    }
    return out.toString();
  }

  private static void word(
      String text, int start, int end, boolean begins, boolean ends, StringBuilder out) {
    if (isAddress(text, start, end)) {
      return;
    }
    int part = start;
    while (part < end) {
      int partEnd = part;
      while (partEnd < end && !isJoint(text.charAt(partEnd))) {
        partEnd++;
      }
      boolean isFirst = part == start;
      // Up-to-date begins with a capital, and its second word does not.
      boolean mayBeSmall = isFirst ? !begins && partEnd == end && !ends : !ends || partEnd < end;
      part(text, part, partEnd, mayBeSmall, out);
      part = partEnd + 1;
    }
  }

  private static void part(String text, int start, int end, boolean mayBeSmall, StringBuilder out) {
    int first = firstLetter(text, start, end);
    if (first < 0) {
      return;
    }
    int last = end;
    while (last > first && !Character.isLetter(text.charAt(last - 1))) {
      last--;
    }
    var core = text.substring(first, last);
    var small = core.toLowerCase(Locale.ROOT);
    if (!mayBeSmall || !SMALL.contains(small)) {
      capitalize(text, start, end, out);
    } else if (core.length() > 1 && !core.equals(core.toUpperCase(Locale.ROOT))) {
      out.replace(first, last, small);
    }
  }

  private static void capitalize(String text, int start, int end, StringBuilder out) {
    int first = firstLetter(text, start, end);
    if (first >= 0 && text.substring(start, end).chars().noneMatch(Character::isUpperCase)) {
      out.setCharAt(first, Character.toTitleCase(text.charAt(first)));
    }
  }

  /** The first letter of a word, or -1 where a number or something kept stands before it. */
  private static int firstLetter(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        return i;
      }
      if (Character.isDigit(c) || Marks.isKept(c)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean hasLower(String text) {
    return text.chars().anyMatch(Character::isLowerCase);
  }

  private static boolean hasContent(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (Character.isLetterOrDigit(text.charAt(i)) || Marks.isKept(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static int lastWord(String text) {
    int last = 0;
    for (int start = 0; start < text.length(); start = endOfWord(text, start) + 1) {
      if (hasContent(text, start, endOfWord(text, start))) {
        last = start;
      }
    }
    return last;
  }

  private static int endOfWord(String text, int start) {
    int end = start;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isAddress(String text, int start, int end) {
    var word = text.substring(start, end);
    if (word.contains("://") || word.indexOf('@') > 0 || word.startsWith("www.")) {
      return true;
    }
    int dot = word.indexOf('.');
    return dot > 1 && dot + 2 < word.length() && Character.isLowerCase(word.charAt(dot + 1));
  }

  private static boolean isJoint(char c) {
    return c == '-' || c == '‐' || c == '–' || c == '—' || c == '/';
  }

  private static boolean endsSentence(char c) {
    return c == ':' || c == '?' || c == '!' || c == '—';
  }
}
