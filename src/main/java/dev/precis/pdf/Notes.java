package dev.precis.pdf;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Takes authors' notes to the places that refer to them, where the engine finds them and sets them
 * at the foot of the page. HTML by itself could not hold a note's paragraphs inside a paragraph.
 */
final class Notes {

  private static final String REFERENCE = "data-note";

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
  }

  private static boolean isAround(Element body, Element reference) {
    return reference.parents().contains(body);
  }
}
