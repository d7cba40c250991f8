package dev.precis.pdf;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Ties to a word what belongs to it, because the engine may begin a line wherever an element begins
 * or ends: a raised number would stand at the start of a line, or the comma after a link. A word
 * asks for the room of its marks as a margin, which is taken back behind it: so it goes to the next
 * line where they would not fit, and they are set as any text.
 */
final class Ties {

  /** Elements into which punctuation beside them may move without being seen. */
  private static final Set<String> OPEN_TO_PUNCTUATION = Set.of("a", "em", "strong", "i", "b");

  private static final String CLOSING = ",.;:!?)]}\u2019\u201D\u00BB\u2026";
  private static final String OPENING = "([{\u2018\u201C\u00AB\u00BF\u00A1";

  /** Says of a raised mark that it belongs to what is before it. */
  private static final String MARK = "data-tied";

  /** Marks with more characters are divided where they have spaces. */
  private static final int LONGEST = 12;

  /** More room than a character of a raised mark takes, in em of the text around. */
  private static final double CHARACTER = 0.5;

  /** The side on which lines end. */
  private final String end;

  private Ties(boolean rightToLeft) {
    end = rightToLeft ? "left" : "right";
  }

  /**
   * Ties all raised marks and all punctuation of a document.
   *
   * @param rightToLeft whether its lines run from right to left
   */
  static void make(Document html, boolean rightToLeft) {
    var ties = new Ties(rightToLeft);
    for (var element : html.body().select("a, em, strong, i, b")) {
      if (OPEN_TO_PUNCTUATION.contains(element.normalName()) && !isRaised(element.parent())) {
        takeIn(element);
      }
    }
    for (var mark : html.body().select("sup")) {
      ties.tie(mark);
    }
  }

  private static void takeIn(Element element) {
    if (element.nextSibling() instanceof TextNode next) {
      var text = next.getWholeText();
      int end = closing(text);
      if (end > 0) {
        if (element.lastChild() instanceof TextNode last) {
          last.text(last.getWholeText() + text.substring(0, end));
        } else {
          element.appendText(text.substring(0, end));
        }
        next.text(text.substring(end));
      }
    }
    if (element.previousSibling() instanceof TextNode before) {
      var text = before.getWholeText();
      int start = text.length();
      while (start > 0 && OPENING.indexOf(text.charAt(start - 1)) >= 0) {
        start--;
      }
      if (start < text.length()) {
        if (element.firstChild() instanceof TextNode first) {
          first.text(text.substring(start) + first.getWholeText());
        } else {
          element.prependText(text.substring(start));
        }
        before.text(text.substring(0, start));
      }
    }
  }

  private void tie(Element mark) {
    mark.attr(MARK, "");
    var before = mark.previousSibling();
    if (isRaised(before)) {
      return;
    }
    var last = mark;
    int length = mark.wholeText().length();
    while (last.nextSibling() instanceof Element next && isRaised(next)) {
      last = next;
      length += next.wholeText().length();
    }
    int closing = last.nextSibling() instanceof TextNode next ? closing(next.getWholeText()) : 0;
    if (length > LONGEST) {
      // It may be divided at its spaces; what closes it belongs to its end.
      var text = mark.wholeText();
      length = text.indexOf(' ') < 0 ? text.length() : text.indexOf(' ');
      var end = lastWord(last);
      if (end != null && closing > 0) {
        reserve(end, closing);
        last.appendChild(takeBack(closing));
      }
      closing = 0;
    }
    var word = before == null ? null : lastWord(before);
    if (word != null) {
      reserve(word, length + closing);
      mark.before(takeBack(length + closing));
    }
  }

  /** Lets an element ask for the room of one character that must not begin a line. */
  static void reserve(org.w3c.dom.Element element) {
    var root = element.getOwnerDocument().getDocumentElement();
    var end = root.getAttribute("dir").equals("rtl") ? "left" : "right";
    element.setAttribute("style", "margin-" + end + ": " + room(1));
  }

  /** What stands between such an element and the character. */
  static org.w3c.dom.Element takeBack(org.w3c.dom.Document document) {
    var namespace = document.getDocumentElement().getNamespaceURI();
    var span = document.createElementNS(namespace, "span");
    span.setAttribute("style", "margin-right: -" + room(1));
    return span;
  }

  private void reserve(TextNode word, int characters) {
    var asks = new Element("span").attr("style", "margin-" + end + ": " + room(characters));
    word.replaceWith(asks);
    asks.appendChild(word);
  }

  private static Element takeBack(int characters) {
    return new Element("span").attr("style", "margin-right: -" + room(characters));
  }

  private static String room(int characters) {
    return String.format(Locale.ROOT, "%.2fem", CHARACTER * characters);
  }

  private static int closing(String text) {
    int end = 0;
    while (end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  /** Cuts off the last word of a node; nothing where it ends with a space. */
  private static @Nullable TextNode lastWord(Node node) {
    if (node instanceof TextNode text) {
      return lastWord(text);
    }
    return node instanceof Element element
            && (OPEN_TO_PUNCTUATION.contains(element.normalName()) || isRaised(element))
            && element.childNodeSize() > 0
        ? lastWord(element.childNode(element.childNodeSize() - 1))
        : null;
  }

  private static @Nullable TextNode lastWord(TextNode node) {
    var text = node.getWholeText();
    int start = text.length();
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    return start == text.length() ? null : start == 0 ? node : node.splitText(start);
  }

  /** Whether a line may not begin with an element. */
  static boolean isMark(org.w3c.dom.@Nullable Element element) {
    return element != null && element.hasAttribute(MARK);
  }

  private static boolean isRaised(@Nullable Node node) {
    return node instanceof Element element && element.normalName().equals("sup");
  }
}
