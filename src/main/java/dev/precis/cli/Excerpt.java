package dev.precis.cli;

import dev.precis.diagnostics.Location;

/**
 * The part of a line that a diagnostic speaks of, with carets beneath it. A line that is a whole
 * paragraph is cut round the place; wide characters take two carets.
 */
record Excerpt(String line, String carets) {

  private static final int BEFORE = 60;
  private static final int AFTER = 40;
  private static final String CUT = "…";

  static Excerpt of(String line, Location at) {
    int[] points = line.codePoints().toArray();
    int start = Math.min(at.column() - 1, points.length);
    int end = Math.min(start + Math.max(1, at.length()), Math.max(points.length, start + 1));
    int from = start > BEFORE + AFTER / 2 ? start - BEFORE : 0;
    int to = Math.min(points.length, Math.max(start + 1, Math.min(end, start + BEFORE)) + AFTER);
    var shown = new StringBuilder(from > 0 ? CUT : "");
    var carets = new StringBuilder(from > 0 ? " " : "");
    for (int i = from; i < to; i++) {
      int point = Character.isISOControl(points[i]) ? ' ' : points[i];
      shown.appendCodePoint(point);
      carets.append((i >= start && i < end ? "^" : " ").repeat(widthOf(point)));
    }
    if (start >= to) {
      carets.append('^');
    }
    if (to < points.length) {
      shown.append(CUT);
    }
    return new Excerpt(shown.toString(), carets.toString().stripTrailing());
  }

  /** Columns of a terminal that a character takes: 0 for marks that combine, 2 for East Asian. */
  private static int widthOf(int point) {
    int type = Character.getType(point);
    if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
      return 0;
    }
    var script = Character.UnicodeScript.of(point);
    boolean isWide =
        script == Character.UnicodeScript.HANGUL
            || script == Character.UnicodeScript.HAN
            || script == Character.UnicodeScript.HIRAGANA
            || script == Character.UnicodeScript.KATAKANA
            || (point >= 0x3000 && point <= 0x303F)
            || (point >= 0xFF01 && point <= 0xFF60)
            || (point >= 0x1F300 && point <= 0x1FAFF);
    return isWide ? 2 : 1;
  }
}
