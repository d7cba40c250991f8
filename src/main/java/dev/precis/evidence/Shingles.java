package dev.precis.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * The runs of five words in an article's body, as hashes. Case and punctuation are left out; a
 * Chinese or Japanese character is a word.
 */
final class Shingles {

  private static final int WORDS = 5;
  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  private final long[] hashes;

  private Shingles(long[] hashes) {
    this.hashes = hashes;
  }

  static Shingles of(Capture capture) {
    var words = new ArrayList<Long>();
    for (var block : capture.body()) {
      addWords(NormalizedText.of(capture.textOf(block)).text().toLowerCase(Locale.ROOT), words);
    }
    int count = Math.max(0, words.size() - WORDS + 1);
    return new Shingles(
        IntStream.range(0, count)
            .mapToLong(i -> hash(words.subList(i, i + WORDS)))
            .sorted()
            .distinct()
            .toArray());
  }

  int size() {
    return hashes.length;
  }

  /** The hashes in order, each once. */
  LongStream hashes() {
    return LongStream.of(hashes);
  }

  /** The part of the smaller side's shingles that the other has too, from 0 to 1. */
  double containment(Shingles other) {
    long shared = hashes().filter(hash -> Arrays.binarySearch(other.hashes, hash) >= 0).count();
    int smaller = Math.min(size(), other.size());
    return smaller == 0 ? 0 : (double) shared / smaller;
  }

  private static void addWords(String text, List<Long> words) {
    long word = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      boolean inWord = Scripts.isWordPart(c);
      boolean dense = Scripts.isHanOrKana(c);
      if ((!inWord || dense) && word != 0) {
        words.add(word);
        word = 0;
      }
      if (dense && inWord) {
        words.add((long) c);
      } else if (inWord) {
        word = word * 31 + c + 1;
      }
    }
  }

  private static long hash(List<Long> words) {
    long hash = 0;
    for (long word : words) {
      hash = (hash ^ word) * FACTOR;
      hash ^= hash >>> 29;
    }
    return hash;
  }
}
