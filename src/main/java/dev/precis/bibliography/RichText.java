package dev.precis.bibliography;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Brings the texts of one record safely through citeproc-java, which knows no markup: tags and what
 * must not be touched go through as {@link Marks} and are put back afterwards.
 *
 * <p>Markup is what CSL allows in titles: {@code i}, {@code b}, {@code sup}, {@code sub}, and spans
 * for small capitals and {@code nocase}. All else is text.
 */
final class RichText {

  private static final Pattern TAG =
      Pattern.compile(
          "<(?<close>/)?(?<tag>i|b|sup|sub|span(?<caps> style=\"font-variant: ?small-caps;?\")?)>");
  private static final Pattern NO_CASE = Pattern.compile("<span class=\"nocase\">([^<]*)</span>");

  /** Variables that hold words, beside the titles; others hold numbers, identifiers, addresses. */
  private static final Set<String> WORDINGS =
      Set.of(
          "archive",
          "authority",
          "event",
          "genre",
          "journalAbbreviation",
          "medium",
          "note",
          "original-publisher",
          "publisher",
          "publisher-place",
          "shortTitle");

  private final boolean isForeign;
  private final List<Kept> kept = new ArrayList<>();

  private record Kept(String text, boolean isDescription) {}

  /**
   * @param isForeign whether the record is in another language than the references, so that the
   *     quotation marks in its texts stay as they are printed
   */
  RichText(boolean isForeign) {
    this.isForeign = isForeign;
  }

  boolean isForeign() {
    return isForeign;
  }

  /** A text variable in the form that citeproc-java is given. */
  String encode(String variable, String value) {
    var text = Marks.removed(value);
    boolean isTitle = variable.endsWith("title") || variable.endsWith("title-short");
    if (!isTitle && !WORDINGS.contains(variable)) {
      return text;
    }
    if (isTitle && text.startsWith("[") && text.endsWith("]")) {
      return keep(marked(text), true);
    }
    // What calls itself by capitals is called so: no style makes Aju Press of AJU PRESS.
    if (!variable.startsWith("title") && isInCapitals(text)) {
      return keep(text, false);
    }
    return marked(NO_CASE.matcher(text).replaceAll(found -> keep(found.group(1), false)));
  }

  private static boolean isInCapitals(String text) {
    return text.chars().noneMatch(Character::isLowerCase)
        && text.chars().filter(Character::isUpperCase).limit(2).count() == 2;
  }

  /** Whether a text that citeproc-java gave back is a bracketed description and nothing else. */
  boolean isDescription(String text) {
    return text.length() == 1
        && Marks.isKept(text.charAt(0))
        && kept(text.charAt(0)).isDescription();
  }

  /** Writes a text that citeproc-java gave back. */
  void decode(String text, Markup out) {
    int plain = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Marks.isMark(c)) {
        out.append(text.substring(plain, i));
        plain = i + 1;
        Face.ofMark(c).ifPresent(out::toggle);
        if (Marks.isKept(c)) {
          decode(kept(c).text(), out);
        }
      }
    }
    out.append(text.substring(plain));
  }

  /** A text that citeproc-java gave back, as readers will see it. */
  String plain(String text) {
    if (text.chars().noneMatch(Marks::isMark)) {
      return text;
    }
    var out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Marks.isKept(c)) {
        out.append(plain(kept(c).text()));
      } else if (!Marks.isMark(c)) {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** Puts marks in the place of tags that are closed in order. */
  static String marked(String text) {
    if (text.indexOf('<') < 0) {
      return text;
    }
    record Open(Face face, int start, int end) {}
    Deque<Open> open = new ArrayDeque<>();
    var out = new StringBuilder(text);
    var tag = TAG.matcher(text);
    while (tag.find()) {
      var face = tag.group("caps") == null ? Face.ofTag(tag.group("tag")) : Face.SMALL_CAPS;
      if (tag.group("close") == null) {
        open.push(new Open(face, tag.start(), tag.end()));
      } else if (!open.isEmpty() && open.peek().face() == face) {
        var opened = open.pop();
        mark(out, face, opened.start(), opened.end());
        mark(out, face, tag.start(), tag.end());
      }
    }
    return out.toString().replace(String.valueOf(Marks.BLANK), "");
  }

  private static void mark(StringBuilder out, Face face, int start, int end) {
    out.setCharAt(start, face.mark());
    for (int i = start + 1; i < end; i++) {
      out.setCharAt(i, Marks.BLANK);
    }
  }

  /** A text in a form that citeproc-java does not touch. */
  String keep(String text) {
    return keep(text, false);
  }

  private String keep(String text, boolean isDescription) {
    if (kept.size() == Marks.MOST_KEPT) {
      return text;
    }
    kept.add(new Kept(text, isDescription));
    return String.valueOf((char) (Marks.FIRST_KEPT + kept.size() - 1));
  }

  private Kept kept(char mark) {
    return kept.get(mark - Marks.FIRST_KEPT);
  }
}
