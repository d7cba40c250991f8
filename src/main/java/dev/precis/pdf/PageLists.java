package dev.precis.pdf;

import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.render.BlockBox;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Fills {@code <span class="pages" data-pages="id1 id2">} with the pages on which these ids stand:
 * ascending, each once, each a link to the first of the ids that stand on it. CSS can name the page
 * of one id, but not of several.
 */
final class PageLists {

  private static final String IDS = "data-pages";
  private static final String NUMBERED = "data-numbered";
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final String TITLE = "data-title";
  private static final String USUAL_TITLE = "Page";

  private final List<Element> spans = new ArrayList<>();

  /** Asks for the page of each link inside elements with {@code data-numbered}, before the link. */
  static void number(org.jsoup.nodes.Document html) {
    for (var link : html.select("[" + NUMBERED + "] a[href^=#]")) {
      var id = link.attr("href").substring(1);
      link.before(new org.jsoup.nodes.Element("span").addClass("pages").attr(IDS, id));
    }
  }

  /**
   * @param html whose spans of this kind are to be filled; each is described by its {@code
   *     data-title} (the word for page) or in English
   */
  PageLists(Document html) {
    collect(html.getDocumentElement());
  }

  private void collect(Element element) {
    if (element.hasAttribute(IDS)) {
      spans.add(element);
      return;
    }
    for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element child) {
        collect(child);
      }
    }
  }

  /**
   * Writes the pages of a document that has been laid out.
   *
   * @return whether something changed, so that the document is to be laid out again
   */
  boolean fill(BlockBox root, LayoutContext layout) {
    boolean changed = false;
    for (var span : spans) {
      SortedMap<Integer, String> firstOnPage = new TreeMap<>();
      for (var id : SPACE.split(span.getAttribute(IDS).trim(), -1)) {
        var box = layout.getSharedContext().getBoxById(id);
        if (box != null) {
          int page = root.getLayer().getPage(layout, box.getAbsY()).getPageNo() + 1;
          firstOnPage.putIfAbsent(page, id);
        }
      }
      changed |= fill(span, firstOnPage);
    }
    return changed;
  }

  private static boolean fill(Element span, SortedMap<Integer, String> firstOnPage) {
    var text =
        String.join(", ", firstOnPage.keySet().stream().map(page -> page.toString()).toList());
    if (span.getTextContent().equals(text)) {
      return false;
    }
    while (span.getFirstChild() != null) {
      span.removeChild(span.getFirstChild());
    }
    var document = span.getOwnerDocument();
    var title = span.hasAttribute(TITLE) ? span.getAttribute(TITLE) : USUAL_TITLE;
    firstOnPage.forEach(
        (page, id) -> {
          if (span.hasChildNodes()) {
            span.appendChild(document.createTextNode(", "));
          }
          var link = document.createElementNS(span.getNamespaceURI(), "a");
          link.setAttribute("href", "#" + id);
          link.setAttribute("title", title + " " + page);
          link.setTextContent(page.toString());
          span.appendChild(link);
        });
    return true;
  }
}
