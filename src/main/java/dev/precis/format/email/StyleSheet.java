package dev.precis.format.email;

import dev.precis.diagnostics.Code;
import dev.precis.diagnostics.Diagnostic;
import dev.precis.diagnostics.Diagnostics;
import dev.precis.diagnostics.Location;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector.SelectorParseException;

/**
 * The style sheet of mails. Many mail programs drop style sheets, so its rules are written into the
 * elements, in the order of the sheet: a later rule wins, whatever the weight of its selector. What
 * stands inside of an at-rule, such as colours for the dark, and rules for {@code :root} stay a
 * sheet, for those programs that read it.
 */
final class StyleSheet {

  static final String NAME = "email.css";

  private final List<Rule> rules;
  private final String rest;

  private record Rule(Evaluator selector, Map<String, String> declarations) {}

  private StyleSheet(List<Rule> rules, String rest) {
    this.rules = List.copyOf(rules);
    this.rest = rest;
  }

  /**
   * Reads the sheet.
   *
   * @param files of the folder of mail templates; without a sheet, mails have no style
   * @param diagnostics takes the first fault; nothing is then returned
   */
  static Optional<StyleSheet> read(Map<String, byte[]> files, Diagnostics diagnostics) {
    var bytes = files.get(NAME);
    var css = bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    var rules = new ArrayList<Rule>();
    var rest = new StringBuilder();
    int at = 0;
    while (true) {
      at = next(css, at);
      if (at >= css.length()) {
        return Optional.of(new StyleSheet(rules, rest.toString()));
      }
      int open = css.indexOf('{', at);
      int end = open < 0 ? -1 : end(css, open);
      if (end < 0) {
        diagnostics.report(fault(css, at, "this rule has no end, or no braces"));
        return Optional.empty();
      }
      var selector = css.substring(at, open).strip();
      if (selector.startsWith("@") || selector.equals(":root")) {
        rest.append(css, at, end).append('\n');
      } else {
        try {
          var body = css.substring(open + 1, end - 1);
          rules.add(new Rule(QueryParser.parse(selector), declarations(body)));
        } catch (SelectorParseException e) {
          var what = "'" + selector + "' cannot be written into elements";
          diagnostics.report(
              fault(css, at, what).hinting(Optional.of("put it into an at-rule such as @media")));
          return Optional.empty();
        }
      }
      at = end;
    }
  }

  /** Writes the rules into the elements of a page. */
  void inline(Document page) {
    var styles = new LinkedHashMap<Element, Map<String, String>>();
    for (var rule : rules) {
      for (var element : page.select(rule.selector())) {
        styles
            .computeIfAbsent(element, unused -> new LinkedHashMap<>())
            .putAll(rule.declarations());
      }
    }
    styles.forEach(
        (element, declarations) ->
            element.attr(
                "style",
                declarations.entrySet().stream()
                    .map(one -> one.getKey() + ":" + one.getValue())
                    .collect(Collectors.joining(";"))));
    if (!rest.isEmpty()) {
      page.head().appendElement("style").appendChild(new DataNode("\n" + rest));
    }
  }

  /** Where the next rule begins. */
  private static int next(String css, int from) {
    int at = from;
    while (at < css.length()) {
      if (css.startsWith("/*", at)) {
        int end = css.indexOf("*/", at + 2);
        at = end < 0 ? css.length() : end + 2;
      } else if (Character.isWhitespace(css.charAt(at))) {
        at++;
      } else {
        return at;
      }
    }
    return at;
  }

  /** After the brace that closes the one at a place; -1 where none does. */
  private static int end(String css, int open) {
    int depth = 0;
    for (int i = open; i < css.length(); i++) {
      if (css.charAt(i) == '{') {
        depth++;
      } else if (css.charAt(i) == '}' && --depth == 0) {
        return i + 1;
      }
    }
    return -1;
  }

  private static Map<String, String> declarations(String body) {
    var declarations = new LinkedHashMap<String, String>();
    for (var declaration : body.split(";", -1)) {
      int colon = declaration.indexOf(':');
      if (colon > 0) {
        declarations.put(
            declaration.substring(0, colon).strip(), declaration.substring(colon + 1).strip());
      }
    }
    return declarations;
  }

  private static Diagnostic fault(String css, int at, String message) {
    int line = (int) css.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
    int column = at - css.lastIndexOf('\n', at - 1);
    var place = new Location("templates/email/" + NAME, line, column, 1);
    return Diagnostic.of(Code.TEMPLATE_ERROR, place, message);
  }
}
