package dev.precis.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The text of a capture as a browser has it on the page, and where it may be cut. */
final class PageText {

  private static final Pattern HYPHEN_AT_LINE_END =
      Pattern.compile("(?<=\\p{L})[-\u2010\u00AD]\\h*\\R\\s*(?=\\p{L})");

  /** Where texts without spaces may be cut. */
  private static final String UNSPACED_PUNCTUATION = "、。，；：！？」』）";

  /** Signs that join two parts of a word or a number. */
  private static final String JOINING = "'’.,:·";

  private PageText() {}

  /** The words with spaces folded, also at both ends, and without what nobody sees. */
  static String of(String captured) {
    var joined = HYPHEN_AT_LINE_END.matcher(captured).replaceAll("");
    var decoded = Entities.decode(MappedText.of(joined));
    var text = new StringBuilder(joined.length());
    for (int i = 0; i < decoded.size(); i++) {
      int c = decoded.at(i);
      boolean isSpace = Character.isWhitespace(c) || Character.isSpaceChar(c);
      if (isSpace && (text.isEmpty() || text.charAt(text.length() - 1) != ' ')) {
        text.append(' ');
      } else if (!isSpace && !isUnseen(c)) {
        text.appendCodePoint(c);
      }
    }
    return text.toString();
  }

  /** All but the joiners of Persian and Indian scripts, which change what is seen. */
  private static boolean isUnseen(int c) {
    return Character.isISOControl(c)
        || (Character.getType(c) == Character.FORMAT && c != 0x200C && c != 0x200D);
  }

  /** The indices at which a word begins, but for the first one. */
  static List<Integer> cuts(String text) {
    var cuts = new ArrayList<Integer>();
    for (int i = 1; i < text.length(); i++) {
      char before = text.charAt(i - 1);
      boolean isCut =
          before == ' '
              || (UNSPACED_PUNCTUATION.indexOf(before) >= 0
                  && Character.isLetterOrDigit(text.charAt(i)));
      if (isCut) {
        cuts.add(i);
      }
    }
    return cuts;
  }

  /** The first words, and the space after them. */
  static String first(String text, int words) {
    return first(text, words, Integer.MAX_VALUE);
  }

  /** The same, but no more of them than are needed for a length. */
  static String first(String text, int words, int enough) {
    boolean spaced = text.startsWith(" ");
    int left = spaced ? words + 1 : words;
    for (int cut : cuts(text)) {
      left--;
      if (left <= 0 || cut >= enough) {
        return text.substring(0, cut);
      }
    }
    return text;
  }

  /** The last words. */
  static String last(String text, int words) {
    return last(text, words, Integer.MAX_VALUE);
  }

  /** The same, but no more of them than are needed for a length. */
  static String last(String text, int words, int enough) {
    var cuts = cuts(text);
    int left = words;
    for (int i = cuts.size() - 1; i >= 0; i--) {
      int cut = cuts.get(i);
      left -= cut < text.length() ? 1 : 0;
      if (left <= 0 || text.length() - cut >= enough) {
        return text.substring(cut);
      }
    }
    return text;
  }

  /** Where the word begins of which a passage has the end. */
  static int startOfWord(String text, int index, int least) {
    int start = index;
    while (start > least && isInsideWord(text, start)) {
      start -= Character.charCount(text.codePointBefore(start));
    }
    return start;
  }

  /** Where the word ends of which a passage has the beginning. */
  static int endOfWord(String text, int index, int most) {
    int end = index;
    while (end < most && isInsideWord(text, end)) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  /** Whether a part of a text cuts no word at its ends. */
  static boolean isWhole(String text, int from, int to) {
    return !isInsideWord(text, from) && !isInsideWord(text, to);
  }

  /** Whether a word goes on at an index; of scripts without spaces nobody can tell. */
  private static boolean isInsideWord(String text, int index) {
    if (index <= 0 || index >= text.length()) {
      return false;
    }
    int before = text.codePointBefore(index);
    int after = text.codePointAt(index);
    if (isSpaced(before) && isSpaced(after)) {
      return true;
    } else if (JOINING.indexOf(after) >= 0) {
      return isSpaced(before) && index + 1 < text.length() && isSpaced(text.codePointAt(index + 1));
    }
    return JOINING.indexOf(before) >= 0
        && isSpaced(after)
        && index >= 2
        && isSpaced(text.codePointBefore(index - 1));
  }

  private static boolean isSpaced(int c) {
    return Scripts.isWordPart(c) && !Scripts.isUnspaced(c);
  }
}
