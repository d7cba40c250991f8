package dev.precis.cli;

import dev.precis.diagnostics.Diagnostic;
import dev.precis.diagnostics.Severity;
import java.util.List;

/** For people: the place, the fault, the line with carets, the hint. */
final class TextReport implements Report {

  private static final String RED = "\u001b[31m";
  private static final String YELLOW = "\u001b[33m";
  private static final String CYAN = "\u001b[36m";
  private static final String BOLD = "\u001b[1m";
  private static final String PLAIN = "\u001b[0m";

  private final Lines lines;
  private final boolean color;

  TextReport(Lines lines, boolean color) {
    this.lines = lines;
    this.color = color;
  }

  @Override
  public String of(List<Diagnostic> diagnostics) {
    var out = new StringBuilder();
    diagnostics.forEach(diagnostic -> print(diagnostic, out));
    return out.toString();
  }

  private void print(Diagnostic diagnostic, StringBuilder out) {
    var at = diagnostic.location();
    var hue = diagnostic.severity() == Severity.ERROR ? RED : YELLOW;
    out.append(styled(BOLD, at + ":")).append(' ');
    out.append(styled(hue, diagnostic.severity().label() + ":")).append(' ');
    out.append(Printable.of(diagnostic.message()));
    out.append(" [").append(diagnostic.code().id()).append("]\n");
    var margin = " ".repeat(Math.max(3, Integer.toString(at.line()).length()) + 1);
    lines
        .at(at)
        .ifPresent(
            line -> {
              var excerpt = Excerpt.of(line, at);
              out.append(String.format("%" + (margin.length() - 1) + "d | ", at.line()));
              out.append(excerpt.line()).append('\n');
              out.append(margin).append("| ").append(styled(hue, excerpt.carets())).append('\n');
            });
    diagnostic
        .hint()
        .ifPresent(
            hint ->
                Printable.of(hint)
                    .lines()
                    .forEach(
                        line -> out.append(margin).append(styled(CYAN, "= " + line)).append('\n')));
  }

  private String styled(String style, String text) {
    return color ? style + text + PLAIN : text;
  }
}
