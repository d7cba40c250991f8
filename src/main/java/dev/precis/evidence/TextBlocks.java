package dev.precis.evidence;

import java.util.ArrayList;
import java.util.List;

/**
 * Divides plain text into blocks. Empty lines divide; inside of them each line is a block, unless
 * the file is wrapped, that is, its lines are broken at a width and sentences run on.
 */
final class TextBlocks {

  /** Longer lines are no wrapped lines; people and mailers wrap at 60 to 100 columns. */
  private static final int WIDEST_WRAPPED = 120;

  private TextBlocks() {}

  static List<RawBlock> of(String text) {
    var lines = lines(text);
    return isWrapped(text, lines) ? joined(lines) : lines.stream().map(Line::block).toList();
  }

  /** A line that is not empty, without the spaces around it. */
  private record Line(int start, int end, boolean followsLine) {
    RawBlock block() {
      return new RawBlock(RawBlock.Hint.NONE, start, end);
    }
  }

  private static List<Line> lines(String text) {
    var lines = new ArrayList<Line>();
    boolean followsLine = false;
    for (int from = 0; from <= text.length(); ) {
      int newline = text.indexOf('\n', from);
      int to = newline < 0 ? text.length() : newline;
      int start = from;
      int end = to;
      while (start < end && isBlank(text.charAt(start))) {
        start++;
      }
      while (end > start && isBlank(text.charAt(end - 1))) {
        end--;
      }
      if (start < end) {
        lines.add(new Line(start, end, followsLine));
      }
      followsLine = start < end;
      from = to + 1;
    }
    return lines;
  }

  /**
   * Most of the lines that another follows break off in the middle of a sentence, near one width.
   * Headlines and lists break off too, but anywhere.
   */
  private static boolean isWrapped(String text, List<Line> lines) {
    int longest = lines.stream().mapToInt(line -> line.end() - line.start()).max().orElse(0);
    if (longest > WIDEST_WRAPPED) {
      return false;
    }
    int followed = 0;
    int broken = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      var line = lines.get(i);
      if (lines.get(i + 1).followsLine()) {
        followed++;
        boolean isWide = (line.end() - line.start()) * 3 >= longest * 2;
        broken += isWide && !Sentences.isEnd(text, line.start(), line.end()) ? 1 : 0;
      }
    }
    return broken * 2 > followed;
  }

  private static List<RawBlock> joined(List<Line> lines) {
    var blocks = new ArrayList<RawBlock>();
    for (var line : lines) {
      if (line.followsLine()) {
        var first = blocks.remove(blocks.size() - 1);
        blocks.add(new RawBlock(RawBlock.Hint.NONE, first.start(), line.end()));
      } else {
        blocks.add(line.block());
      }
    }
    return blocks;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0xFEFF || c == 0x200B;
  }
}
