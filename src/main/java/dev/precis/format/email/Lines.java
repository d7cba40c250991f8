package dev.precis.format.email;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Breaks plain text into lines where its script allows it (UAX #14), measured in columns as a
 * terminal has them: wide characters of East Asia take two (UAX #11), marks on others none. One
 * instance serves one thread.
 */
final class Lines {

  private final BreakIterator breaks;
  private final BreakIterator graphemes;

  Lines(Locale language) {
    breaks = BreakIterator.getLineInstance(ULocale.forLocale(language));
    graphemes = BreakIterator.getCharacterInstance(ULocale.forLocale(language));
  }

  /**
   * The lines of a text.
   *
   * @param text with LF where a line must end
   * @param columns that a line may take; a word or an address that is longer stays whole
   */
  List<String> wrap(String text, int columns) {
    var lines = new ArrayList<String>();
    for (var paragraph : text.split("\n", -1)) {
      wrap(paragraph.strip(), columns, lines);
    }
    return lines;
  }

  /** How many columns a text takes. */
  int width(String text) {
    if (text.chars().allMatch(c -> c < 0x80)) {
      return text.length();
    }
    graphemes.setText(text);
    int width = 0;
    int start = graphemes.first();
    for (int end = graphemes.next(); end != BreakIterator.DONE; end = graphemes.next()) {
      width += text.substring(start, end).codePoints().map(Lines::columns).max().orElse(0);
      start = end;
    }
    return width;
  }

  private void wrap(String text, int columns, List<String> lines) {
    var line = new StringBuilder();
    int width = 0;
    int start = 0;
    breaks.setText(text);
    breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      if (end < text.length() && !mayBreak(text, start, end)) {
        continue;
      }
      var word = text.substring(start, end);
      int taken = width(word.stripTrailing());
      if (width + taken > columns && !line.isEmpty()) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
        width = 0;
      }
      line.append(word);
      width += width(word);
      start = end;
    }
    lines.add(line.toString().stripTrailing());
  }

  /** Addresses stay whole, to be clicked on; Korean breaks at spaces. */
  private static boolean mayBreak(String text, int start, int at) {
    if (Character.isWhitespace(text.codePointBefore(at))) {
      return true;
    }
    return text.substring(start, at).indexOf("://") < 0
        && !(isHangul(text.codePointBefore(at)) && isHangul(text.codePointAt(at)));
  }

  private static boolean isHangul(int c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL;
  }

  private static int columns(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    int width = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
    return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH
        ? 2
        : 1;
  }
}
