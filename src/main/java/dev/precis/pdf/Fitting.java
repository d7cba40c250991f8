package dev.precis.pdf;

import dev.precis.font.Typeface;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * Fits the text of a document to the fonts: marks where words may be divided, gives other scripts a
 * font that has them, and replaces what no font has.
 */
final class Fitting {

  /** Their words are not divided. */
  private static final Set<String> UNDIVIDED =
      Set.of("h1", "h2", "h3", "h4", "h5", "h6", "th", "td", "code", "pre");

  private static final Set<String> NO_TEXT = Set.of("head", "svg", "style", "script");

  /** Below this, everything is in the text font, but for control characters. */
  private static final int LATIN = 0x250;

  private final FontChoice fonts;
  private final Hyphenation hyphenation;
  private final MissingGlyphs missing;

  Fitting(FontChoice fonts, Hyphenation hyphenation, MissingGlyphs missing) {
    this.fonts = fonts;
    this.hyphenation = hyphenation;
    this.missing = missing;
  }

  /** Fits the whole document, in place. */
  void fit(Document html, Locale language) {
    dropSpaceBetweenBlocks(html);
    keepLanguages(html);
    var texts = new ArrayList<TextNode>();
    NodeTraversor.traverse(
        (node, depth) -> {
          if (node instanceof TextNode text && !text.isBlank()) {
            texts.add(text);
          }
        },
        html.body());
    var memory = new Surroundings(language.toLanguageTag());
    for (var text : texts) {
      memory.enter(Objects.requireNonNull(text.parent()));
      if (memory.hasText) {
        fit(text, memory);
      }
    }
  }

  /** It would be drawn as nothing, and stand in the structure as content outside of paragraphs. */
  private static void dropSpaceBetweenBlocks(Document html) {
    var blank = new ArrayList<TextNode>();
    NodeTraversor.traverse(
        (node, depth) -> {
          if (node instanceof TextNode text
              && text.isBlank()
              && isEdge(text.previousSibling())
              && isEdge(text.nextSibling())
              && node.parent() instanceof Element around
              && !around.normalName().equals("pre")) {
            blank.add(text);
          }
        },
        html.body());
    blank.forEach(Node::remove);
  }

  private static boolean isEdge(@Nullable Node sibling) {
    return sibling == null || (sibling instanceof Element element && element.isBlock());
  }

  /**
   * The engine leaves an inline element out of the structure where it holds one text and stands in
   * a paragraph itself; one that says its language must not be lost, so it gets one around it.
   */
  private static void keepLanguages(Document html) {
    for (var element : html.body().select("[lang]")) {
      if (!element.isBlock()) {
        element.wrap("<span></span>");
      }
    }
  }

  private void fit(TextNode node, Surroundings around) {
    var text = node.getWholeText();
    if (text.chars().allMatch(c -> c < LATIN)) {
      node.text(divided(text, around));
      return;
    }
    var runs = fonts.runs(Normalizer.normalize(text, Normalizer.Form.NFC));
    var nodes = new ArrayList<Node>(runs.size());
    for (var run : runs) {
      nodes.add(nodeOf(run, around));
    }
    nodes.forEach(node::before);
    node.remove();
  }

  private Node nodeOf(FontChoice.Run run, Surroundings around) {
    if (run.missing()) {
      run.text().codePoints().filter(c -> !fonts.isSettable(c)).forEach(missing::add);
      var said = new Element("span").attr("lang", around.document);
      var words = missing.inPlaceOf(run.text(), around.language, fonts::isSettable);
      for (var part : fonts.runs(words)) {
        said.appendChild(
            part.other().isPresent() ? nodeOf(part, around) : new TextNode(part.text()));
      }
      return new Element("span").appendChild(said);
    }
    if (run.other().isPresent()) {
      // A font for another script may be taller: the line must not grow by it. Scripts that have no
      // italics are not slanted.
      return new Element("span")
          .attr("style", styleOf(run.other().get(), run.text()))
          .appendText(run.text());
    }
    return new TextNode(divided(run.text(), around));
  }

  private static String styleOf(Typeface font, String text) {
    boolean slants = text.codePoints().anyMatch(Scripts::slants);
    return "line-height: 1; font-family: \""
        + font.family()
        + (slants ? "\"" : "\"; font-style: normal");
  }

  private String divided(String text, Surroundings around) {
    return around.dividesWords ? hyphenation.mark(text, around.language) : text;
  }

  /** What the elements around a text say of it; texts of one element are asked for in a row. */
  private static final class Surroundings {
    private final String document;
    private List<Element> last = List.of();
    private String language;
    private boolean dividesWords;
    private boolean hasText;

    Surroundings(String document) {
      this.document = document;
      this.language = document;
    }

    void enter(Element parent) {
      if (!last.isEmpty() && last.get(0).equals(parent)) {
        return;
      }
      last = List.of(parent);
      language = document;
      dividesWords = true;
      hasText = true;
      boolean tagged = false;
      for (Element e = parent; e != null; e = e.parent()) {
        if (!tagged && e.hasAttr("lang")) {
          language = e.attr("lang");
          tagged = true;
        }
        dividesWords &=
            !UNDIVIDED.contains(e.normalName()) && !e.attr("data-hyphens").equals("none");
        hasText &= !NO_TEXT.contains(e.normalName());
      }
    }
  }
}
