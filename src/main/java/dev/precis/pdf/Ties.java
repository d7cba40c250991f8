package dev.precis.pdf;

import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Ties to a word what belongs to it, because the engine may begin a line wherever an element begins
 * or ends: a raised number would stand at the start of a line, or the comma after a link.
 */
final class Ties {

  /** Elements into which punctuation beside them may move without being seen. */
  private static final Set<String> OPEN_TO_PUNCTUATION = Set.of("a", "em", "strong", "i", "b");

  private static final String CLOSING = ",.;:!?)]}\u2019\u201D\u00BB\u2026";
  private static final String OPENING = "([{\u2018\u201C\u00AB\u00BF\u00A1";

  private Ties() {}

  /** Ties all raised marks and all punctuation of a document. */
  static void make(Document html) {
    for (var element : html.body().select("a, em, strong, i, b")) {
      if (OPEN_TO_PUNCTUATION.contains(element.normalName()) && !isMark(element.parent())) {
        takeIn(element);
      }
    }
    for (var mark : html.body().select("sup")) {
      tie(mark);
    }
  }

  private static void takeIn(Element element) {
    if (element.nextSibling() instanceof TextNode next) {
      var text = next.getWholeText();
      int end = 0;
      while (end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0) {
        end++;
      }
      if (end > 0) {
        element.appendText(text.substring(0, end));
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
        element.prependText(text.substring(start));
        before.text(text.substring(0, start));
      }
    }
  }

  private static void tie(Element mark) {
    var before = mark.previousSibling();
    if (before instanceof Element tied && tied.hasAttr("data-tied")) {
      tied.appendChild(mark);
      takeClosing(tied);
      return;
    }
    var word = before == null ? null : lastWord(before);
    if (word == null) {
      return;
    }
    var tied =
        new Element("span")
            .attr("data-tied", "")
            .attr("data-hyphens", "none")
            .attr("style", "display: inline-block; white-space: nowrap; text-indent: 0");
    mark.before(tied);
    tied.appendChild(word).appendChild(mark);
    takeClosing(tied);
  }

  private static void takeClosing(Element tied) {
    if (tied.nextSibling() instanceof TextNode next) {
      var text = next.getWholeText();
      int end = 0;
      while (end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0) {
        end++;
      }
      tied.appendText(text.substring(0, end));
      next.text(text.substring(end));
    }
  }

  /** Cuts off the last word of a node; nothing where it ends with a space. */
  private static @Nullable Node lastWord(Node node) {
    if (node instanceof TextNode text) {
      return lastWord(text);
    }
    if (node instanceof Element element
        && OPEN_TO_PUNCTUATION.contains(element.normalName())
        && element.childNodeSize() == 1
        && element.childNode(0) instanceof TextNode inner) {
      var word = lastWord(inner);
      if (word == null) {
        return null;
      }
      var part = element.shallowClone().appendChild(word);
      if (inner.getWholeText().isEmpty()) {
        element.remove();
      } else {
        part.removeAttr("id");
      }
      return part;
    }
    return null;
  }

  private static @Nullable TextNode lastWord(TextNode node) {
    var text = node.getWholeText();
    int start = text.length();
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    if (start == text.length()) {
      return null;
    }
    node.text(text.substring(0, start));
    return new TextNode(text.substring(start));
  }

  private static boolean isMark(@Nullable Element element) {
    return element != null && element.normalName().equals("sup");
  }
}
