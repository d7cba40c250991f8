package dev.precis.pdf;

import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.render.BlockBox;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Fills {@code <span class="pages" data-pages="id1 id2">} with the pages on which these ids stand:
 * ascending, each once, each a link to the first of the ids that stand on it. Of three pages and
 * more in a row only the first and the last are named. CSS can name the page of one id, but not of
 * several.
 */
final class PageLists {

  private static final String IDS = "data-pages";
  private static final String NUMBERED = "data-numbered";
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final String TITLE = "data-title";
  private static final String USUAL_TITLE = "Page";
  private static final String DASH = "–";
  private static final int SHORTEST_RUN = 3;

  private final List<Pages> lists = new ArrayList<>();

  /**
   * A list to be filled.
   *
   * @param comma what stands between two pages
   */
  private record Pages(Element span, List<Node> comma) {}

  /**
   * Asks for the page of each link inside elements with {@code data-numbered}, before the link, and
   * puts into each list what parts its pages, so that this is fitted to the fonts like any text.
   *
   * @param comma of the document's language, with its space
   */
  static void prepare(org.jsoup.nodes.Document html, String comma) {
    for (var link : html.select("[" + NUMBERED + "] a[href^=#]")) {
      var id = link.attr("href").substring(1);
      link.before(new org.jsoup.nodes.Element("span").addClass("pages").attr(IDS, id));
    }
    html.select("[" + IDS + "]").forEach(span -> span.text(comma));
  }

  /**
   * @param html whose spans of this kind are to be filled; each is described by its {@code
   *     data-title} (the word for page) or in English
   */
  PageLists(Document html) {
    collect(html.getDocumentElement());
  }

  /** Whether there is something in an element that is filled with pages. */
  static boolean isIn(Element element) {
    if (element.hasAttribute(IDS)) {
      return true;
    }
    for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element child && isIn(child)) {
        return true;
      }
    }
    return false;
  }

  private void collect(Element element) {
    if (element.hasAttribute(IDS)) {
      lists.add(new Pages(element, emptied(element)));
      return;
    }
    for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element child) {
        collect(child);
      }
    }
  }

  private static List<Node> emptied(Element span) {
    var inside = new ArrayList<Node>();
    while (span.getFirstChild() != null) {
      inside.add(span.removeChild(span.getFirstChild()));
    }
    return inside;
  }

  /**
   * Writes the pages of a document that has been laid out.
   *
   * @return whether something changed, so that the document is to be laid out again
   */
  boolean fill(BlockBox root, LayoutContext layout) {
    boolean changed = false;
    for (var list : lists) {
      SortedMap<Integer, String> firstOnPage = new TreeMap<>();
      for (var id : SPACE.split(list.span().getAttribute(IDS).trim(), -1)) {
        var box = layout.getSharedContext().getBoxById(id);
        if (box != null) {
          int page = root.getLayer().getPage(layout, box.getAbsY()).getPageNo() + 1;
          firstOnPage.putIfAbsent(page, id);
        }
      }
      changed |= fill(list, firstOnPage);
    }
    return changed;
  }

  private static boolean fill(Pages list, SortedMap<Integer, String> firstOnPage) {
    var span = list.span();
    var comma = list.comma().stream().map(Node::getTextContent).collect(Collectors.joining());
    var runs = runs(List.copyOf(firstOnPage.keySet()));
    var text =
        runs.stream()
            .map(run -> run.stream().map(String::valueOf).collect(Collectors.joining(DASH)))
            .collect(Collectors.joining(comma));
    if (span.getTextContent().equals(text)) {
      return false;
    }
    emptied(span);
    var document = span.getOwnerDocument();
    for (var run : runs) {
      if (span.getLastChild() instanceof Element before) {
        // Like a word and its mark, a page asks for the room of its comma.
        Ties.reserve(before);
        span.appendChild(Ties.takeBack(document));
        list.comma().forEach(node -> span.appendChild(node.cloneNode(true)));
      }
      span.appendChild(link(list, run.get(0), firstOnPage));
      if (run.size() > 1) {
        span.appendChild(document.createTextNode(DASH));
        span.appendChild(link(list, run.get(1), firstOnPage));
      }
    }
    return true;
  }

  /** Pages that stand alone, and the first and the last of those that follow each other. */
  private static List<List<Integer>> runs(List<Integer> pages) {
    var runs = new ArrayList<List<Integer>>();
    int start = 0;
    for (int i = 1; i <= pages.size(); i++) {
      if (i < pages.size() && pages.get(i) == pages.get(i - 1) + 1) {
        continue;
      }
      if (i - start >= SHORTEST_RUN) {
        runs.add(List.of(pages.get(start), pages.get(i - 1)));
      } else {
        pages.subList(start, i).forEach(page -> runs.add(List.of(page)));
      }
      start = i;
    }
    return runs;
  }

  private static Element link(Pages list, int page, SortedMap<Integer, String> firstOnPage) {
    var span = list.span();
    var link = span.getOwnerDocument().createElementNS(span.getNamespaceURI(), "a");
    var title = span.hasAttribute(TITLE) ? span.getAttribute(TITLE) : USUAL_TITLE;
    link.setAttribute("href", "#" + firstOnPage.get(page));
    link.setAttribute("title", title + " " + page);
    link.setTextContent(Integer.toString(page));
    return link;
  }
}
