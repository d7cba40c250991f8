package dev.precis.template;

import dev.precis.diagnostics.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The text of one template, as its author wrote it.
 *
 * @param name its path inside {@code templates/}
 */
record TemplateSource(String name, String text) {

  private static final Pattern INDENT = Pattern.compile("(?m)^[ \\t]+");
  private static final Pattern TAG_ALONE =
      Pattern.compile("(?m)^(\\{%(?:(?!%}).)*?)\\s*-?%}[ \\t]*\\r?$");
  private static final Pattern REMARK_ALONE =
      Pattern.compile("(?m)^(\\{#(?:(?!#}).)*?)\\s*-?#}[ \\t]*\\r?$");
  private static final Pattern REFERENCE =
      Pattern.compile("\\{%-?\\s*(?:include|extends)\\s+\"([^\"]+)\"");

  /** Another template that this one names, and where the name stands. */
  record Reference(String name, int start) {}

  /**
   * The text without the white space that only serves its author: a line that is a tag leaves
   * nothing behind, and indentation goes. Lines keep their numbers.
   */
  String compact() {
    var flush = INDENT.matcher(text).replaceAll("");
    var tagged = TAG_ALONE.matcher(flush).replaceAll("$1 -%}");
    return REMARK_ALONE.matcher(tagged).replaceAll("$1 -#}");
  }

  /** The templates that it includes and extends. */
  List<Reference> references() {
    var references = new ArrayList<Reference>();
    var matcher = REFERENCE.matcher(text);
    while (matcher.find()) {
      references.add(new Reference(matcher.group(1), matcher.start(1)));
    }
    return references;
  }

  /** The file as a whole, as messages name it. */
  Location file() {
    return Location.ofFile("templates/" + name);
  }

  /** The place of a part of the text that lies on one line. */
  Location at(int start, int length) {
    int lineStart = text.lastIndexOf('\n', start - 1) + 1;
    int line = (int) text.substring(0, start).chars().filter(c -> c == '\n').count() + 1;
    int column = text.codePointCount(lineStart, start) + 1;
    return new Location("templates/" + name, line, column, Math.max(1, length));
  }

  /**
   * The place of a word on a line; the whole line where the word is not on it.
   *
   * @param line 1-based
   */
  Location at(int line, String word) {
    int start = 0;
    for (int i = 1; i < line; i++) {
      int end = text.indexOf('\n', start);
      if (end < 0) {
        return file();
      }
      start = end + 1;
    }
    int end = text.indexOf('\n', start);
    var content = text.substring(start, end < 0 ? text.length() : end);
    if (!word.isEmpty()) {
      var found = Pattern.compile("\\b" + Pattern.quote(word) + "\\b").matcher(content);
      if (found.find()) {
        return at(start + found.start(), word.length());
      }
    }
    var indent = content.length() - content.stripLeading().length();
    return at(start + indent, content.strip().length());
  }
}
