package dev.precis.markdown;

import dev.precis.markdown.CitationReader.Located;
import dev.precis.model.Citation.Locator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Knows the terms with which a locator may begin: those of CSL 1.0.2, and their usual short forms.
 */
final class Locators {

  private static final Map<String, String> LABELS = labels();
  private static final String NUMBER = "(?:\\d[\\p{L}\\d.:/]*|[ivxlcdmIVXLCDM]+)(?![\\p{L}\\d])";
  private static final Pattern VALUE =
      Pattern.compile("(?<value>" + NUMBER + "(?:\\s*(?:[-–—]{1,2}|,|&|and)\\s*" + NUMBER + ")*)");

  private Locators() {}

  /** Splits a locator from the words behind a key. A number alone is a page. */
  static Located read(String words) {
    var number = VALUE.matcher(words);
    if (number.lookingAt() && Character.isDigit(words.charAt(0))) {
      return located("page", number.group("value"), words.substring(number.end()));
    }
    // The longest term is tried first, so that "p." is not taken for the beginning of a word.
    for (int end = Math.min(words.length(), 20); end > 0; end--) {
      var label = LABELS.get(words.substring(0, end).strip().toLowerCase(Locale.ROOT));
      if (label == null) {
        continue;
      }
      var value = VALUE.matcher(words).region(skipSpace(words, end), words.length());
      if (value.lookingAt()) {
        return located(label, value.group("value"), words.substring(value.end()));
      }
    }
    return new Located(Optional.empty(), words);
  }

  private static Located located(String label, String value, String rest) {
    var tidy = value.replaceAll("\\s*--?\\s*|\\s*[–—]\\s*", "–");
    return new Located(Optional.of(new Locator(label, tidy)), rest.replaceFirst("^\\s*,?\\s*", ""));
  }

  private static int skipSpace(String words, int from) {
    int index = from;
    while (index < words.length() && Character.isWhitespace(words.charAt(index))) {
      index++;
    }
    return index;
  }

  private static Map<String, String> labels() {
    var labels = new HashMap<String, String>();
    add(labels, "page", "p.", "pp.", "p", "pp", "page", "pages");
    add(labels, "paragraph", "¶", "¶¶", "para.", "paras.", "par.", "paragraph", "paragraphs");
    add(labels, "chapter", "chap.", "chaps.", "ch.", "chapter", "chapters");
    add(labels, "section", "§", "§§", "sec.", "secs.", "section", "sections");
    add(labels, "volume", "vol.", "vols.", "volume", "volumes");
    add(labels, "note", "n.", "nn.", "note", "notes");
    add(labels, "figure", "fig.", "figs.", "figure", "figures");
    add(labels, "line", "l.", "ll.", "line", "lines");
    add(labels, "verse", "v.", "vv.", "verse", "verses");
    add(labels, "book", "bk.", "bks.", "book", "books");
    add(labels, "part", "pt.", "pts.", "part", "parts");
    add(labels, "column", "col.", "cols.", "column", "columns");
    add(labels, "folio", "fol.", "fols.", "folio", "folios");
    add(labels, "issue", "no.", "nos.", "number", "issue", "issues");
    add(labels, "opus", "op.", "opp.", "opus", "opera");
    add(labels, "table", "tbl.", "table", "tables");
    add(labels, "appendix", "app.", "apps.", "appendix", "appendices");
    add(labels, "article", "art.", "arts.", "article", "articles");
    add(labels, "timestamp", "timestamp");
    return Map.copyOf(labels);
  }

  private static void add(Map<String, String> labels, String label, String... terms) {
    for (var term : terms) {
      labels.put(term, label);
    }
  }
}
