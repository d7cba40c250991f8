package dev.precis.evidence;

import dev.precis.evidence.NormalizedText.HyphenAtLineEnd;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A quotation taken apart: words that must stand in the source, and between them what an editor put
 * in brackets or left out.
 */
final class QuotationPattern {

  private static final Pattern SIC = Pattern.compile(" ?\\[ ?sic ?[!?]? ?\\]");
  private static final Set<String> NOTES =
      Set.of(
          "emphasis added",
          "emphasis mine",
          "emphasis ours",
          "our emphasis",
          "my emphasis",
          "emphasis in original",
          "emphasis in the original",
          "our translation",
          "my translation");
  private static final String CLOSING = ".,;:!?。、،؟؛۔।·\" ";
  private static final String LEADING = "\" ";

  private final String plain;
  private final List<Part> parts;

  private QuotationPattern(String plain, List<Part> parts) {
    this.plain = plain;
    this.parts = parts;
  }

  /** A part of a quotation. */
  sealed interface Part {}

  /**
   * Words that must stand in the source as they are.
   *
   * @param free indices at which a letter may be of the other case
   */
  record Words(String text, BitSet free) implements Part {}

  /** A word or note in brackets, of the editor's own: {@code [sanctions]}. */
  record Bracket(String text) implements Part {}

  /** An ending in brackets: {@code wait[ed]}; one that the source may have, if it is a letter. */
  record Ending(String text) implements Part {}

  /** An ellipsis. */
  record Gap() implements Part {}

  /** Takes a quotation apart that an editor wrote, without the marks around it. */
  static QuotationPattern of(String quotation) {
    var folded = NormalizedText.of(quotation, HyphenAtLineEnd.KEPT).text();
    var text = trimmed(SIC.matcher(folded).replaceAll(""));
    boolean isEdited = text.indexOf('[') >= 0 || text.indexOf('…') >= 0;
    return new QuotationPattern(text, isEdited ? new Parser(text).parts() : List.of());
  }

  /** The words as they stand, without closing punctuation. */
  String plain() {
    return plain;
  }

  /** The parts of an edited quotation; empty where there is neither bracket nor ellipsis. */
  List<Part> parts() {
    return parts;
  }

  /** Whether there is anything to compare. */
  boolean isEmpty() {
    return plain.codePoints().noneMatch(Scripts::isWordPart);
  }

  private static String trimmed(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && LEADING.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(start, end);
  }

  /** Reads the text from left to right. */
  private static final class Parser {

    private final String text;
    private final List<Part> parts = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final BitSet free = new BitSet();

    Parser(String text) {
      this.text = text;
    }

    List<Part> parts() {
      for (int i = 0; i < text.length(); ) {
        char c = text.charAt(i);
        int close = c == '[' ? text.indexOf(']', i) : -1;
        if (c == '…') {
          endWords();
          parts.add(new Gap());
          i++;
        } else if (close > i) {
          bracket(i, close);
          i = close + 1;
        } else {
          words.append(c);
          i++;
        }
      }
      endWords();
      return List.copyOf(parts);
    }

    private void bracket(int open, int close) {
      var inside = text.substring(open + 1, close).strip();
      if (inside.equals("…") || inside.isEmpty()) {
        endWords();
        parts.add(new Gap());
        return;
      }
      boolean followsLetter = open > 0 && Scripts.isWordPart(text.codePointBefore(open));
      boolean precedesLetter =
          close + 1 < text.length() && Scripts.isWordPart(text.codePointAt(close + 1));
      if (precedesLetter) {
        // The case was changed; any other letter would make another word: [un]lawful.
        free.set(words.length());
        words.append(inside);
      } else if (followsLetter) {
        endWords();
        parts.add(new Ending(inside));
      } else if (!NOTES.contains(inside)) {
        endWords();
        parts.add(new Bracket(inside));
      }
    }

    private void endWords() {
      var whole = words.toString();
      var stripped = whole.strip();
      if (!stripped.isEmpty()) {
        int cut = whole.indexOf(stripped);
        parts.add(new Words(stripped, free.get(cut, cut + stripped.length())));
      }
      words.setLength(0);
      free.clear();
    }
  }
}
