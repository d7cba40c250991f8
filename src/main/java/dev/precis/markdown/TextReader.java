package dev.precis.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Writes characters that Flexmark found, each at its own offset in the text. */
final class TextReader {

  private final String source;
  private final TextSink out;

  /**
   * @param source the whole text
   */
  TextReader(String source, TextSink out) {
    this.source = source;
    this.out = out;
  }

  /** Characters as they were typed: one text for each run that stands together in the file. */
  void verbatim(BasedSequence chars) {
    int begin = 0;
    for (int i = 1; i <= chars.length(); i++) {
      if (i == chars.length() || offset(chars, i) != offset(chars, i - 1) + 1) {
        int start = offset(chars, begin);
        out.addLiteral(chars.subSequence(begin, i).toString(), start, start + i - begin);
        begin = i;
      }
    }
  }

  // A line's end that Flexmark shows as a space has no place of its own, but stands behind another.
  private static int offset(BasedSequence chars, int index) {
    for (int i = index; i >= 0; i--) {
      int offset = chars.getIndexOffset(i);
      if (offset >= 0) {
        return offset + index - i;
      }
    }
    return chars.getStartOffset() + index;
  }

  /**
   * Text in which a backslash before punctuation is not shown. Nor is a character that is not in
   * the file: after a hard break Flexmark puts a space for those it took from the next line's
   * beginning.
   */
  void text(BasedSequence chars) {
    for (int i = 0; i < chars.length(); i++) {
      char c = chars.charAt(i);
      int start = chars.getIndexOffset(i);
      if (start < 0) {
        continue;
      }
      if (c == '\\' && i + 1 < chars.length() && isPunctuation(chars.charAt(i + 1))) {
        i++;
        out.add(String.valueOf(chars.charAt(i)), start, start + 2);
      } else {
        out.add(String.valueOf(c), start, start + 1);
      }
    }
  }

  private static boolean isPunctuation(char c) {
    return c < 128 && "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~".indexOf(c) >= 0;
  }

  /** A line's end: a space, but not between Chinese and Japanese characters. */
  void softBreak(Node node) {
    int start = node.getStartOffset();
    int end = node.getEndOffset();
    boolean isInCjk =
        start > 0
            && end < source.length()
            && hasNoSpaces(source.charAt(start - 1))
            && hasNoSpaces(source.charAt(end));
    if (!isInCjk) {
      out.add(" ", start, end);
    }
  }

  private static boolean hasNoSpaces(char c) {
    var script = Character.UnicodeScript.of(c);
    return script == Character.UnicodeScript.HAN
        || script == Character.UnicodeScript.HIRAGANA
        || script == Character.UnicodeScript.KATAKANA;
  }

  /** Code: as it was typed, but for line ends, which are spaces, and one space of padding. */
  void code(BasedSequence chars) {
    int from = 0;
    int to = chars.length();
    boolean isPadded =
        to > 2 && isSpace(chars.charAt(0)) && isSpace(chars.charAt(to - 1)) && !chars.isBlank();
    if (isPadded) {
      from++;
      to--;
    }
    for (int i = from; i < to; i++) {
      char c = chars.charAt(i);
      int start = offset(chars, i);
      out.add(isSpace(c) ? " " : String.valueOf(c), start, start + 1);
    }
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n';
  }
}
