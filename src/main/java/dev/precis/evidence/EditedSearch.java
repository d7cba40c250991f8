package dev.precis.evidence;

import dev.precis.evidence.QuotationPattern.Bracket;
import dev.precis.evidence.QuotationPattern.Ending;
import dev.precis.evidence.QuotationPattern.Gap;
import dev.precis.evidence.QuotationPattern.Part;
import dev.precis.evidence.QuotationPattern.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Seeks a quotation with brackets or ellipses in one text: its words in order, each where the one
 * before allows it, with nothing between that an editor may not leave out.
 */
final class EditedSearch {

  /** Fewer words on one side of an ellipsis could stand anywhere. */
  private static final int WORDS_OF_A_FRAGMENT = 3;

  /** How many words of the source a bracket may stand for. */
  private static final int WORDS_OF_A_BRACKET = 3;

  /** The widest gap, in UTF-16 units: two or three sentences. */
  private static final int WIDEST_GAP = 400;

  private final SearchText source;
  private final String text;
  private final List<Words> words = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final Set<Long> failed = new HashSet<>();
  private final int wordsInAll;

  EditedSearch(List<Part> parts, SearchText source) {
    this.source = source;
    this.text = source.text();
    divide(parts);
    this.wordsInAll = words.stream().mapToInt(w -> Sentences.words(w.text())).sum();
  }

  /** Where the quotation stands: its first index and the one after its last. */
  record Span(int start, int end) {}

  /** What an editor did between words; the first link is before all words, the last after them. */
  private record Link(boolean gap, List<String> brackets, List<String> endings) {
    static Link none() {
      return new Link(false, new ArrayList<>(), new ArrayList<>());
    }

    Link withGap() {
      return new Link(true, brackets, endings);
    }
  }

  private void divide(List<Part> parts) {
    var link = Link.none();
    for (var part : parts) {
      if (part instanceof Words next) {
        links.add(link);
        words.add(next);
        link = Link.none();
      } else if (part instanceof Gap) {
        link = link.withGap();
      } else if (part instanceof Bracket bracket) {
        link.brackets().add(bracket.text());
      } else if (part instanceof Ending ending) {
        link.endings().add(ending.text());
      }
    }
    links.add(link);
    for (int i = 0; i < words.size(); i++) {
      words.set(i, i == 0 && isBare(links.get(0)) ? freeAtStart(words.get(0)) : words.get(i));
      if (links.get(i + 1).gap()) {
        words.set(i, withoutClosing(words.get(i)));
      }
    }
  }

  private static boolean isBare(Link link) {
    return !link.gap() && link.brackets().isEmpty();
  }

  private static Words freeAtStart(Words words) {
    var free = (BitSet) words.free().clone();
    free.set(0);
    return new Words(words.text(), free);
  }

  private static Words withoutClosing(Words words) {
    int end = words.text().length();
    while (end > 0 && ".,;:!?。、،؛".indexOf(words.text().charAt(end - 1)) >= 0) {
      end--;
    }
    return new Words(words.text().substring(0, end), words.free());
  }

  Optional<Span> find() {
    if (words.isEmpty() || hasShortFragment() || hasNegatingBracket()) {
      return Optional.empty();
    }
    for (int start = 0; start < text.length(); start++) {
      if (standsAt(words.get(0), start) && mayBegin(start)) {
        int end = extend(1, start + words.get(0).text().length());
        if (end >= 0) {
          return Optional.of(new Span(start, end));
        }
      }
    }
    return Optional.empty();
  }

  private boolean hasShortFragment() {
    boolean isJoined = links.subList(1, links.size() - 1).stream().anyMatch(Link::gap);
    int fragment = 0;
    for (int i = 0; i < words.size(); i++) {
      fragment += Sentences.words(words.get(i).text());
      boolean isLast = i + 1 == words.size();
      if (isLast || links.get(i + 1).gap()) {
        if (fragment < (isJoined ? WORDS_OF_A_FRAGMENT : 1)) {
          return true;
        }
        fragment = 0;
      }
    }
    return false;
  }

  private boolean hasNegatingBracket() {
    return links.stream()
        .anyMatch(
            link ->
                link.brackets().stream().anyMatch(Negations::isIn)
                    || link.endings().stream().anyMatch(Negations::isIn));
  }

  private boolean mayBegin(int start) {
    var leading = links.get(0);
    return leading.brackets().isEmpty()
        || Omissions.mayStandBeside(leading.brackets(), text.substring(0, start), true);
  }

  /** The end of the quotation, given that the words before {@code part} end here; or -1. */
  private int extend(int part, int end) {
    if (!failed.add((long) part << 32 | end)) {
      return -1;
    }
    for (int from : endsAfterEnding(links.get(part), end)) {
      if (WordBoundaries.canEnd(text, from)) {
        int found = part == words.size() ? finish(from) : continueFrom(part, from);
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
    var trailing = links.get(words.size());
    boolean ok =
        trailing.brackets().isEmpty()
            || Omissions.mayStandBeside(trailing.brackets(), text.substring(end), false);
    return ok ? end : -1;
  }

  private int continueFrom(int part, int from) {
    var link = links.get(part);
    var next = words.get(part);
    if (link.gap()) {
      int last = Math.min(text.length(), from + WIDEST_GAP);
      for (int at = from; at < last; at++) {
        if (standsAt(next, at) && Omissions.mayLeaveOut(source, from, at)) {
          int found = extend(part + 1, at + next.text().length());
          if (found >= 0) {
            return found;
          }
        }
      }
      return -1;
    }
    int most =
        link.brackets().isEmpty() || wordsInAll < WORDS_OF_A_FRAGMENT ? 0 : WORDS_OF_A_BRACKET;
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

  private int besideBracket(int part, int from, int at) {
    var next = words.get(part);
    boolean ok =
        standsAt(next, at)
            && Omissions.mayReplace(links.get(part).brackets(), text.substring(from, at));
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
