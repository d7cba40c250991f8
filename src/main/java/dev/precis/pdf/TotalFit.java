package dev.precis.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Chooses where the lines of a paragraph end so that its word spaces differ as little as they can
 * from the natural one, over the paragraph as a whole (D. E. Knuth and M. F. Plass, Breaking
 * Paragraphs into Lines, 1981).
 */
final class TotalFit {

  /** The least word space, as a share of the natural one. */
  static final double LEAST = 0.76;

  /** The widest that is tried before any width will do. */
  private static final double WIDEST = 2.2;

  /** Where the badness of a space is 100: this much wider or narrower than the natural one. */
  private static final double STRETCH = 0.6;

  private static final double SHRINK = 1 - LEAST;

  private static final double LINE = 1;
  private static final double HYPHEN = 25;
  private static final double TWO_HYPHENS = 4_000;
  private static final double HYPHEN_BEFORE_LAST = 3_000;
  private static final double UNLIKE_NEIGHBOURS = 3_000;

  /** A last line shorter than this share of the width looks like an indent. */
  private static final double SHORT_LAST = 0.09;

  private static final double SHORT_LAST_LINE = 2_500;

  /** Tight, normal, loose, very loose. */
  private static final int CLASSES = 4;

  private static final double NONE = Double.POSITIVE_INFINITY;

  /**
   * A place where a line may end.
   *
   * @param end the index after the last character of the line, without the space that follows
   * @param next the index of the first character of the next line
   * @param hyphen the width of the hyphen that is set there, or 0
   */
  record Place(int end, int next, double hyphen) {}

  /** What a paragraph is made of. */
  static final class Stock {

    private final double[] solid;
    private final double[] space;
    private final List<Place> places;
    private final double width;
    private final double indent;

    /**
     * A paragraph.
     *
     * @param solid the width of all characters before each index that are no spaces
     * @param space the natural width of all word spaces before each index
     * @param places where lines may end, in order; the last is the end of the paragraph
     * @param width of a line
     * @param indent of the first line
     */
    Stock(double[] solid, double[] space, List<Place> places, double width, double indent) {
      this.solid = solid;
      this.space = space;
      this.places = List.copyOf(places);
      this.width = width;
      this.indent = indent;
    }

    List<Place> places() {
      return places;
    }

    /**
     * The word space of a line as a share of the natural one; infinite where a line has none and is
     * too short, negative where it is too long however narrow.
     *
     * @param from the place before the line, or -1
     * @param to the place at its end
     */
    double ratio(int from, int to) {
      int start = start(from);
      var place = places.get(to);
      double spaces = space[place.end()] - space[start];
      double room = room(from, to);
      return spaces > 0 ? room / spaces : room < 0 ? -1 : NONE;
    }

    /** What a line leaves to its word spaces. */
    private double room(int from, int to) {
      var place = places.get(to);
      double inset = from < 0 ? indent : 0;
      return width - inset - place.hyphen() - (solid[place.end()] - solid[start(from)]);
    }

    private int start(int from) {
      return from < 0 ? 0 : places.get(from).next();
    }

    private boolean isLast(int to) {
      return to == places.size() - 1;
    }

    private boolean isShort(int from, int to) {
      int start = start(from);
      int end = places.get(to).end();
      return solid[end] - solid[start] + space[end] - space[start] < SHORT_LAST * width;
    }
  }

  private final Stock stock;
  private final double[][] best;
  private final int[][] before;

  private TotalFit(Stock stock) {
    this.stock = stock;
    int size = stock.places().size();
    best = new double[size][CLASSES];
    before = new int[size][CLASSES];
  }

  /**
   * The places where lines end, in order, without the end of the paragraph; nothing where a line
   * would be too long whatever is chosen.
   */
  static Optional<List<Place>> choose(Stock stock) {
    var fit = new TotalFit(stock);
    return fit.run(WIDEST).or(() -> fit.run(NONE));
  }

  /**
   * The demerits of lines that end at places given by their numbers; infinite if one is too long.
   */
  static double demerits(Stock stock, List<Integer> ends) {
    double sum = 0;
    int from = -1;
    int group = 1;
    for (int to : ends) {
      double ratio = stock.ratio(from, to);
      if (ratio < least(stock, to)) {
        return NONE;
      }
      int next = group(stock, ratio, to);
      sum += demerits(stock, from, to, ratio) + change(from, group, next);
      group = next;
      from = to;
    }
    return sum;
  }

  private Optional<List<Place>> run(double widest) {
    for (var row : best) {
      Arrays.fill(row, NONE);
    }
    int first = -1;
    for (int to = 0; to < best.length; to++) {
      for (int from = to - 1; from >= first; from--) {
        double ratio = stock.ratio(from, to);
        if (ratio < least(stock, to)) {
          // What begins here or before is too long for every later place, too, but for its hyphen.
          if (stock.places().get(to).hyphen() == 0 && !stock.isLast(to)) {
            first = Math.max(first, from + 1);
          }
          break;
        }
        if (ratio <= widest || stock.isLast(to)) {
          reach(from, to, ratio);
        }
      }
    }
    return trace();
  }

  private void reach(int from, int to, double ratio) {
    int group = group(stock, ratio, to);
    double own = demerits(stock, from, to, ratio);
    for (int i = 0; i < CLASSES; i++) {
      double soFar = from < 0 ? 0 : best[from][i];
      double sum = soFar + own + change(from, i, group);
      if (sum < best[to][group]) {
        best[to][group] = sum;
        before[to][group] = from < 0 ? -1 : from * CLASSES + i;
      }
    }
  }

  private Optional<List<Place>> trace() {
    int last = best.length - 1;
    int group = 0;
    for (int i = 1; i < CLASSES; i++) {
      group = best[last][i] < best[last][group] ? i : group;
    }
    if (best[last][group] == NONE) {
      return Optional.empty();
    }
    var chosen = new ArrayList<Place>();
    for (int at = before[last][group]; at >= 0; at = before[at / CLASSES][at % CLASSES]) {
      chosen.add(stock.places().get(at / CLASSES));
    }
    Collections.reverse(chosen);
    return Optional.of(chosen);
  }

  /** The last line is not stretched, and the engine does not let it be narrowed. */
  private static double least(Stock stock, int to) {
    return stock.isLast(to) ? 1 : LEAST;
  }

  private static double demerits(Stock stock, int from, int to, double ratio) {
    boolean hyphen = stock.places().get(to).hyphen() > 0;
    boolean hyphenBefore = from >= 0 && stock.places().get(from).hyphen() > 0;
    if (stock.isLast(to)) {
      double sum = hyphenBefore ? HYPHEN_BEFORE_LAST : 0;
      return LINE + sum + (from >= 0 && stock.isShort(from, to) ? SHORT_LAST_LINE : 0);
    }
    double off = ratio > 1 ? (ratio - 1) / STRETCH : (1 - ratio) / SHRINK;
    // Without a single space a line stays short: as bad as the worst, but never out of the
    // question.
    double badness = 100 * Math.min(off * off * off, 1_000);
    double line = LINE + badness + (hyphen ? HYPHEN : 0);
    return line * line + (hyphen && hyphenBefore ? TWO_HYPHENS : 0);
  }

  private static int group(Stock stock, double ratio, int to) {
    if (stock.isLast(to) || (ratio >= 1 - SHRINK / 2 && ratio <= 1 + STRETCH / 2)) {
      return 1;
    }
    return ratio < 1 ? 0 : ratio <= 1 + STRETCH ? 2 : 3;
  }

  private static double change(int from, int group, int next) {
    return from >= 0 && Math.abs(group - next) > 1 ? UNLIKE_NEIGHBOURS : 0;
  }
}
