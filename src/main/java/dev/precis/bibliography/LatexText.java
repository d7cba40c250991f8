package dev.precis.bibliography;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Writes texts and names so that LaTeX shows them and nothing else. Braces are balanced. */
final class LatexText {

  private static final Map<Character, String> SPECIAL =
      Map.of(
          '\\', "\\textbackslash{}",
          '{', "\\textbraceleft{}",
          '}', "\\textbraceright{}",
          '~', "\\textasciitilde{}",
          '^', "\\textasciicircum{}",
          '#', "\\#",
          '$', "\\$",
          '%', "\\%",
          '&', "\\&",
          '_', "\\_");

  private LatexText() {}

  /** A text; the markup that CSL allows in titles becomes commands. */
  static String of(String text) {
    var marked = RichText.marked(Marks.removed(text).strip());
    var out = new StringBuilder(marked.length() + 16);
    Set<Face> open = EnumSet.noneOf(Face.class);
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      var face = Face.ofMark(c);
      if (face.isPresent()) {
        out.append(open.remove(face.get()) ? "}" : command(face.get()));
        if (out.charAt(out.length() - 1) == '{') {
          open.add(face.get());
        }
      } else if (!Character.isWhitespace(c)) {
        out.append(SPECIAL.getOrDefault(c, String.valueOf(c)));
      } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    return out.toString();
  }

  /** A part of a name, which commas or the word "and" do not break. */
  static String ofNamePart(String part) {
    var text = of(part);
    return text.contains(",") || (" " + text + " ").contains(" and ") ? "{" + text + "}" : text;
  }

  /** An address, which BibLaTeX takes as it is. */
  static String ofAddress(String address) {
    return Marks.removed(address)
        .strip()
        .replace("\\", "%5C")
        .replace("{", "%7B")
        .replace("}", "%7D")
        .replaceAll("\\s", "%20");
  }

  private static String command(Face face) {
    return switch (face) {
      case ITALIC -> "\\emph{";
      case BOLD -> "\\textbf{";
      case SMALL_CAPS -> "\\textsc{";
      case UNDERLINE -> "\\underline{";
      case SUP -> "\\textsuperscript{";
      case SUB -> "\\textsubscript{";
    };
  }
}
