package dev.precis.bibliography;

import de.undercouch.citeproc.csl.internal.locale.LLocale;
import de.undercouch.citeproc.csl.internal.locale.LTerm;
import java.util.Map;

/**
 * The quotation marks of a language.
 *
 * @param open opens a quotation
 * @param close closes it
 * @param openInner opens a quotation inside a quotation
 * @param closeInner closes that
 * @param holdPunctuation whether a full stop or comma goes before the closing mark
 */
record Quotes(
    String open, String close, String openInner, String closeInner, boolean holdPunctuation) {

  private static final char APOSTROPHE = '’';

  static Quotes of(LLocale locale) {
    Map<String, LTerm> terms = locale.getTerms().getOrDefault(LTerm.Form.LONG, Map.of());
    return new Quotes(
        term(terms, "open-quote", "“"),
        term(terms, "close-quote", "”"),
        term(terms, "open-inner-quote", "‘"),
        term(terms, "close-inner-quote", "’"),
        locale.getStyleOptions().isPunctuationInQuote());
  }

  private static String term(Map<String, LTerm> terms, String name, String otherwise) {
    var term = terms.get(name);
    return term == null || term.getSingle().isEmpty() ? otherwise : term.getSingle();
  }

  String open(int depth) {
    return depth % 2 == 0 ? open : openInner;
  }

  String close(int depth) {
    return depth % 2 == 0 ? close : closeInner;
  }

  /** Whether a character, as printed in a text of this language, closes a quotation. */
  boolean isClosing(char c) {
    return c == '”' || close.equals(String.valueOf(c)) || closeInner.equals(String.valueOf(c));
  }

  /**
   * A text with the quotation marks of this language in the place of straight ones, and with those
   * for inside where it stands between quotation marks itself.
   *
   * @param depth how many quotations are open around it
   */
  String curled(String text, int depth) {
    if (text.chars()
        .noneMatch(c -> isSingle(c) || c == '"' || isDoubleOpen(c) || isDoubleClose(c))) {
      return text;
    }
    // What a pair of single marks becomes: it stays single unless that is what is drawn around it.
    boolean isSingleAround = depth > 0 && open(depth - 1).equals("‘");
    var openSingle = isSingleAround ? open(depth) : "‘";
    var closeSingle = isSingleAround ? close(depth) : "’";
    var out = new StringBuilder(text.length());
    boolean isSingleOpen = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        out.append(mayOpen(text, i) ? open(depth) : close(depth));
      } else if (depth > 0 && isDoubleOpen(c)) {
        out.append(open(depth));
      } else if (depth > 0 && isDoubleClose(c)) {
        out.append(close(depth));
      } else if (!isSingle(c)) {
        out.append(c);
      } else if (!isSingleOpen && mayOpen(text, i) && isClosedLater(text, i)) {
        isSingleOpen = true;
        out.append(openSingle);
      } else if (isSingleOpen && !letterAt(text, i + 1)) {
        isSingleOpen = false;
        out.append(closeSingle);
      } else {
        out.append(APOSTROPHE);
      }
    }
    return out.toString();
  }

  private static boolean isSingle(int c) {
    return c == '\'' || c == '‘' || c == '’';
  }

  private boolean isDoubleOpen(int c) {
    return close.equals("“") ? open.indexOf(c) == 0 : c == '“';
  }

  private boolean isDoubleClose(int c) {
    return close.equals("“") ? c == '“' : c == '”';
  }

  /** Whether a mark stands at the beginning of a word. */
  private static boolean mayOpen(String text, int at) {
    int before = at - 1;
    while (before >= 0 && Marks.isMark(text.charAt(before)) && !Marks.isKept(text.charAt(before))) {
      before--;
    }
    boolean isFree =
        before < 0
            || Character.isWhitespace(text.charAt(before))
            || "([{-–—/\"'“‘„«".indexOf(text.charAt(before)) >= 0;
    return isFree && at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
  }

  /** Whether a single mark that may open a quotation has one that closes it: not so in '90s. */
  private static boolean isClosedLater(String text, int at) {
    for (int i = at + 2; i < text.length(); i++) {
      if (isSingle(text.charAt(i))
          && !Character.isWhitespace(text.charAt(i - 1))
          && !letterAt(text, i + 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean letterAt(String text, int at) {
    return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }
}
