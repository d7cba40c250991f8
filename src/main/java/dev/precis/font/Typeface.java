package dev.precis.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A font with TrueType outlines, read once and embedded in many documents, one at a time.
 *
 * @param family the name by which style sheets know it
 * @param weight 400 or 700
 * @param glyphs from code points to glyphs; 0 is none
 */
public record Typeface(
    String family,
    int weight,
    boolean italic,
    TrueTypeFont font,
    CmapLookup glyphs,
    Advances advances) {

  private static final int LAST_OF_ASCII = 0x7E;

  private static final int CFF = 0x4F54544F;
  private static final int WOFF2 = 0x774F4632;

  /** The highest weight that counts as normal, by the classes of OS/2. */
  private static final int NORMAL = 500;

  /**
   * Reads the fonts of a file: TrueType, a collection of TrueType, or WOFF 1.
   *
   * @throws BadFontException if it is something else, damaged, or may not be embedded
   */
  public static List<Typeface> readAll(byte[] file) throws BadFontException {
    if (FontCollections.isCollection(file)) {
      var all = new ArrayList<Typeface>();
      for (var font : FontCollections.fontsOf(file)) {
        all.add(of(font));
      }
      return all;
    }
    try {
      return List.of(of(parse(file)));
    } catch (IOException | RuntimeException e) {
      throw new BadFontException("it is damaged");
    }
  }

  private static Typeface of(TrueTypeFont font) throws BadFontException {
    try {
      var names = font.getNaming();
      var os2 = font.getOS2Windows();
      if (names == null || names.getFontFamily() == null || os2 == null) {
        throw new BadFontException("it has no name or no metrics");
      }
      boolean bold = os2.getWeightClass() > NORMAL;
      boolean italic = (font.getHeader().getMacStyle() & 2) != 0;
      return of(names.getFontFamily(), bold ? 700 : 400, italic, font);
    } catch (IOException | RuntimeException e) {
      throw new BadFontException("it is damaged");
    }
  }

  /** Reads a font that comes with Precis, under a name, weight and style of our own choice. */
  public static Typeface read(byte[] file, String family, int weight, boolean italic) {
    try {
      return of(family, weight, italic, parse(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (BadFontException e) {
      throw new IllegalStateException("a bundled font is bad: " + family, e);
    }
  }

  /** Whether it has a glyph for the character. */
  public boolean covers(int codePoint) {
    return glyphs.getGlyphId(codePoint) != 0;
  }

  /**
   * Whether the character is read where its glyph stands in a PDF; otherwise another is that has
   * the same glyph.
   */
  public boolean isRead(int codePoint) {
    if (codePoint <= LAST_OF_ASCII) {
      return true;
    }
    var codes = glyphs.getCharCodes(glyphs.getGlyphId(codePoint));
    return codes != null && codes.get(0) == codePoint;
  }

  private static Typeface of(String family, int weight, boolean italic, TrueTypeFont font)
      throws IOException {
    // Ligatures are off, so this is a plain table.
    var glyphs = new ReadableGlyphs((CmapSubtable) font.getUnicodeCmapLookup());
    // What is embedded asks the font itself.
    font.getCmap().setCmaps(new CmapSubtable[] {glyphs});
    return new Typeface(family, weight, italic, font, glyphs, new Advances(font, glyphs));
  }

  private static TrueTypeFont parse(byte[] file) throws IOException, BadFontException {
    byte[] sfnt = Woff.isWoff(file) ? Woff.unpack(file) : file;
    refuseOtherKinds(sfnt);
    var font = new TTFParser().parse(new RandomAccessReadBuffer(sfnt));
    // Ligatures would be drawn without being said: "firms" would be extracted as "rms".
    font.setEnableGsub(false);
    return font;
  }

  private static void refuseOtherKinds(byte[] sfnt) throws BadFontException {
    refuse(sfnt.length < 4 ? 0 : ByteBuffer.wrap(sfnt).getInt(0));
  }

  /** Refuses outlines of a kind, as the first four bytes of a font tell it. */
  static void refuse(int kind) throws BadFontException {
    if (kind == CFF) {
      throw new BadFontException("its outlines are PostScript (CFF), and only TrueType can be set");
    }
    if (kind == WOFF2) {
      throw new BadFontException("it is WOFF 2, and only TrueType and WOFF 1 can be read");
    }
    if (kind != 0x00010000 && kind != 0x74727565) {
      throw new BadFontException("it is no TrueType font");
    }
  }
}
