package dev.precis.resolve;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/**
 * Where a name can begin and end, by the rules of its script. Where in doubt there is no boundary:
 * a name that is not linked does less harm than a wrong one.
 *
 * <ul>
 *   <li>Scripts with spaces: letters, digits and marks continue a word; {@code Russian} does not
 *       name Russia, {@code Russia's} does, and so do {@code pro-Russia} and {@code l'Iran}.
 *   <li>Hangul: particles follow a name without a space, so only its beginning must be free.
 *   <li>Katakana: a word is a run of katakana.
 *   <li>Han, hiragana, Thai, Lao, Khmer, Burmese: words have no visible bounds.
 * </ul>
 */
final class WordBoundaries {

  private static final Set<UnicodeScript> UNBOUNDED =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR);
  private static final Set<UnicodeScript> EAST_ASIAN =
      EnumSet.of(
          UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);
  private static final char LONG_VOWEL = '\u30FC';

  private WordBoundaries() {}

  /** Whether an offset is plainly inside a word; most are, and need not be looked at closely. */
  static boolean isInsideWord(FoldedText text, int offset) {
    return offset > 0
        && isPlainLetter(text.charAt(offset - 1))
        && isPlainLetter(text.charAt(offset));
  }

  private static boolean isPlainLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** Whether a name can begin at an offset. */
  static boolean canBegin(FoldedText text, int start) {
    if (start == 0) {
      return true;
    }
    int first = text.codePointAt(start);
    int before = text.codePointBefore(start);
    var script = scriptOf(first);
    if (!Character.isLetterOrDigit(first) || UNBOUNDED.contains(script)) {
      return true;
    }
    if (continuesWord(before)) {
      return changesScript(scriptOf(before), script);
    }
    return switch (before) {
      case '\'' -> isElision(text, start - 1);
      case '.' -> start < 2 || !continuesWord(text.codePointBefore(start - 1));
      case '@', '_' -> false;
      default -> true;
    };
  }

  /**
   * Whether a name can end at an offset.
   *
   * @param ofPerson whether it is a person's: {@code Hong-kyun} goes on after the hyphen, {@code
   *     Iran-linked} does not
   */
  static boolean canEnd(FoldedText text, int end, boolean ofPerson) {
    if (end == text.length()) {
      return true;
    }
    int last = text.codePointBefore(end);
    int next = text.codePointAt(end);
    var script = scriptOf(last);
    if (isMark(next)) {
      return false;
    }
    if (!Character.isLetterOrDigit(last)
        || UNBOUNDED.contains(script)
        || script == UnicodeScript.HANGUL) {
      return true;
    }
    if (continuesWord(next)) {
      return changesScript(script, scriptOf(next));
    }
    int afterNext = end + 1 < text.length() ? text.codePointAt(end + 1) : ' ';
    return switch (next) {
      case '\'' -> !continuesWord(afterNext) || isPossessive(text, end + 1);
      case '-' -> !Character.isDigit(afterNext) && !(ofPerson && Character.isLowerCase(afterNext));
      case '.' -> !continuesWord(afterNext);
      case '@', '_' -> false;
      default -> true;
    };
  }

  /** {@code d'Iran}, {@code dell'Iran}, {@code L'Iran}; not {@code O'Brien}. */
  private static boolean isElision(FoldedText text, int apostrophe) {
    if (apostrophe == 0) {
      return true;
    }
    int before = text.codePointBefore(apostrophe);
    return !continuesWord(before) || Character.isLowerCase(before) || before == 'L';
  }

  private static boolean isPossessive(FoldedText text, int index) {
    char c = text.charAt(index);
    return (c == 's' || c == 'S')
        && (index + 1 == text.length() || !continuesWord(text.codePointAt(index + 1)));
  }

  /** A change from or to an East Asian script parts words; one between alphabets does not. */
  private static boolean changesScript(UnicodeScript one, UnicodeScript other) {
    return one != other && (EAST_ASIAN.contains(one) || EAST_ASIAN.contains(other));
  }

  private static boolean continuesWord(int codePoint) {
    return Character.isLetterOrDigit(codePoint) || isMark(codePoint);
  }

  private static boolean isMark(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  private static UnicodeScript scriptOf(int codePoint) {
    return codePoint == LONG_VOWEL ? UnicodeScript.KATAKANA : UnicodeScript.of(codePoint);
  }
}
