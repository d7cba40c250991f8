package dev.precis.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The passage of a capture that shares most words with a quotation, and how the two differ. It
 * shows an editor where to look; it proves nothing.
 *
 * @param paragraph of the article's body, 1-based
 * @param changes the quotation's words and the passage's, in order
 */
public record NearestPassage(int paragraph, List<Change> changes) {

  /** With fewer words in common there is no such passage. */
  private static final double LEAST_SHARED = 0.4;

  /** Comparing takes time and room that grow with the square of this. */
  private static final int MOST_WORDS = 1000;

  /** A word that stands in more places than this says nothing about where to look. */
  private static final int MOST_PLACES = 1000;

  /** How far words may have moved and still count for the same passage. */
  private static final int DRIFT = 3;

  public NearestPassage {
    changes = List.copyOf(changes);
  }

  /** A run of words that both have, or only one has. */
  public record Change(Kind kind, String words) {}

  /** Who has some words. */
  public enum Kind {
    BOTH,
    ONLY_QUOTATION,
    ONLY_SOURCE
  }

  static Optional<NearestPassage> of(String quotation, CaptureText capture) {
    var source = capture.bodies().get(0);
    var sought = words(NormalizedText.of(quotation).text());
    var there = words(source.text());
    if (sought.isEmpty() || sought.size() > MOST_WORDS || there.isEmpty()) {
      return Optional.empty();
    }
    int start = likeliestStart(sought, there);
    int from = Math.max(0, start - DRIFT);
    int to = Math.min(there.size(), start + sought.size() + DRIFT);
    if (from >= to) {
      return Optional.empty();
    }
    var diff = new WordDiff(sought, there.subList(from, to));
    if (diff.shared() < LEAST_SHARED * sought.size()) {
      return Optional.empty();
    }
    int paragraph = source.paragraphAt(there.get(from + diff.firstShared()).at());
    return Optional.of(new NearestPassage(paragraph, diff.changes()));
  }

  /** One line: {@code nearest is ¶3: the [-bank-] {+port+} handed}. */
  public String hint() {
    var line = new StringBuilder("nearest is ¶").append(paragraph).append(':');
    for (var change : changes) {
      line.append(' ');
      switch (change.kind()) {
        case BOTH -> line.append(change.words());
        case ONLY_QUOTATION -> line.append("[-").append(change.words()).append("-]");
        case ONLY_SOURCE -> line.append("{+").append(change.words()).append("+}");
      }
    }
    return line.append(" ([-yours-] {+the source's+})").toString();
  }

  /** A word, what it is compared by, and its index in the text. */
  record Word(String word, int at) {
    String letters() {
      int end = word.length();
      int start = 0;
      while (start < end && !Scripts.isWordPart(word.charAt(start))) {
        start++;
      }
      while (end > start && !Scripts.isWordPart(word.charAt(end - 1))) {
        end--;
      }
      return start == end ? word : word.substring(start, end);
    }
  }

  private static List<Word> words(String text) {
    var words = new ArrayList<Word>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean ends = i == text.length() || text.charAt(i) == ' ';
      boolean dense = !ends && Scripts.isHanOrKana(text.charAt(i));
      if ((ends || dense) && i > start) {
        words.add(new Word(text.substring(start, i), start));
      }
      if (dense) {
        words.add(new Word(text.substring(i, i + 1), i));
      }
      start = ends || dense ? i + 1 : start;
    }
    return words;
  }

  /** Each word that both have votes for where the quotation would begin; rare words count more. */
  private static int likeliestStart(List<Word> sought, List<Word> there) {
    var places = new HashMap<String, List<Integer>>();
    for (int i = 0; i < there.size(); i++) {
      places.computeIfAbsent(lower(there.get(i)), word -> new ArrayList<>()).add(i);
    }
    Map<Integer, Double> votes = new HashMap<>();
    for (int i = 0; i < sought.size(); i++) {
      var at = places.getOrDefault(lower(sought.get(i)), List.of());
      if (at.size() > MOST_PLACES) {
        continue;
      }
      for (int place : at) {
        for (int drift = -DRIFT; drift <= DRIFT; drift++) {
          double vote = 1.0 / at.size() / (1 + Math.abs(drift));
          votes.merge(place - i + drift, vote, Double::sum);
        }
      }
    }
    int best = 0;
    double most = -1;
    for (var vote : votes.entrySet()) {
      boolean isBetter =
          vote.getValue() > most + 1e-9 || (vote.getValue() > most - 1e-9 && vote.getKey() < best);
      if (isBetter) {
        best = vote.getKey();
        most = vote.getValue();
      }
    }
    return Math.max(0, best);
  }

  private static String lower(Word word) {
    return word.letters().toLowerCase(Locale.ROOT);
  }
}
