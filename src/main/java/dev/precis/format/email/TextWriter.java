package dev.precis.format.email;

import dev.precis.format.Words;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Writes the page of a mail as plain text, so that both parts say the same. Headings are
 * underlined, citations are numbers in brackets, links are numbers in braces with a list at the
 * end. One instance writes one text.
 */
final class TextWriter {

  private static final int COLUMNS = 72;

  private final Words words;
  private final Lines lines;
  private final StringBuilder out = new StringBuilder();
  private final Map<String, Integer> links = new LinkedHashMap<>();

  /** What was read of the block that is being read. */
  private final StringBuilder run = new StringBuilder();

  /** What each line begins with. */
  private String indent = "";

  /** What the next line begins with in place of the end of {@code indent}; may be empty. */
  private String marker = "";

  private boolean isGap;

  TextWriter(Words words) {
    this.words = words;
    this.lines = new Lines(words.language());
  }

  /** The text of a page; lines end in LF. */
  String write(Document page) {
    children(page.body());
    flush();
    if (!links.isEmpty()) {
      heading(words.text("email.links"), 2);
      isGap = true;
      links.forEach((href, number) -> line("{" + number + "} " + href));
    }
    return out.toString();
  }

  private void children(Node parent) {
    parent.childNodes().forEach(this::read);
  }

  private void read(Node node) {
    if (node instanceof TextNode text) {
      run.append(text.getWholeText().replace('\n', ' '));
    } else if (node instanceof Element element && !element.hasClass("preheader")) {
      read(element);
    }
  }

  private void read(Element element) {
    switch (element.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> {
        flush();
        children(element);
        var words = taken();
        heading(words, element.normalName().charAt(1) - '0');
      }
      case "br" -> run.append('\n');
      case "hr" -> {
        flush();
        run.append("* * *");
        paragraph();
      }
      case "ul", "ol" -> {
        flush();
        isGap |= !element.parents().is("li");
        list(element);
        isGap |= !element.parents().is("li");
      }
      case "blockquote" -> indented(element, "> ");
      case "dd" -> indented(element, "    ");
      case "pre" -> verbatim(element);
      case "tr" -> row(element);
      case "sup" -> raised(element);
      case "a" -> link(element);
      case "img" ->
          run.append(element.attr("alt").isEmpty() ? "" : "[" + element.attr("alt") + "]");
      default -> {
        boolean isBlock = element.isBlock();
        if (isBlock) {
          flush();
          isGap |= !element.normalName().equals("li") && !element.normalName().equals("dt");
        }
        children(element);
        if (isBlock) {
          flush();
          isGap |= element.normalName().equals("p") || element.normalName().equals("table");
        }
      }
    }
  }

  private void list(Element list) {
    int number = 1;
    boolean isNumbered = list.normalName().equals("ol");
    boolean isLettered = list.attr("type").equals("a");
    for (var item : list.children()) {
      if (!item.attr("value").isEmpty()) {
        number = Integer.parseInt(item.attr("value"));
      } else if (number == 1 && !list.attr("start").isEmpty()) {
        number = Integer.parseInt(list.attr("start"));
      }
      var sign = isLettered ? letters(number) : String.valueOf(number);
      boolean isMark = isLettered || list.hasClass("references");
      var label = isMark ? "[" + sign + "] " : isNumbered ? sign + ". " : "- ";
      var outer = indent;
      indent = outer + " ".repeat(label.length());
      marker = label;
      children(item);
      flush();
      marker = "";
      indent = outer;
      number++;
    }
  }

  private void indented(Element element, String by) {
    flush();
    if (!element.normalName().equals("dd")) {
      gap();
    }
    var outer = indent;
    indent = outer + by;
    children(element);
    flush();
    indent = outer;
    isGap |= !element.normalName().equals("dd");
  }

  private void verbatim(Element element) {
    flush();
    isGap = true;
    element.wholeText().stripTrailing().lines().forEach(line -> line("    " + line));
    isGap = true;
  }

  /** The cells of a row of data stand on one line; tables of the layout have one each. */
  private void row(Element row) {
    flush();
    boolean isFirst = true;
    for (var cell : row.children()) {
      if (!isFirst) {
        run.append(" | ");
      }
      children(cell);
      isFirst = false;
    }
    flush();
  }

  private void raised(Element element) {
    boolean isOrdinary = element.parents().is(".references");
    if (isOrdinary) {
      run.append(element.text());
    } else {
      boolean isNext = !run.isEmpty() && run.charAt(run.length() - 1) == ']';
      run.append(isNext ? "[" : " [").append(element.text()).append(']');
    }
  }

  private void link(Element element) {
    children(element);
    var href = element.attr("href");
    if (!element.text().equals(href) && !href.isEmpty()) {
      var number = links.computeIfAbsent(href, unused -> links.size() + 1);
      run.append(" {").append(number).append('}');
    }
  }

  private void heading(String words, int level) {
    isGap = true;
    int width = 0;
    for (var line : lines.wrap(words, COLUMNS)) {
      line(line);
      width = Math.max(width, lines.width(line));
    }
    line((level == 1 ? "=" : level == 2 ? "-" : "~").repeat(width));
    isGap = true;
  }

  private void flush() {
    if (!run.toString().isBlank()) {
      paragraph();
    } else {
      run.setLength(0);
    }
  }

  private void paragraph() {
    for (var line : lines.wrap(taken(), COLUMNS - indent.length())) {
      var start = indent.substring(0, indent.length() - marker.length()) + marker;
      marker = "";
      line(start + line);
    }
  }

  private String taken() {
    var words = run.toString().replaceAll("[ \\t]+", " ").replaceAll(" ?\\n ?", "\n").strip();
    run.setLength(0);
    return words;
  }

  private void line(String line) {
    if (isGap) {
      gap();
    }
    out.append(line.stripTrailing()).append('\n');
  }

  /** An empty line, once, which belongs to the block around what comes next. */
  private void gap() {
    if (!out.isEmpty() && !isAfterGap()) {
      out.append(indent.stripTrailing()).append('\n');
    }
    isGap = false;
  }

  private boolean isAfterGap() {
    int end = out.length() - 1;
    int start = out.lastIndexOf("\n", end - 1) + 1;
    var last = out.substring(start, end);
    return last.equals(indent.stripTrailing()) || last.isBlank();
  }

  /** 1 is a, 26 is z, 27 is aa. */
  private static String letters(int number) {
    var letters = new StringBuilder();
    for (int rest = number; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('a' + (rest - 1) % 26));
    }
    return letters.toString();
  }
}
