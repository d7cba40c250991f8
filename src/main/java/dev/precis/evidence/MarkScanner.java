package dev.precis.evidence;

import dev.precis.model.Site.QuotationMarks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Pairs the quotation marks of one scope of a text. Marks without a partner are no marks. */
final class MarkScanner {

  private static final String DOUBLE_OPENERS = "“„";
  private static final String BEFORE_OPENING = "([{—–-/“\"«「『„‘";

  /** Nobody nests more; it bounds the search for the partner of a mark. */
  private static final int DEEPEST = 50;

  private final FlatText text;
  private final QuotationMarks marks;
  private final int end;
  private final List<Opener> open = new ArrayList<>();
  private final List<Pair> pairs = new ArrayList<>();

  /**
   * @param end where the scope ends
   */
  MarkScanner(FlatText text, QuotationMarks marks, int end) {
    this.text = text;
    this.marks = marks;
    this.end = end;
  }

  /** A mark that opens, and where. */
  record Opener(char mark, int at) {}

  /** Two marks that belong together: the indices of the opening and the closing one. */
  record Pair(int open, int close) {}

  /** The outermost pairs between an index and the end. */
  List<Pair> scan(int start) {
    for (int i = start; i < end; i++) {
      if (!text.isCode(i)) {
        read(text.at(i), i);
      }
    }
    pairs.sort(Comparator.comparingInt(Pair::open));
    var outermost = new ArrayList<Pair>();
    int last = -1;
    for (var pair : pairs) {
      if (pair.open() > last) {
        outermost.add(pair);
        last = pair.close();
      }
    }
    return outermost;
  }

  /** Goes on with a quotation that was opened in an earlier paragraph. */
  MarkScanner with(Opener opener) {
    open.add(opener);
    return this;
  }

  /** The first mark that was never closed. It stands in no pair, since pairs take all inside. */
  Optional<Opener> unclosed() {
    return open.stream().findFirst();
  }

  private void read(char c, int i) {
    switch (c) {
      case '「', '『' -> push(c, i);
      case '」' -> close("「", i);
      case '』' -> close("『", i);
      case '«' -> {
        if (!close("»", i)) {
          push(c, i);
        }
      }
      case '»' -> {
        if (!close("«", i) && mayOpen(i)) {
          push(c, i);
        }
      }
      default -> {
        if (marks == QuotationMarks.DOUBLE) {
          readDouble(c, i);
        } else {
          readSingle(c, i);
        }
      }
    }
  }

  private void readDouble(char c, int i) {
    if (c == '„' || (c == '“' && !close("„", i))) {
      push(c, i);
    } else if (c == '”') {
      close(DOUBLE_OPENERS, i);
    } else if (c == '"' && !(mayClose(i) && close("\"", i)) && mayOpen(i)) {
      push(c, i);
    }
  }

  private void readSingle(char c, int i) {
    if (c == '‘') {
      push(c, i);
    } else if (c == '’' || c == '\'') {
      boolean closes = mayClose(i) && !isWordAt(i + 1) && !isPossessive(i);
      if (!(closes && close(c == '’' ? "‘" : "'", i)) && c == '\'' && mayOpen(i)) {
        push(c, i);
      }
    }
  }

  /**
   * Whether a mark after an s, with more of the sentence after it, is an apostrophe, because a
   * better mark to close with follows before the next quotation opens.
   */
  private boolean isPossessive(int i) {
    boolean afterS = i > 0 && (text.at(i - 1) == 's' || text.at(i - 1) == 'S');
    if (!afterS || !isSpace(i + 1) || !isWordAt(i + 2)) {
      return false;
    }
    for (int later = i + 1; later < end && text.at(later) != '‘'; later++) {
      char c = text.at(later);
      if ((c == '’' || c == '\'') && !isWordAt(later + 1)) {
        return !isSpace(later - 1);
      }
    }
    return false;
  }

  private void push(char mark, int at) {
    if (open.size() < DEEPEST) {
      open.add(new Opener(mark, at));
    }
  }

  private boolean close(String openers, int at) {
    for (int i = open.size() - 1; i >= 0; i--) {
      if (openers.indexOf(open.get(i).mark()) >= 0) {
        pairs.add(new Pair(open.get(i).at(), at));
        open.subList(i, open.size()).clear();
        return true;
      }
    }
    return false;
  }

  private boolean mayOpen(int i) {
    boolean before = i == 0 || isSpace(i - 1) || BEFORE_OPENING.indexOf(text.at(i - 1)) >= 0;
    return before && i + 1 < end && !isSpace(i + 1);
  }

  private boolean mayClose(int i) {
    return i > 0 && !isSpace(i - 1);
  }

  private boolean isSpace(int i) {
    return i < 0 || i >= end || Character.isWhitespace(text.at(i));
  }

  private boolean isWordAt(int i) {
    return i < end && Character.isLetterOrDigit(text.at(i));
  }
}
