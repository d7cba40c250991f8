package dev.precis.pdf;

import com.openhtmltopdf.layout.SharedContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Writes the ends of lines into the text of a paragraph's element, in a copy of it: the engine
 * keeps the styles of elements that it has seen.
 */
final class BrokenText {

  /** Something in the document that is a character of the paragraph, or a space between two. */
  private record Spot(int text, char letter, int depth) {

    private static final int NO_TEXT = -1;

    boolean isSpace() {
      return text != NO_TEXT && " \n\t\r\f".indexOf(letter) >= 0;
    }

    boolean isText() {
      return text != NO_TEXT;
    }
  }

  private final SharedContext context;
  private final List<Spot> spots = new ArrayList<>();
  private int texts;
  private int replaced;

  private BrokenText(SharedContext context) {
    this.context = context;
  }

  /**
   * A copy of an element whose lines end at some places.
   *
   * @param text the characters of the element as {@link ParagraphText} has them
   * @param ends indices in the text after which a new line begins
   * @return nothing where element and text differ
   */
  static Optional<Element> copy(
      Element element, String text, Set<Integer> ends, SharedContext context) {
    var broken = new BrokenText(context);
    broken.read(element, 0);
    var lines = broken.write(text, ends);
    return lines.map(
        written -> {
          var copy = (Element) element.cloneNode(true);
          broken.replace(element, copy, written);
          return copy;
        });
  }

  private void read(Node parent, int depth) {
    for (var n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Text node) {
        var data = node.getData();
        for (int i = 0; i < data.length(); i++) {
          spots.add(new Spot(texts, data.charAt(i), depth));
        }
        texts++;
      } else if (n instanceof Element element) {
        var style = context.getStyle(element);
        if (style.isInlineBlock()) {
          spots.add(new Spot(Spot.NO_TEXT, ParagraphText.BLOCK, depth));
        } else if (isInline(element)) {
          read(element, depth + 1);
        }
      }
    }
  }

  private boolean isInline(Element element) {
    var style = context.getStyle(element);
    return style.isInline() && !style.isFootnote();
  }

  /** The texts of the element with the ends of lines, or nothing where they are not the text. */
  private Optional<List<StringBuilder>> write(String text, Set<Integer> ends) {
    var out = new ArrayList<StringBuilder>(texts);
    for (int i = 0; i < texts; i++) {
      out.add(new StringBuilder());
    }
    Spot before = null;
    Spot space = null;
    int at = 0;
    for (var spot : spots) {
      if (spot.isSpace()) {
        space = space == null ? spot : space;
        continue;
      }
      boolean breaks = false;
      while (at < text.length() && text.charAt(at) == ' ') {
        breaks |= ends.contains(at++);
      }
      breaks |= ends.contains(at);
      if (at == text.length() || text.charAt(at) != spot.letter()) {
        return Optional.empty();
      }
      if (before != null && breaks) {
        var place = outermost(before, space, spot);
        if (place == null) {
          return Optional.empty();
        }
        out.get(place.text()).append('\n');
      } else if (before != null && space != null) {
        out.get(space.text()).append(' ');
      }
      if (spot.isText()) {
        out.get(spot.text()).append(spot.letter());
      }
      before = spot;
      space = null;
      at++;
    }
    return text.substring(at).isBlank() ? Optional.of(out) : Optional.empty();
  }

  /** Where an end of line leaves no empty rest of an element, such as a link, on the next line. */
  private static @Nullable Spot outermost(Spot before, @Nullable Spot space, Spot after) {
    Spot found = space;
    for (var spot : List.of(before, after)) {
      if (spot.isText() && (found == null || spot.depth() < found.depth())) {
        found = spot;
      }
    }
    return found;
  }

  private void replace(Node original, Node copy, List<StringBuilder> written) {
    var m = copy.getFirstChild();
    for (var n = original.getFirstChild(); n != null && m != null; n = n.getNextSibling()) {
      if (m instanceof Text node) {
        node.setData(written.get(replaced++).toString());
      } else if (n instanceof Element element && m instanceof Element inner) {
        if (isInline(element)) {
          replace(element, inner, written);
        } else if (context.getStyle(element).isFootnote()) {
          style(inner, "white-space: normal");
        }
      }
      m = m.getNextSibling();
    }
  }

  /** Adds declarations to those that an element has. */
  static void style(Element element, String declarations) {
    var had = element.getAttribute("style");
    element.setAttribute("style", had.isEmpty() ? declarations : had + "; " + declarations);
  }
}
