package dev.precis.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector;

/** Makes the bookmarks of a document from its headings, nested as their levels are. */
final class Outline {

  private Outline() {}

  /** Adds the bookmarks to the head, in the form that the engine reads. */
  static void add(Document html) {
    var root = html.head().appendElement("bookmarks");
    Deque<Open> open = new ArrayDeque<>();
    open.push(new Open(0, root));
    int unnamed = 0;
    for (var heading : Selector.select("h1, h2, h3", html.body())) {
      int level = heading.normalName().charAt(1) - '0';
      while (open.element().level() >= level) {
        open.pop();
      }
      if (heading.id().isEmpty()) {
        heading.id("bookmark-" + ++unnamed);
      }
      var bookmark =
          open.element()
              .element()
              .appendElement("bookmark")
              .attr("name", nameOf(heading))
              .attr("href", "#" + heading.id());
      open.push(new Open(level, bookmark));
    }
    if (root.childrenSize() == 0) {
      root.remove();
    }
  }

  /** The bookmarks of a PDF, in the order in which they stand. */
  static List<COSDictionary> of(PDDocument pdf) {
    var all = new ArrayList<COSDictionary>();
    var outline = pdf.getDocumentCatalog().getDocumentOutline();
    if (outline != null) {
      collect(outline, all);
    }
    return all;
  }

  private static void collect(PDOutlineNode node, List<COSDictionary> all) {
    for (var item : node.children()) {
      all.add(item.getCOSObject());
      collect(item, all);
    }
  }

  /** The ids to which the bookmarks of a document lead, in the order in which they stand. */
  static List<String> targets(Document html) {
    return html.head().select("bookmark").eachAttr("href").stream()
        .map(href -> href.substring(1))
        .toList();
  }

  private static String nameOf(Element heading) {
    var copy = heading.clone();
    // Numbers of citations and the notes themselves are no part of a name.
    copy.select("sup, .note").remove();
    return copy.text();
  }

  private record Open(int level, Element element) {}
}
