package dev.precis.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.KerningSubtable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.jspecify.annotations.Nullable;

/**
 * How wide the characters of a font are and how pairs of them are kerned, in thousandths of an em.
 * Latin is kept in tables, because layout asks for every word several times.
 */
final class Advances {

  private static final int LATIN = 0x180;

  /**
   * The widest that a space between words is before a line is justified: a fifth of an em, because
   * lines are only ever stretched, never shrunk.
   */
  private static final int SPACE = 200;

  private static final short UNKNOWN = Short.MIN_VALUE;

  private final TrueTypeFont font;
  private final CmapLookup glyphs;
  private final float scale;
  private final @Nullable KerningSubtable kerning;
  private final short[] widths = new short[LATIN];
  private final short[] pairs;
  private final int tightening;

  Advances(TrueTypeFont font, CmapLookup glyphs) throws IOException {
    this.font = font;
    this.glyphs = glyphs;
    this.scale = 1000f / font.getUnitsPerEm();
    var table = font.getKerning();
    this.kerning = table == null ? null : table.getHorizontalKerningSubtable();
    this.pairs = new short[kerning == null ? 0 : LATIN * LATIN];
    Arrays.fill(widths, UNKNOWN);
    Arrays.fill(pairs, UNKNOWN);
    boolean isMonospaced = width('i') == width('m');
    this.tightening = isMonospaced ? 0 : Math.min(0, SPACE - width(' '));
  }

  /** The width of a character; rounded as the PDF's table of widths is. */
  int width(int codePoint) {
    if (codePoint >= LATIN) {
      return measured(codePoint);
    }
    if (widths[codePoint] == UNKNOWN) {
      widths[codePoint] = (short) measured(codePoint);
    }
    return widths[codePoint];
  }

  /** How much nearer (below zero) or farther the second character stands to the first. */
  int kern(int first, int second) {
    return first == ' ' ? tightening : pairKern(first, second);
  }

  private int pairKern(int first, int second) {
    if (kerning == null) {
      return 0;
    }
    if (first >= LATIN || second >= LATIN) {
      return kerned(kerning, first, second);
    }
    int pair = first * LATIN + second;
    if (pairs[pair] == UNKNOWN) {
      pairs[pair] = (short) kerned(kerning, first, second);
    }
    return pairs[pair];
  }

  private int measured(int codePoint) {
    try {
      return Math.round(font.getAdvanceWidth(glyphs.getGlyphId(codePoint)) * scale);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int kerned(KerningSubtable table, int first, int second) {
    return Math.round(
        table.getKerning(glyphs.getGlyphId(first), glyphs.getGlyphId(second)) * scale);
  }
}
