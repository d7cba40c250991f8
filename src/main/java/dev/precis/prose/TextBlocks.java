package dev.precis.prose;

import dev.precis.model.Element;
import dev.precis.model.Piece;
import dev.precis.model.Prose;
import dev.precis.prose.TextBlock.Link;
import dev.precis.prose.TextBlock.Mark;
import dev.precis.prose.TextBlock.Run;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Takes a prose apart into its blocks of plain text. Blocks of code are left out. */
public final class TextBlocks {

  private static final String CLOSING = ".,;:!?…)]}”’»。、，！？；：）」』";

  private final List<TextBlock> blocks = new ArrayList<>();
  private final Deque<Integer> openedAt = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private final List<Run> runs = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final List<Span> code = new ArrayList<>();
  private boolean isHeading;
  private boolean isCodeBlock;

  private TextBlocks() {}

  /** The blocks in reading order. Notes are not gone into: each is a prose of its own. */
  public static List<TextBlock> of(Prose prose) {
    var reader = new TextBlocks();
    var pieces = prose.pieces();
    for (int i = 0; i < pieces.size(); i++) {
      reader.read(pieces.get(i), i);
    }
    reader.endBlock();
    return reader.blocks;
  }

  private void read(Piece piece, int index) {
    if (piece instanceof Piece.Text words) {
      if (!isCodeBlock) {
        append(words.text(), index);
      }
    } else if (piece instanceof Piece.Open open) {
      open(open.element());
    } else if (piece instanceof Piece.Close close) {
      close(close.element());
    } else if (piece instanceof Piece.Cite || piece instanceof Piece.Note) {
      marks.add(new Mark(text.length(), piece));
    } else if (piece instanceof Piece.LineBreak) {
      text.append(' ');
    } else if (piece instanceof Piece.ThematicBreak) {
      endBlock();
    }
  }

  private void open(Element element) {
    if (element instanceof Element.Inline) {
      openedAt.push(text.length());
      return;
    }
    endBlock();
    isHeading = element instanceof Element.Heading;
    isCodeBlock = element instanceof Element.CodeBlock;
  }

  private void close(Element element) {
    if (!(element instanceof Element.Inline)) {
      endBlock();
      return;
    }
    var span = new Span(Math.min(openedAt.pop(), text.length()), text.length());
    if (element instanceof Element.Code) {
      code.add(span);
    } else if (isLink(element)) {
      links.add(new Link(span, element));
    }
  }

  private static boolean isLink(Element element) {
    return element instanceof Element.SymbolicLink || element instanceof Element.AddressLink;
  }

  private void append(String words, int index) {
    if (words.isEmpty()) {
      return;
    }
    if (followsMark()
        && (WhiteSpace.is(words.charAt(0)) || CLOSING.indexOf(words.charAt(0)) >= 0)) {
      dropSpaceBeforeMark();
    }
    int start = text.length();
    text.append(words);
    runs.add(new Run(new Span(start, text.length()), index));
  }

  private boolean followsMark() {
    return !marks.isEmpty() && marks.get(marks.size() - 1).at() == text.length();
  }

  /** {@code spoke [@a].} reads {@code spoke.} and not {@code spoke .} */
  private void dropSpaceBeforeMark() {
    int end = text.length();
    while (end > 0 && WhiteSpace.is(text.charAt(end - 1))) {
      end--;
    }
    int length = end;
    text.setLength(length);
    runs.removeIf(run -> run.span().start() >= length);
    runs.replaceAll(run -> new Run(run.span().upTo(length), run.piece()));
    marks.replaceAll(mark -> new Mark(Math.min(mark.at(), length), mark.piece()));
    links.replaceAll(link -> new Link(link.words().upTo(length), link.element()));
    code.replaceAll(span -> span.upTo(length));
  }

  private void endBlock() {
    if (!text.isEmpty() || !marks.isEmpty()) {
      blocks.add(new TextBlock(text.toString(), isHeading, runs, marks, links, code));
    }
    text.setLength(0);
    runs.clear();
    marks.clear();
    links.clear();
    code.clear();
    openedAt.clear();
    isHeading = false;
    isCodeBlock = false;
  }
}
