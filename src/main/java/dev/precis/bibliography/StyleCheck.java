package dev.precis.bibliography;

import de.undercouch.citeproc.csl.internal.SStyle;
import dev.precis.diagnostics.Code;
import dev.precis.diagnostics.Diagnostic;
import dev.precis.diagnostics.Diagnostics;
import dev.precis.diagnostics.Location;
import dev.precis.diagnostics.Suggestions;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds out whether a style file of a project can be used, before anything is set in it. */
final class StyleCheck {

  private static final Set<String> FORMS = Set.of("long", "short", "verb", "verb-short", "symbol");

  private final String path;
  private final byte[] content;
  private final String text;
  private final Diagnostics diagnostics;
  private boolean failed;

  /**
   * @param path of the file, relative to the project
   */
  StyleCheck(String path, byte[] content, Diagnostics diagnostics) {
    this.path = path;
    this.content = content;
    this.text = new String(content, StandardCharsets.UTF_8);
    this.diagnostics = diagnostics;
  }

  /** The style, or nothing where a fault was reported. */
  Optional<StyleNode> style() {
    StyleNode style;
    try {
      style = StyleReader.read(content);
    } catch (StyleReader.NotReadable e) {
      report(at(e.line(), e.column()), String.valueOf(e.getMessage()), Optional.empty());
      return Optional.empty();
    }
    if (!style.name().equals("style")) {
      report(style, "a CSL style begins with 'style', not with '" + style.name() + "'");
    } else if (Style.parentOf(style).isPresent()) {
      checkParent(style, Style.parentOf(style).orElseThrow());
    } else {
      checkLayout(style);
      checkMacros(style);
      checkForms(style);
      if (!failed) {
        checkRest(style);
      }
    }
    return failed ? Optional.empty() : Optional.of(style);
  }

  private void checkParent(StyleNode style, String parent) {
    if (Style.bundled(parent).isEmpty()) {
      report(
          style,
          "this style only points at the style '" + parent + "', which did not come with Precis");
    }
  }

  private void checkLayout(StyleNode style) {
    boolean isList = style.child("bibliography").flatMap(b -> b.child("layout")).isPresent();
    boolean isNote =
        style.attribute("class").filter("note"::equals).isPresent()
            && style.child("citation").flatMap(c -> c.child("layout")).isPresent();
    if (!isList && !isNote) {
      report(style, "this style says nothing about bibliographies");
    }
  }

  private void checkMacros(StyleNode style) {
    Map<String, StyleNode> macros = new HashMap<>();
    style
        .children("macro")
        .forEach(m -> m.attribute("name").ifPresent(name -> macros.put(name, m)));
    style
        .all()
        .forEach(
            node ->
                node.calledMacro()
                    .filter(name -> !macros.containsKey(name))
                    .ifPresent(
                        name ->
                            report(
                                node,
                                "no macro '" + name + "'",
                                Suggestions.didYouMean(name, macros.keySet()))));
    macros.forEach(
        (name, macro) -> {
          if (reaches(macro, name, macros)) {
            report(macro, "the macro '" + name + "' calls itself");
          }
        });
  }

  private static boolean reaches(StyleNode from, String target, Map<String, StyleNode> macros) {
    var open = new ArrayDeque<StyleNode>(List.of(from));
    Set<String> seen = new HashSet<>();
    while (!open.isEmpty()) {
      for (var called : open.remove().all().flatMap(n -> n.calledMacro().stream()).toList()) {
        if (called.equals(target)) {
          return true;
        }
        if (seen.add(called) && macros.containsKey(called)) {
          open.add(macros.get(called));
        }
      }
    }
    return false;
  }

  private void checkForms(StyleNode style) {
    style
        .all()
        .filter(
            node ->
                node.name().equals("text")
                    || node.name().equals("label")
                    || node.name().equals("term"))
        .forEach(
            node ->
                node.attribute("form")
                    .filter(form -> !FORMS.contains(form))
                    .ifPresent(
                        form ->
                            report(
                                node,
                                "there is no form '" + form + "'",
                                Suggestions.didYouMean(form, FORMS))));
  }

  /** The rest is for citeproc-java to say; it has no words for where. */
  private void checkRest(StyleNode style) {
    try {
      new SStyle(new StyleDom().of(style));
    } catch (RuntimeException e) {
      report(
          Location.ofFile(path), "this style cannot be used: " + e.getMessage(), Optional.empty());
    }
  }

  private void report(StyleNode node, String message) {
    report(node, message, Optional.empty());
  }

  private void report(StyleNode node, String message, Optional<String> hint) {
    report(startOf(node), message, hint);
  }

  private void report(Location at, String message, Optional<String> hint) {
    failed = true;
    diagnostics.report(Diagnostic.of(Code.BAD_STYLE, at, message).hinting(hint));
  }

  /**
   * The start tag of an element: StAX only knows where it ends, and no tag has a {@code <} inside.
   */
  private Location startOf(StyleNode node) {
    int end = offset(node.line(), node.column());
    int start = Math.max(0, text.lastIndexOf('<', Math.max(0, end - 1)));
    int line = 1 + (int) text.substring(0, start).chars().filter(c -> c == '\n').count();
    int lineStart = text.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
    int lineEnd = text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start);
    int column = 1 + text.codePointCount(Math.min(lineStart, start), start);
    int length = text.codePointCount(start, Math.max(start, Math.min(end, lineEnd)));
    return new Location(path, line, column, Math.max(1, length));
  }

  private Location at(int line, int column) {
    if (line == 0) {
      return Location.ofFile(path);
    }
    int lineStart = offset(line, 1);
    return new Location(
        path,
        line,
        1 + text.codePointCount(lineStart, Math.max(lineStart, offset(line, column))),
        1);
  }

  private int offset(int line, int column) {
    int start = 0;
    for (int i = 1; i < line; i++) {
      int next = text.indexOf('\n', start);
      if (next < 0) {
        break;
      }
      start = next + 1;
    }
    return Math.min(text.length(), start + Math.max(1, column) - 1);
  }
}
