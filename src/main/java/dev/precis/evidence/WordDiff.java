package dev.precis.evidence;

import dev.precis.evidence.NearestPassage.Change;
import dev.precis.evidence.NearestPassage.Kind;
import dev.precis.evidence.NearestPassage.Word;
import java.util.ArrayList;
import java.util.List;

/** The longest run of words, in order, that a quotation and a passage share, and what differs. */
final class WordDiff {

  private final List<Word> quotation;
  private final List<Word> source;
  private final int[][] shared;

  WordDiff(List<Word> quotation, List<Word> source) {
    this.quotation = quotation;
    this.source = source;
    this.shared = new int[quotation.size() + 1][source.size() + 1];
    for (int i = quotation.size() - 1; i >= 0; i--) {
      for (int j = source.size() - 1; j >= 0; j--) {
        shared[i][j] =
            isSame(i, j) ? shared[i + 1][j + 1] + 1 : Math.max(shared[i + 1][j], shared[i][j + 1]);
      }
    }
  }

  /** How many words both have, in order. */
  int shared() {
    return shared[0][0];
  }

  /** The index in the source of the first word that both have; 0 where there is none. */
  int firstShared() {
    int i = 0;
    int j = 0;
    while (i < quotation.size() && j < source.size() && !isSame(i, j)) {
      if (shared[i + 1][j] >= shared[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return j < source.size() ? j : 0;
  }

  /** What both and each have, without the source's words before and after the quotation. */
  List<Change> changes() {
    var changes = new ArrayList<Change>();
    int i = 0;
    int j = 0;
    while (i < quotation.size() || j < source.size()) {
      if (i < quotation.size() && j < source.size() && isSame(i, j)) {
        add(changes, Kind.BOTH, quotation.get(i++));
        j++;
      } else if (i < quotation.size()
          && (j == source.size() || shared[i + 1][j] >= shared[i][j + 1])) {
        add(changes, Kind.ONLY_QUOTATION, quotation.get(i++));
      } else {
        add(changes, Kind.ONLY_SOURCE, source.get(j++));
      }
    }
    return trimmed(changes);
  }

  private boolean isSame(int i, int j) {
    return quotation.get(i).letters().equals(source.get(j).letters());
  }

  private static void add(List<Change> changes, Kind kind, Word word) {
    int last = changes.size() - 1;
    if (last >= 0 && changes.get(last).kind() == kind) {
      changes.set(last, new Change(kind, changes.get(last).words() + " " + word.word()));
    } else {
      changes.add(new Change(kind, word.word()));
    }
  }

  /**
   * Leaves out the source's words around the passage, but for as many as stand where the quotation
   * has others.
   */
  private static List<Change> trimmed(List<Change> changes) {
    var trimmed = new ArrayList<>(changes);
    int last = trimmed.size() - 1;
    if (last >= 0 && trimmed.get(last).kind() == Kind.ONLY_SOURCE) {
      var words = split(trimmed.remove(last));
      int replaced = Math.min(words.size(), wordsOnlyQuoted(trimmed, last - 1));
      addSource(trimmed, last, words.subList(0, replaced));
    }
    int first = wordsOnlyQuoted(trimmed, 0) > 0 ? 1 : 0;
    if (first < trimmed.size() && trimmed.get(first).kind() == Kind.ONLY_SOURCE) {
      var words = split(trimmed.remove(first));
      int replaced = Math.min(words.size(), wordsOnlyQuoted(trimmed, first - 1));
      addSource(trimmed, first, words.subList(words.size() - replaced, words.size()));
    }
    return trimmed;
  }

  private static List<String> split(Change change) {
    return List.of(change.words().split(" ", -1));
  }

  private static int wordsOnlyQuoted(List<Change> changes, int index) {
    boolean isQuoted =
        index >= 0 && index < changes.size() && changes.get(index).kind() == Kind.ONLY_QUOTATION;
    return isQuoted ? split(changes.get(index)).size() : 0;
  }

  private static void addSource(List<Change> changes, int at, List<String> words) {
    if (!words.isEmpty()) {
      changes.add(at, new Change(Kind.ONLY_SOURCE, String.join(" ", words)));
    }
  }
}
