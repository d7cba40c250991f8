package dev.precis.evidence;

import dev.precis.evidence.NormalizedText.HyphenAtLineEnd;

/**
 * Joins runs of spaces and signs, and sets the spaces beside signs alike: none beside an ellipsis,
 * before {@code , ; : ! ? % ) ]} or beside Han and Kana; one on each side of a long dash.
 */
final class Spacing {

  private final MappedText in;
  private final HyphenAtLineEnd hyphens;
  private final MappedText out;
  private int spaceFrom = -1;

  Spacing(MappedText in, HyphenAtLineEnd hyphens) {
    this.in = in;
    this.hyphens = hyphens;
    this.out = new MappedText(in.size());
  }

  MappedText joined() {
    for (int i = 0; i < in.size(); ) {
      int c = in.at(i);
      if (c == ' ' || c == '\n') {
        spaceFrom = spaceFrom < 0 ? i : spaceFrom;
        i++;
      } else if (c == Signs.ELLIPSIS || dotsFrom(i) > i) {
        i = ellipsis(i);
      } else if (c == Signs.QUOTE || c == Signs.APOSTROPHE) {
        i = mark(i);
      } else if (c == Signs.HYPHEN || c == Signs.LONG_DASH) {
        i = dash(i);
      } else {
        plain(c, i, i + 1);
        i++;
      }
    }
    return out;
  }

  /** The end of three or more dots from here, with or without single spaces between; or here. */
  private int dotsFrom(int from) {
    int dots = 0;
    int end = from;
    for (int i = from; in.at(i) == '.'; i += in.at(i + 1) == ' ' && in.at(i + 2) == '.' ? 2 : 1) {
      dots++;
      end = i + 1;
    }
    return dots >= 3 ? end : from;
  }

  private int ellipsis(int from) {
    int end = Math.max(from + 1, dotsFrom(from));
    while (in.at(end) == Signs.ELLIPSIS || in.at(end) == '.') {
      end++;
    }
    spaceFrom = -1;
    out.add(Signs.ELLIPSIS, in, from, end);
    return end;
  }

  private int mark(int from) {
    if (in.at(from) == Signs.APOSTROPHE
        && Scripts.isLetterWithApostrophe(in.at(from - 1))
        && Scripts.isLetterWithApostrophe(in.at(from + 1))) {
      out.add(Signs.APOSTROPHE, in, from, from + 1);
      return from + 1;
    }
    int end = from + 1;
    while (in.at(end) == Signs.QUOTE || in.at(end) == Signs.APOSTROPHE) {
      end++;
    }
    plain(Signs.QUOTE, from, end);
    return end;
  }

  private int dash(int from) {
    int end = from + 1;
    while (in.at(end) == Signs.HYPHEN || in.at(end) == Signs.LONG_DASH) {
      end++;
    }
    if (isAtLineEnd(from, end)) {
      int next = end;
      while (in.at(next) == ' ' || in.at(next) == '\n') {
        next++;
      }
      if (hyphens == HyphenAtLineEnd.KEPT) {
        out.add(Signs.HYPHEN, in, from, end);
      }
      return next;
    }
    boolean isLong = end > from + 1 || in.at(from) == Signs.LONG_DASH;
    if (isLong && !(isDigit(in.at(from - 1)) && isDigit(in.at(end)))) {
      if (out.size() > 0 && out.last() != Signs.ELLIPSIS) {
        out.add(' ', in, from, end);
      }
      out.add(Signs.HYPHEN, in, from, end);
      spaceFrom = from;
    } else {
      plain(Signs.HYPHEN, from, end);
    }
    return end;
  }

  private boolean isAtLineEnd(int from, int end) {
    int next = end;
    while (in.at(next) == ' ') {
      next++;
    }
    if (in.at(from) != Signs.HYPHEN || end > from + 1 || in.at(next) != '\n') {
      return false;
    }
    while (in.at(next) == ' ' || in.at(next) == '\n') {
      next++;
    }
    return isLetter(in.at(from - 1)) && isLetter(in.at(next));
  }

  /** Writes a code point, after the space before it where there is to be one. */
  private void plain(int c, int from, int to) {
    if (spaceFrom >= 0 && !dropsSpace(out.last(), c)) {
      out.add(' ', in, spaceFrom, from);
    }
    spaceFrom = -1;
    out.add(c, in, from, to);
  }

  private static boolean dropsSpace(int before, int after) {
    return before < 0
        || before == Signs.ELLIPSIS
        || ",;:!?%)]".indexOf(after) >= 0
        || Scripts.isHanOrKana(before)
        || Scripts.isHanOrKana(after);
  }

  private static boolean isLetter(int c) {
    return c >= 0 && Character.isLetter(c);
  }

  private static boolean isDigit(int c) {
    return c >= 0 && Character.isDigit(c);
  }
}
