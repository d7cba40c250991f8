package dev.precis.evidence;

import dev.precis.evidence.NearestPassage.Change;
import dev.precis.evidence.NearestPassage.Kind;
import dev.precis.evidence.NearestPassage.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * The longest run of words, in order, that a quotation and a passage share, and what differs. Words
 * that differ in the case of letters stand for each other, and are shown as different.
 */
final class WordDiff {

  /** What a word that both have counts; one in the same case counts one more. */
  private static final int WORD = 10_000;

  private final List<Word> quotation;
  private final List<Word> source;
  private final int[][] shared;

  WordDiff(List<Word> quotation, List<Word> source) {
    this.quotation = quotation;
    this.source = source;
    this.shared = new int[quotation.size() + 1][source.size() + 1];
    for (int i = quotation.size() - 1; i >= 0; i--) {
      for (int j = source.size() - 1; j >= 0; j--) {
        int without = Math.max(shared[i + 1][j], shared[i][j + 1]);
        shared[i][j] = Math.max(without, together(i, j));
      }
    }
  }

  /** How many words both have, in order. */
  int shared() {
    return shared[0][0] / WORD;
  }

  /** The index in the source of the first word that both have; 0 where there is none. */
  int firstShared() {
    int i = 0;
    int j = 0;
    while (i < quotation.size() && j < source.size()) {
      switch (next(i, j)) {
        case BOTH -> {
          return j;
        }
        case ONLY_QUOTATION -> i++;
        case ONLY_SOURCE -> j++;
      }
    }
    return 0;
  }

  /** What both and each have, without the source's words before and after the quotation. */
  List<Change> changes() {
    var changes = new ArrayList<Change>();
    int i = 0;
    int j = 0;
    while (i < quotation.size() || j < source.size()) {
      switch (next(i, j)) {
        case BOTH -> {
          if (isSameCase(i, j)) {
            add(changes, Kind.BOTH, quotation.get(i));
          } else {
            add(changes, Kind.ONLY_QUOTATION, quotation.get(i));
            add(changes, Kind.ONLY_SOURCE, source.get(j));
          }
          i++;
          j++;
        }
        case ONLY_QUOTATION -> add(changes, Kind.ONLY_QUOTATION, quotation.get(i++));
        case ONLY_SOURCE -> add(changes, Kind.ONLY_SOURCE, source.get(j++));
      }
    }
    return trimmed(changes);
  }

  /** Whose word comes next on the way that shares most. */
  private Kind next(int i, int j) {
    if (i == quotation.size()) {
      return Kind.ONLY_SOURCE;
    } else if (j == source.size()) {
      return Kind.ONLY_QUOTATION;
    } else if (i == 0 && shared[0][j + 1] == shared[0][j]) {
      // The first word may stand before the passage too: the place next to the others is meant.
      return Kind.ONLY_SOURCE;
    } else if (together(i, j) == shared[i][j]) {
      return Kind.BOTH;
    }
    return shared[i + 1][j] >= shared[i][j + 1] ? Kind.ONLY_QUOTATION : Kind.ONLY_SOURCE;
  }

  /** What is shared if two words stand for each other; -1 if they cannot. */
  private int together(int i, int j) {
    if (!quotation.get(i).letters().equalsIgnoreCase(source.get(j).letters())) {
      return -1;
    }
    return shared[i + 1][j + 1] + WORD + (isSameCase(i, j) ? 1 : 0);
  }

  /** Whether two words are in the same case; that of a quotation's first letter is free. */
  private boolean isSameCase(int i, int j) {
    var here = quotation.get(i).letters();
    var there = source.get(j).letters();
    int free = i == 0 ? Character.charCount(here.codePointAt(0)) : 0;
    return here.regionMatches(free, there, free, Math.max(here.length(), there.length()) - free);
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
