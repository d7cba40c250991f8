package dev.precis.evidence;

import dev.precis.evidence.Capture.Block;
import dev.precis.evidence.NormalizedText.HyphenAtLineEnd;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A run of a capture's blocks, normalised and joined by spaces, in which quotations are sought. */
final class SearchText {

  private final String text;
  private final List<NormalizedText> parts;
  private final int[] partStarts;
  private final int[] originalStarts;

  private SearchText(
      String text, List<NormalizedText> parts, int[] partStarts, int[] originalStarts) {
    this.text = text;
    this.parts = parts;
    this.partStarts = partStarts;
    this.originalStarts = originalStarts;
  }

  /** Blocks that are one text, such as the body's paragraphs. */
  static SearchText of(Capture capture, List<Block> blocks, HyphenAtLineEnd hyphens) {
    var text = new StringBuilder();
    var parts = new ArrayList<NormalizedText>();
    var partStarts = new int[blocks.size()];
    var originalStarts = new int[blocks.size()];
    int unit = 0;
    int codePoint = 0;
    boolean inSpeech = false;
    for (int i = 0; i < blocks.size(); i++) {
      var block = blocks.get(i);
      codePoint += capture.text().codePointCount(unit, block.start());
      unit = block.start();
      var part = NormalizedText.of(capture.textOf(block), hyphens);
      // A quotation that goes on in the next paragraph opens anew there, and closes once.
      boolean reopens = inSpeech && part.text().startsWith("\"");
      inSpeech = leavesSpeechOpen(part.text(), inSpeech && !reopens);
      if (i > 0) {
        text.append(' ');
      }
      partStarts[i] = text.length() - (reopens ? 1 : 0);
      text.append(part.text(), reopens ? 1 : 0, part.text().length());
      originalStarts[i] = codePoint;
      parts.add(part);
    }
    return new SearchText(text.toString(), parts, partStarts, originalStarts);
  }

  private static boolean leavesSpeechOpen(String text, boolean inSpeech) {
    boolean open = inSpeech;
    for (int i = text.indexOf('"'); i >= 0; i = text.indexOf('"', i + 1)) {
      open = !open;
    }
    return open;
  }

  String text() {
    return text;
  }

  /** The number of a paragraph in the run, 1-based, at an index of the text. */
  int paragraphAt(int index) {
    return partAt(index) + 1;
  }

  /** The beginning of a paragraph that lies in {@code (from, to]}, where there is one. */
  Optional<String> paragraphBeginningIn(int from, int to) {
    int part = partAt(to);
    return partStarts[part] > from
        ? Optional.of(text.substring(Math.max(0, partStarts[part])))
        : Optional.empty();
  }

  /** What a part of the text stands for: offsets in code points of the capture's text. */
  Passage passage(int from, int to) {
    int first = partAt(from);
    int last = partAt(to - 1);
    int start = originalStarts[first] + parts.get(first).originalStart(inPart(first, from));
    int end = originalStarts[last] + parts.get(last).originalEnd(inPart(last, to - 1) + 1);
    return new Passage(first + 1, start, end);
  }

  private int inPart(int part, int index) {
    return Math.min(index - partStarts[part], parts.get(part).text().length() - 1);
  }

  private int partAt(int index) {
    int found = Arrays.binarySearch(partStarts, index);
    return found >= 0 ? found : Math.max(0, -found - 2);
  }
}
