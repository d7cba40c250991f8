package dev.precis.load;

import dev.precis.diagnostics.Code;
import dev.precis.diagnostics.Diagnostic;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;

/** Puts the YAML parser's complaints into words for people who write, not parse, YAML. */
final class YamlMistakes {

  private static final String QUOTE_IT = "put the value in quotation marks";
  private static final String ALIGN_IT =
      "check how far the line is indented, and where quotation marks close";

  private final Slice yaml;
  private final String text;

  YamlMistakes(Slice yaml) {
    this.yaml = yaml;
    this.text = yaml.file().text();
  }

  /**
   * What is wrong, as a diagnostic.
   *
   * @param start offset of the last thing that was read, for complaints that name no place
   * @param end offset after it
   */
  Diagnostic explain(JacksonException complaint, int start, int end) {
    if (complaint.getCause() instanceof MarkedYamlEngineException marked) {
      int at = offset(marked.getProblemMark()).orElse(start);
      int context = offset(marked.getContextMark()).orElse(at);
      return explain(said(marked.getProblem()), said(marked.getContext()), at, context);
    }
    if (said(complaint.getOriginalMessage()).startsWith("Expected a property name")) {
      return mistake(start, end, "a key must be plain text");
    }
    return mistake(start, end, "this is not valid YAML");
  }

  private Diagnostic explain(String problem, String context, int at, int contextAt) {
    if (problem.startsWith("mapping values are not allowed")) {
      return colon(at);
    } else if (problem.startsWith("could not find expected ':'")) {
      return withoutColon(contextAt);
    } else if (problem.contains("that cannot start any token")) {
      return cannotBegin(at);
    } else if (context.contains("scanning an alias") || context.contains("scanning an anchor")) {
      return new Diagnostic(
          Code.YAML_ALIAS,
          Code.YAML_ALIAS.usually(),
          yaml.at(contextAt, endOfWord(contextAt)),
          "a value cannot begin with '" + text.charAt(contextAt) + "'",
          Optional.of(QUOTE_IT));
    } else if (problem.startsWith("found unexpected")) {
      return mistake(contextAt, contextAt + 1, "this quotation mark is never closed");
    } else if (problem.startsWith("found unknown escape")) {
      return mistake(
              at - 1, at + 1, "'\\" + character(at) + "' means nothing in double quotation marks")
          .hinting("write '\\\\' for a backslash, or use single quotation marks");
    } else if (problem.startsWith("expected escape sequence")) {
      int digits = problem.replaceAll("\\D+", " ").strip().charAt(0) - '0';
      return mistake(at - 2, at + digits, "this escape needs " + digits + " hexadecimal digits");
    } else if (problem.startsWith("expected ',' or ']'")) {
      return unclosed(at, contextAt, ']');
    } else if (problem.startsWith("expected ',' or '}'")) {
      return unclosed(at, contextAt, '}');
    } else if (problem.startsWith("sequence entries are not allowed")) {
      return mistake(at, at + 1, "a list cannot begin on the line of its key")
          .hinting("begin it on the next line");
    } else if (context.contains("block scalar")) {
      return blockHeader(problem, at);
    } else if (problem.startsWith("expected <block end>")
        || problem.startsWith("expected '<document start>'")) {
      return misplaced(at);
    } else if (problem.startsWith("expected the node content")) {
      return mistake(at, at + 1, "a value is missing here");
    }
    return mistake(at, at + 1, "this is not valid YAML").hinting(ALIGN_IT);
  }

  /**
   * A colon where no key can end: in an unquoted value, in a line that is indented too far, or
   * below a line that should have had one.
   */
  private Diagnostic colon(int at) {
    int line = text.lastIndexOf('\n', at - 1) + 1;
    var before = text.substring(line, at);
    if (before.contains(": ")) {
      return mistake(at, at + 1, "': ' ends a key and cannot stand in a value as it is")
          .hinting(QUOTE_IT);
    }
    int above = lineAbove(line);
    if (line > yaml.start() && indentOf(line) <= indentOf(above)) {
      return withoutColon(above + indentOf(above));
    }
    return mistake(line + indentOf(line), at + 1, "a key cannot stand here").hinting(ALIGN_IT);
  }

  private Diagnostic withoutColon(int at) {
    return mistake(at, endOfLine(at), "this line has no ': '")
        .hinting("a key ends with a colon and a space: 'key: value'");
  }

  /** Something after a value that is complete. */
  private Diagnostic misplaced(int at) {
    int last = at - 1;
    while (last > yaml.start() && text.charAt(last) == ' ') {
      last--;
    }
    char before = last < 0 ? ' ' : text.charAt(last);
    if (before == '\'') {
      return mistake(at, endOfWord(at), "the quotation marks close before this")
          .hinting("write an apostrophe twice where the text stands in single ones: ''");
    } else if (before == '"') {
      return mistake(at, endOfWord(at), "the quotation marks close before this")
          .hinting("write \\\" for a quotation mark in the text");
    }
    return mistake(at, endOfWord(at), "this does not fit what stands before it").hinting(ALIGN_IT);
  }

  private Diagnostic cannotBegin(int at) {
    if (character(at).equals("\t")) {
      return mistake(at, at + 1, "YAML is not indented with tabs").hinting("use spaces");
    }
    return mistake(at, at + 1, "a value cannot begin with '" + character(at) + "'")
        .hinting(QUOTE_IT);
  }

  private Diagnostic unclosed(int at, int openedAt, char bracket) {
    return yaml.at(at, at).line() == yaml.at(openedAt, openedAt).line()
        ? mistake(at, at + 1, "',' or '" + bracket + "' is missing here")
        : mistake(openedAt, openedAt + 1, "this bracket is not closed");
  }

  private Diagnostic blockHeader(String problem, int at) {
    if (problem.contains("leading empty lines")) {
      return mistake(at, at + 1, "the empty lines above are indented deeper than the text");
    }
    return mistake(at, endOfLine(at), "after '|' or '>' the text begins on the next line");
  }

  private Diagnostic mistake(int from, int to, String message) {
    return Diagnostic.of(Code.YAML_SYNTAX, yaml.at(from, to), message);
  }

  private Optional<Integer> offset(Optional<Mark> mark) {
    return mark.map(m -> yaml.offsetOf(m.getIndex()));
  }

  private String character(int at) {
    return at < yaml.end() ? Character.toString(text.codePointAt(at)) : "";
  }

  private int lineAbove(int line) {
    int above = line;
    do {
      above = text.lastIndexOf('\n', above - 2) + 1;
    } while (above > yaml.start() && text.substring(above, endOfLine(above)).isBlank());
    return above;
  }

  private int indentOf(int line) {
    int at = line;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at - line;
  }

  private int endOfLine(int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }

  private int endOfWord(int at) {
    int end = at;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static String said(@Nullable String words) {
    return words == null ? "" : words;
  }
}
