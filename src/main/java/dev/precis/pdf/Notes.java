package dev.precis.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.w3c.dom.Node;

/**
 * Takes authors' notes to the places that refer to them, where the engine finds them and sets them
 * at the foot of the page. HTML by itself could not hold a note's paragraphs inside a paragraph.
 */
final class Notes {

  private static final String REFERENCE = "data-note";

  /** Begins the names of elements and ids that the engine makes for notes. */
  private static final String ENGINES_OWN = "fs-footnote";

  /** Says of an element that it was such a link. */
  private static final String CALL = "data-call";

  /**
   * The engine makes a paragraph of its own around a note in a line, and with text from right to
   * left anywhere in the document does not find that paragraph again.
   */
  private static final String BLOCK = ".note { display: block !important }";

  private Notes() {}

  /** Moves each element whose id a {@code data-note} names into the element that names it. */
  static void place(Document html) {
    for (var reference : html.select("[" + REFERENCE + "]")) {
      var body = html.getElementById(reference.attr(REFERENCE));
      if (body != null && !isAround(body, reference)) {
        reference.removeAttr(REFERENCE);
        body.remove();
        reference.addClass("note").appendChild(body);
      }
    }
    if (!html.select(".note").isEmpty()) {
      html.head().appendElement("style").appendChild(new DataNode(BLOCK));
    }
  }

  /** The ids of all notes that have been placed. */
  static List<String> ids(Document html) {
    return html.select(".note > [id]").eachAttr("id");
  }

  /**
   * Takes out what the engine has put into the document while it laid it out, so that it can be
   * laid out again.
   */
  static void forgetLayout(org.w3c.dom.Document html) {
    var added = new ArrayList<Node>();
    visit(
        html.getDocumentElement(),
        element -> {
          if (element.getTagName().startsWith(ENGINES_OWN) || isCall(element)) {
            added.add(element);
          }
        });
    added.forEach(node -> node.getParentNode().removeChild(node));
  }

  /** Keeps the engine from making links of its empty calls: the text has links of its own. */
  static void unlinkCalls(org.w3c.dom.Document html) {
    visit(
        html.getDocumentElement(),
        element -> {
          if (isCall(element)) {
            element.removeAttribute("href");
            element.setAttribute(CALL, "");
          }
        });
  }

  /** Whether the engine has made the element for the place at which a note is called for. */
  static boolean isCall(org.w3c.dom.Element element) {
    return element.hasAttribute(CALL)
        || (element.getTagName().equals("a")
            && element.getAttribute("href").startsWith("#" + ENGINES_OWN));
  }

  /** The id of the note that stands in an element. */
  static String idOfBody(org.w3c.dom.Element note) {
    for (var n = note.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof org.w3c.dom.Element body && body.hasAttribute("id")) {
        return body.getAttribute("id");
      }
    }
    throw new IllegalArgumentException("a note without a body");
  }

  private static void visit(org.w3c.dom.Element element, Consumer<org.w3c.dom.Element> visitor) {
    visitor.accept(element);
    for (var n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof org.w3c.dom.Element child) {
        visit(child, visitor);
      }
    }
  }

  private static boolean isAround(Element body, Element reference) {
    return reference.parents().contains(body);
  }
}
