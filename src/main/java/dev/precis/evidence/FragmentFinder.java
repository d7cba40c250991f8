package dev.precis.evidence;

import dev.precis.evidence.Capture.Block;
import dev.precis.evidence.Capture.Role;
import dev.precis.model.TextFragment;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Says by which words a browser finds a passage of a capture on the source's page. The words are
 * the capture's own, since a quotation may differ from them in its signs. Browsers look for whole
 * words, each run of them inside of one block, in any case of letters; so this does too.
 *
 * <p>What it takes from a capture is published: the passage itself if it is short, else its first
 * and last words; and a few words around it only if there is no other way to tell it from another
 * place.
 */
final class FragmentFinder {

  /** A passage with no more words, or no more UTF-16 units, is named in full. */
  private static final int WORDS_IN_FULL = 8;

  private static final int UNITS_IN_FULL = 60;

  /** How much of a long passage's beginning or end is named: so many words, or units. */
  private static final int WORDS_OF_AN_END = 4;

  private static final int UNITS_OF_AN_END = 24;

  /** The most words, and units, before or after a passage. */
  private static final int WORDS_OF_CONTEXT = 5;

  private static final int UNITS_OF_CONTEXT = 60;

  private final Capture capture;
  private final String page;

  FragmentFinder(Capture capture) {
    this.capture = capture;
    this.page =
        capture.blocks().stream()
            .filter(block -> block.role() != Role.REPEATED)
            .map(block -> folded(PageText.of(capture.textOf(block)).strip()))
            .collect(Collectors.joining("\n"));
  }

  /** The words that stand for a passage; nothing where it lies in no block. */
  Optional<TextFragment> of(Passage passage) {
    int from = capture.text().offsetByCodePoints(0, passage.start());
    int to = capture.text().offsetByCodePoints(from, passage.end() - passage.start());
    return blockAt(from).flatMap(first -> blockAt(to - 1).map(last -> of(first, from, last, to)));
  }

  private TextFragment of(Block first, int from, Block last, int to) {
    int start = PageText.startOfWord(capture.text(), from, first.start());
    int end = PageText.endOfWord(capture.text(), to, last.end());
    var before = PageText.of(capture.text().substring(first.start(), start));
    if (first.equals(last)) {
      var words = PageText.of(capture.text().substring(start, end)).strip();
      var after = PageText.of(capture.text().substring(end, last.end()));
      if (isShort(words)) {
        return inFull(before, words, after);
      }
      return fromTo(before, words, words, words);
    }
    var head = PageText.of(capture.text().substring(start, first.end())).strip();
    var tail = PageText.of(capture.text().substring(last.start(), end)).strip();
    return fromTo(before, head, tail, PageText.of(capture.text().substring(start, end)).strip());
  }

  private static boolean isShort(String words) {
    return words.length() <= UNITS_IN_FULL || PageText.cuts(words).size() < WORDS_IN_FULL;
  }

  private TextFragment inFull(String before, String words, String after) {
    var bare = new TextFragment("", words, "", "");
    if (isOnlyOne(words)) {
      return bare;
    }
    Stream<IntFunction<TextFragment>> ways =
        Stream.of(
            n -> new TextFragment(PageText.last(before, n), words, "", ""),
            n -> new TextFragment("", words, "", PageText.first(after, n)),
            n -> new TextFragment(PageText.last(before, n), words, "", PageText.first(after, n)));
    var candidates = ways.flatMap(FragmentFinder::widening);
    return candidates
        .filter(f -> isOnlyOne(f.prefix() + f.start() + f.suffix()))
        .map(FragmentFinder::stripped)
        .findFirst()
        .orElse(bare);
  }

  /**
   * The first and the last words of a long passage.
   *
   * @param head the part of it in its first block
   * @param tail the part of it in its last block
   * @param whole all of it
   */
  private TextFragment fromTo(String before, String head, String tail, String whole) {
    var start = PageText.first(head, WORDS_OF_AN_END, UNITS_OF_AN_END).strip();
    var end = lastWords(tail, folded(whole), start.length());
    if (start.length() + end.length() >= whole.length()) {
      return inFull(before, whole, "");
    }
    var bare = new TextFragment("", start, end, "");
    if (isOnlyOne(start)) {
      return bare;
    }
    return widening(n -> new TextFragment(PageText.last(before, n), start, end, ""))
        .filter(f -> isOnlyOne(f.prefix() + f.start()))
        .map(FragmentFinder::stripped)
        .findFirst()
        .orElse(bare);
  }

  /** The shortest end that stands nowhere before the end of the passage. */
  private static String lastWords(String tail, String whole, int from) {
    return IntStream.rangeClosed(WORDS_OF_AN_END, WORDS_IN_FULL)
        .mapToObj(n -> PageText.last(tail, n, n * UNITS_OF_AN_END / WORDS_OF_AN_END).strip())
        .filter(end -> whole.indexOf(folded(end), from) == whole.length() - end.length())
        .findFirst()
        .orElseGet(() -> PageText.last(tail, WORDS_OF_AN_END, UNITS_OF_AN_END).strip());
  }

  private static Stream<TextFragment> widening(IntFunction<TextFragment> way) {
    return IntStream.rangeClosed(1, WORDS_OF_CONTEXT)
        .mapToObj(way)
        .takeWhile(f -> f.prefix().length() + f.suffix().length() <= UNITS_OF_CONTEXT);
  }

  private static TextFragment stripped(TextFragment f) {
    return new TextFragment(f.prefix().strip(), f.start(), f.end(), f.suffix().strip());
  }

  /** Whether words stand on the page once; context keeps the space that parts it from them. */
  private boolean isOnlyOne(String words) {
    var sought = folded(words.strip());
    int count = 0;
    for (int at = page.indexOf(sought); at >= 0 && count < 2; at = page.indexOf(sought, at + 1)) {
      count += PageText.isWhole(page, at, at + sought.length()) ? 1 : 0;
    }
    return count < 2;
  }

  private Optional<Block> blockAt(int unit) {
    return capture.blocks().stream()
        .filter(block -> block.start() <= unit && unit < block.end())
        .findFirst();
  }

  private static String folded(String words) {
    var folded = words.toLowerCase(Locale.ROOT);
    // A letter whose small form is longer would shift all that follows.
    return folded.length() == words.length() ? folded : words;
  }
}
