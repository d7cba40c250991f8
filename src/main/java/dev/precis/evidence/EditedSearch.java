package dev.precis.evidence;

import dev.precis.evidence.EditedWords.Link;
import dev.precis.evidence.QuotationPattern.Part;
import dev.precis.evidence.QuotationPattern.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Seeks a quotation with brackets or ellipses in one text: its words in order, each where the one
 * before allows it, with nothing between that an editor may not leave out.
 */
final class EditedSearch {

  /** How many words of the source a bracket may stand for. */
  private static final int WORDS_OF_A_BRACKET = 3;

  /** The widest gap, in UTF-16 units: two or three sentences. */
  private static final int WIDEST_GAP = 400;

  /** After so many gaps that were no omission the text is none that an editor would quote from. */
  private static final int MOST_GAPS = 200_000;

  private final SearchText source;
  private final String text;
  private final EditedWords quotation;
  private final Set<Long> failed = new HashSet<>();
  private final int wordsInAll;
  private int gaps;

  EditedSearch(List<Part> parts, SearchText source) {
    this.source = source;
    this.text = source.text();
    this.quotation = new EditedWords(parts);
    this.wordsInAll = quotation.count();
  }

  /** Where the quotation stands: its first index and the one after its last. */
  record Span(int start, int end) {}

  Optional<Span> find() {
    if (quotation.isRefused()) {
      return Optional.empty();
    }
    for (int start = 0; start < text.length() && gaps < MOST_GAPS; start++) {
      if (standsAt(quotation.words(0), start) && mayBegin(start)) {
        int end = extend(1, start + quotation.words(0).text().length());
        if (end >= 0) {
          return Optional.of(new Span(start, end));
        }
      }
    }
    return Optional.empty();
  }

  private boolean mayBegin(int start) {
    var leading = quotation.link(0);
    return leading.brackets().isEmpty()
        || Omissions.mayStandBeside(
            leading.brackets(), text.substring(Math.max(0, start - WIDEST_GAP), start), true);
  }

  /** The end of the quotation, given that the words before {@code part} end here; or -1. */
  private int extend(int part, int end) {
    if (!failed.add((long) part << 32 | end)) {
      return -1;
    }
    for (int from : endsAfterEnding(quotation.link(part), end)) {
      if (WordBoundaries.canEnd(text, from)) {
        int found = part == quotation.size() ? finish(from) : continueFrom(part, from);
        if (found >= 0) {
          return found;
        }
      }
    }
    return -1;
  }

  private List<Integer> endsAfterEnding(Link link, int end) {
    for (var ending : link.endings()) {
      if (text.regionMatches(true, end, ending, 0, ending.length())) {
        return List.of(end + ending.length(), end);
      }
    }
    return List.of(end);
  }

  private int finish(int end) {
    var trailing = quotation.link(quotation.size());
    boolean ok =
        trailing.brackets().isEmpty()
            || Omissions.mayStandBeside(
                trailing.brackets(),
                text.substring(end, Math.min(text.length(), end + WIDEST_GAP)),
                false);
    return ok ? end : -1;
  }

  private int continueFrom(int part, int from) {
    var link = quotation.link(part);
    var next = quotation.words(part);
    if (link.gap()) {
      int last = Math.min(text.length(), from + WIDEST_GAP);
      for (int at = from; at < last && gaps < MOST_GAPS; at++) {
        if (standsAt(next, at) && mayLeaveOut(from, at)) {
          int found = extend(part + 1, at + next.text().length());
          if (found >= 0) {
            return found;
          }
        }
      }
      return -1;
    }
    int most =
        link.brackets().isEmpty() || wordsInAll < EditedWords.WORDS_OF_A_FRAGMENT
            ? 0
            : WORDS_OF_A_BRACKET;
    int at = from;
    for (int skipped = 0; skipped <= most; skipped++) {
      int found = besideBracket(part, from, at);
      if (found >= 0) {
        return found;
      }
      int word = afterSpace(at);
      found = word > at ? besideBracket(part, from, word) : -1;
      if (found >= 0) {
        return found;
      }
      at = afterWord(word);
    }
    return -1;
  }

  private boolean mayLeaveOut(int from, int to) {
    gaps++;
    return Omissions.mayLeaveOut(source, from, to);
  }

  private int besideBracket(int part, int from, int at) {
    var next = quotation.words(part);
    boolean ok =
        standsAt(next, at)
            && Omissions.mayReplace(quotation.link(part).brackets(), text.substring(from, at));
    return ok ? extend(part + 1, at + next.text().length()) : -1;
  }

  private int afterSpace(int at) {
    return at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
  }

  private int afterWord(int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) != ' ' && !endsSentence(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean endsSentence(char c) {
    return ".!?,;:。".indexOf(c) >= 0;
  }

  private boolean standsAt(Words sought, int at) {
    var letters = sought.text();
    if (at + letters.length() > text.length() || !WordBoundaries.canBegin(text, at)) {
      return false;
    }
    for (int i = 0; i < letters.length(); i++) {
      char here = text.charAt(at + i);
      char there = letters.charAt(i);
      boolean isFree = sought.free().get(i);
      boolean same =
          isFree ? Character.toLowerCase(here) == Character.toLowerCase(there) : here == there;
      if (!same) {
        return false;
      }
    }
    return true;
  }
}
