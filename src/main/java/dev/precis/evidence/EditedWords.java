package dev.precis.evidence;

import dev.precis.evidence.QuotationPattern.Bracket;
import dev.precis.evidence.QuotationPattern.Ending;
import dev.precis.evidence.QuotationPattern.Gap;
import dev.precis.evidence.QuotationPattern.Part;
import dev.precis.evidence.QuotationPattern.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The words of an edited quotation, and what an editor did before, between and after them. */
final class EditedWords {

  /** Fewer words on one side of an ellipsis could stand anywhere. */
  static final int WORDS_OF_A_FRAGMENT = 3;

  private final List<Words> words = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();

  EditedWords(List<Part> parts) {
    divide(parts);
  }

  /** What an editor did between words; the first link is before all words, the last after them. */
  record Link(boolean gap, List<String> brackets, List<String> endings) {
    static Link none() {
      return new Link(false, new ArrayList<>(), new ArrayList<>());
    }

    Link withGap() {
      return new Link(true, brackets, endings);
    }
  }

  /** How many runs of words there are. */
  int size() {
    return words.size();
  }

  Words words(int index) {
    return words.get(index);
  }

  /** What stands before the words at an index, or after all words. */
  Link link(int index) {
    return links.get(index);
  }

  /** How many words there are in all runs. */
  int count() {
    return words.stream().mapToInt(w -> Sentences.words(w.text())).sum();
  }

  /** Whether too little is left of the words, or what was put in turns them round. */
  boolean isRefused() {
    return words.isEmpty() || hasShortFragment() || hasNegatingBracket();
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
}
