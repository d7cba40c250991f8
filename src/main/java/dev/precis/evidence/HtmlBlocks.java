package dev.precis.evidence;

import dev.precis.evidence.RawBlock.Hint;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Divides an HTML document into the blocks that a reader sees. */
final class HtmlBlocks implements NodeVisitor {

  private static final String UNSEEN =
      "script, style, noscript, template, svg, iframe, object, head, [hidden], [aria-hidden=true]";
  private static final Set<String> FURNITURE =
      Set.of("nav", "aside", "footer", "form", "button", "select", "menu", "dialog");
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  private final StringBuilder text = new StringBuilder();
  private final List<RawBlock> blocks = new ArrayList<>();
  private final Element article;
  private int start;

  private HtmlBlocks(Element article) {
    this.article = article;
  }

  /**
   * Reads a document.
   *
   * @param html the whole document
   */
  static Result read(String html) {
    Document document = Jsoup.parse(html);
    document.outputSettings().prettyPrint(false);
    document.select(UNSEEN).remove();
    var reader = new HtmlBlocks(articleOf(document));
    document.body().traverse(reader);
    reader.endBlock(document.body());
    return new Result(reader.text.toString(), reader.blocks);
  }

  /** What a reader sees, and its blocks. */
  record Result(String text, List<RawBlock> blocks) {}

  /** The one element that holds the article; the whole body where there is no such element. */
  private static Element articleOf(Document document) {
    for (var query : List.of("[itemprop=articleBody]", "article", "main, [role=main]")) {
      var found = document.select(query);
      if (found.size() == 1) {
        return found.get(0);
      }
    }
    return document.body();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      text.append(words.getWholeText().replace('\n', ' '));
    } else if (node instanceof Element element) {
      if (element.normalName().equals("br")) {
        text.append(' ');
      } else if (element.isBlock() || isCell(element)) {
        endBlock(element.parent() == null ? element : element.parent());
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element && (element.isBlock() || isCell(element))) {
      endBlock(element);
    }
  }

  private static boolean isCell(Element element) {
    return element.normalName().equals("td") || element.normalName().equals("th");
  }

  private void endBlock(Element inside) {
    int from = start;
    int to = text.length();
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      blocks.add(new RawBlock(hint(inside), from, to));
      text.setLength(to);
      text.append("\n\n");
    } else {
      text.setLength(start);
    }
    start = text.length();
  }

  private Hint hint(Element inside) {
    boolean inArticle = false;
    Hint hint = Hint.NONE;
    for (Element e = inside; e != null; e = e.parent()) {
      var name = e.normalName();
      if (FURNITURE.contains(name)) {
        return Hint.FURNITURE;
      } else if (HEADINGS.contains(name)) {
        hint = Hint.HEADING;
      } else if (name.equals("figcaption") || name.equals("caption")) {
        hint = Hint.CAPTION;
      }
      inArticle |= e.equals(article);
    }
    return inArticle || hint == Hint.HEADING ? hint : Hint.FURNITURE;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
