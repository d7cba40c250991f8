package dev.precis.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * Where a line may end. The JDK's rules take an apostrophe for a closing quotation mark and know
 * nothing of web addresses; the places in those follow the Chicago Manual of Style (17th edition,
 * 14.18): after a colon or a double slash, before other punctuation, on either side of {@code =}
 * and {@code &}.
 */
final class LineBreaks implements FSTextBreaker {

  private static final String SCHEME = "://";
  private static final int SHORTEST_REST = 12;
  private static final String BEFORE = "/~.,-_?#%=&+";
  private static final String AFTER = ":=&";

  private final BreakIterator plain = BreakIterator.getLineInstance(Locale.ROOT);
  private String text = "";
  private int addressStart;
  private int addressEnd;
  private int at;

  /** The first boundary of the plain rules that does not lie before what was asked for. */
  private int boundary;

  @Override
  public void setText(String newText) {
    text = newText;
    plain.setText(newText);
    boundary = 0;
    at = 0;
    addressEnd = 0;
    findAddress(0);
  }

  @Override
  public int next() {
    while (at < text.length()) {
      at++;
      if (at > addressEnd) {
        findAddress(at);
      }
      if (at > addressStart && at < addressEnd) {
        if (isPlaceInAddress(at)) {
          return at;
        }
      } else if (at == text.length() || (isBoundary(at) && !isInWord(at))) {
        return at;
      }
    }
    return BreakIterator.DONE;
  }

  /** To be asked in ascending order: asking the rules about any one place costs a line's walk. */
  private boolean isBoundary(int place) {
    while (boundary < place) {
      boundary = plain.next();
    }
    return boundary == place;
  }

  /** Finds the next address; where there is none, it lies past the end of the text. */
  private void findAddress(int from) {
    int end = endOfWord(from);
    if (from == 0 && isRestOfAddress(end)) {
      addressStart = -1;
      addressEnd = end;
      return;
    }
    int scheme = text.indexOf(SCHEME, from);
    if (scheme < 0) {
      addressStart = text.length();
      addressEnd = text.length() + 1;
      return;
    }
    addressStart = scheme;
    while (addressStart > from && Character.isLetter(text.charAt(addressStart - 1))) {
      addressStart--;
    }
    addressEnd = endOfWord(scheme);
  }

  /** The engine asks anew for each line, and a line may begin in the middle of an address. */
  private boolean isRestOfAddress(int end) {
    if (end < SHORTEST_REST || text.lastIndexOf(SCHEME, end) >= 0) {
      return false;
    }
    for (int i = 0; i + 1 < end; i++) {
      char c = text.charAt(i);
      if (c == '/' || c == '_' || (c == '.' && Character.isLetterOrDigit(text.charAt(i + 1)))) {
        return true;
      }
    }
    return false;
  }

  private int endOfWord(int from) {
    int end = from;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private boolean isPlaceInAddress(int place) {
    char before = text.charAt(place - 1);
    char after = text.charAt(place);
    boolean isLastMark = place == addressEnd - 1;
    if (isLastMark || isInScheme(place)) {
      return false;
    }
    return text.startsWith(SCHEME, place - SCHEME.length())
        || AFTER.indexOf(before) >= 0
        || (BEFORE.indexOf(after) >= 0 && before != '/');
  }

  private boolean isInScheme(int place) {
    int scheme = addressStart < 0 ? -1 : text.indexOf(SCHEME, addressStart);
    return scheme >= 0 && place < scheme + SCHEME.length();
  }

  /** After an apostrophe or a full stop inside a word, as in {@code Russia’s} or {@code U.S.} */
  private boolean isInWord(int place) {
    char before = text.charAt(place - 1);
    boolean joins = before == '\u2019' || before == '\'' || before == '.';
    return joins
        && place > 1
        && Character.isLetterOrDigit(text.charAt(place - 2))
        && place < text.length()
        && Character.isLetterOrDigit(text.charAt(place));
  }
}
