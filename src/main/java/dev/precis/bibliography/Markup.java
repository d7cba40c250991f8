package dev.precis.bibliography;

import dev.precis.bibliography.Run.Kind;
import dev.precis.model.Reference;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Collects what a reference is made of and writes it as inline HTML and as plain text. */
final class Markup {

  private final List<Run> runs = new ArrayList<>();
  private final Set<Face> toggled = EnumSet.noneOf(Face.class);
  private Set<Face> faces = Set.of();
  private boolean endsInSpace = true;

  /** The faces that the style gives to what follows. */
  void setFaces(Set<Face> faces) {
    this.faces = faces;
  }

  /** Turns a face over until it is turned back: italics inside italics stand upright. */
  void toggle(Face face) {
    if (!toggled.remove(face)) {
      toggled.add(face);
    }
  }

  /** Adds text in the present faces. */
  void append(String text) {
    append(text, "");
  }

  /**
   * Adds text in the present faces. Spaces at the beginning or after a space are left out.
   *
   * @param href where it links to, or empty
   */
  void append(String text, String href) {
    var folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isSpace = c == ' ' || c == '\n' || c == '\t' || c == '\r';
      if (isSpace && !endsInSpace) {
        folded.append(' ');
      } else if (!isSpace && !isHalf(text, i)) {
        folded.append(c);
      }
      endsInSpace = isSpace;
    }
    if (folded.length() > 0) {
      add(new Run(Kind.TEXT, folded.toString(), facesNow(), href));
    }
  }

  /** Half a character: citeproc-java makes initials of single code units. */
  private static boolean isHalf(String text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    return Character.isLowSurrogate(c)
        && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
  }

  private void add(Run run) {
    int last = runs.size() - 1;
    if (last >= 0
        && runs.get(last).faces().equals(run.faces())
        && runs.get(last).href().equals(run.href())) {
      runs.set(last, run.withText(runs.get(last).text() + run.text()));
    } else {
      runs.add(run);
    }
  }

  private Set<Face> facesNow() {
    if (toggled.isEmpty()) {
      return faces;
    }
    var now = EnumSet.copyOf(toggled);
    for (var face : faces) {
      if (!now.remove(face)) {
        now.add(face);
      }
    }
    return now;
  }

  /** The reference, without space at its end. */
  Reference reference() {
    int last = runs.size() - 1;
    if (last >= 0) {
      runs.set(last, runs.get(last).withText(runs.get(last).text().stripTrailing()));
    }
    var html = new StringBuilder();
    var text = new StringBuilder();
    for (var run : runs) {
      text.append(run.text());
      write(run, html);
    }
    return new Reference(html.toString(), text.toString());
  }

  private static void write(Run run, StringBuilder html) {
    if (!run.href().isEmpty()) {
      html.append("<a href=\"").append(escaped(run.href())).append("\">");
    }
    var close = new StringBuilder();
    for (var face : Face.values()) {
      if (run.faces().contains(face)) {
        html.append(face.open());
        close.insert(0, face.close());
      }
    }
    html.append(escaped(run.text())).append(close);
    if (!run.href().isEmpty()) {
      html.append("</a>");
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
