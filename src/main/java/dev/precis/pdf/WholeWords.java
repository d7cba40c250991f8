package dev.precis.pdf;

import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words that are divided at the ends of lines, so that they can be said whole (ISO
 * 32000-2, 14.9.4): the piece at the end of a line stands for the word, the one at the beginning of
 * the next for nothing. What has to be said travels in the texts themselves, between two characters
 * that are none in Unicode, until the text is drawn.
 */
final class WholeWords {

  /** From here to the end of the text stands the first piece; what it says follows up to SAID. */
  static final char PIECE = '\uFDD0';

  /** Ends what the first piece says, and the pieces of words that began on lines before. */
  static final char SAID = '\uFDD1';

  /** Begins a text that is the middle of a word and says nothing. */
  static final char NOTHING = '\uFDD2';

  private static final char SOFT_HYPHEN = '\u00AD';

  private WholeWords() {}

  /** Marks the words of a document that has been laid out. */
  static void mark(Box root) {
    Boxes.visit(
        root,
        box -> {
          if (box instanceof LineBox line) {
            markEndOf(line);
          }
        });
  }

  private static void markEndOf(LineBox line) {
    var text = line.findTrailingText();
    if (text == null || !text.isEndsOnSoftHyphen() || isRest(text)) {
      return;
    }
    var shown = text.getSubstring();
    int start = shown.length();
    while (start > 0 && isLetter(shown.charAt(start - 1))) {
      start--;
    }
    var word = new StringBuilder(shown.substring(start));
    var rests = new ArrayList<InlineText>();
    var next = firstTextAfter(line);
    while (next != null) {
      rests.add(next);
      int end = endOfRest(next);
      word.append(next.getSubstring(), 0, end);
      boolean goesOn = end == next.getSubstring().length() && next.isEndsOnSoftHyphen();
      next = goesOn ? firstTextAfter(next.getParent().getLineBox()) : null;
    }
    if (rests.isEmpty()) {
      return;
    }
    for (var rest : rests) {
      var said = rest.getSubstring();
      int end = endOfRest(rest);
      set(
          rest,
          end == said.length() && rest.isEndsOnSoftHyphen()
              ? NOTHING + said
              : said.substring(0, end) + SAID + said.substring(end));
    }
    var whole = word.toString().replace(String.valueOf(SOFT_HYPHEN), "");
    set(text, shown.substring(0, start) + PIECE + whole + SAID + shown.substring(start));
  }

  private static boolean isRest(InlineText text) {
    return text.getSubstring().charAt(0) == NOTHING;
  }

  private static int endOfRest(InlineText text) {
    var shown = text.getSubstring();
    int end = 0;
    while (end < shown.length() && isLetter(shown.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isLetter(char c) {
    return c == SOFT_HYPHEN || Character.isLetter(c);
  }

  private static void set(InlineText text, String marked) {
    text.setMasterText(marked);
    text.setSubstring(0, marked.length());
  }

  private static @Nullable InlineText firstTextAfter(LineBox line) {
    var next = line.getNextSibling();
    return next instanceof LineBox following ? Lines.firstText(following) : null;
  }
}
