package dev.precis.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.LightInlineParser;

/** Finds where a citation begins and ends, and leaves every other bracket to Flexmark. */
final class CitationInlineParser implements InlineParserExtension {

  /** No citation is longer; keeps the search short in a text that is all brackets. */
  private static final int LONGEST = 4_000;

  @Override
  public void finalizeDocument(InlineParser parser) {}

  @Override
  public void finalizeBlock(InlineParser parser) {}

  @Override
  public boolean parse(LightInlineParser parser) {
    var input = parser.getInput();
    int begin = parser.getIndex();
    int end = endOf(input, begin);
    if (end < 0) {
      return false;
    }
    parser.flushTextNode();
    parser.appendNode(new CitationNode(input.subSequence(begin, end)));
    parser.setIndex(end);
    return true;
  }

  /**
   * The index after the closing bracket; -1 where this is no citation. One that is begun beyond
   * doubt ({@code [@key}) and never closed ends after its key, to be reported.
   */
  static int endOf(CharSequence input, int begin) {
    boolean hasKey = false;
    int quote = 0;
    int last = Math.min(input.length(), begin + LONGEST);
    for (int i = begin + 1; i < last; i++) {
      char c = input.charAt(i);
      if (c == '\\') {
        i++;
      } else if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '“') {
        quote = c == '"' ? '"' : '”';
      } else if (c == '@' && CitationKey.begins(input, i, begin + 1)) {
        hasKey = true;
      } else if (c == '[') {
        return unclosed(input, begin);
      } else if (c == ']') {
        boolean isLink = i + 1 < input.length() && input.charAt(i + 1) == '(';
        return hasKey && !isLink ? i + 1 : -1;
      }
    }
    return unclosed(input, begin);
  }

  private static int unclosed(CharSequence input, int begin) {
    int at = begin + 1;
    if (at < input.length() && input.charAt(at) == '-') {
      at++;
    }
    if (at >= input.length() || input.charAt(at) != '@') {
      return -1;
    }
    int end = CitationKey.endOf(input, at + 1);
    return end > at + 1 ? end : -1;
  }
}
