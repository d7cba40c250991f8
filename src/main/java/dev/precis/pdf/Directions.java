package dev.precis.pdf;

import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells the engine which parts of a paragraph run from right to left, by the Unicode Bidirectional
 * Algorithm (UAX #9). The engine sets the parts of a line one after the other, in the direction of
 * the paragraph: so in a paragraph from left to right all of a passage in the other direction is
 * one part, with the numbers in it.
 */
final class Directions implements BidiSplitter {

  private final List<BidiTextRun> runs = new ArrayList<>();

  @Override
  public void setParagraph(String paragraph, byte direction) {
    runs.clear();
    boolean isRightToLeft = direction == RTL;
    var bidi = new Bidi();
    // The breaks of a source are spaces in HTML, and no ends of paragraphs.
    bidi.setPara(paragraph.replace('\n', ' '), isRightToLeft ? Bidi.RTL : Bidi.LTR, null);
    int start = 0;
    int at = 0;
    byte last = direction;
    while (at < paragraph.length()) {
      var run = bidi.getLogicalRun(at);
      int level = run.getEmbeddingLevel();
      boolean turns = isRightToLeft ? run.isOddRun() : level > 0;
      byte next = turns ? RTL : LTR;
      if (at > start && next != last) {
        runs.add(new BidiTextRun(start, at - start, last));
        start = at;
      }
      last = next;
      at = run.getLimit();
    }
    if (at > start) {
      runs.add(new BidiTextRun(start, at - start, last));
    }
  }

  @Override
  public int countTextRuns() {
    return runs.size();
  }

  @Override
  public BidiTextRun getVisualRun(int index) {
    return runs.get(index);
  }

  @Override
  public byte getBaseDirection(String paragraph) {
    return switch (Bidi.getBaseDirection(paragraph)) {
      case Bidi.LTR -> LTR;
      case Bidi.RTL -> RTL;
      default -> NEUTRAL;
    };
  }
}
