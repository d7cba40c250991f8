package dev.precis.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;

/** Reads collections of fonts in one file ({@code .ttc}; OpenType 1.9, "Font Collections"). */
final class FontCollections {

  private static final int SIGNATURE = 0x74746366;
  private static final int FIRST_OFFSET = 12;

  private FontCollections() {}

  static boolean isCollection(byte[] file) {
    return file.length > FIRST_OFFSET + 4 && ByteBuffer.wrap(file).getInt(0) == SIGNATURE;
  }

  /**
   * The fonts of a collection, which share tables and are to be used by one thread at a time.
   *
   * @throws BadFontException if it is damaged or its outlines are not TrueType
   */
  static List<TrueTypeFont> fontsOf(byte[] file) throws BadFontException {
    var bytes = ByteBuffer.wrap(file);
    long first = Integer.toUnsignedLong(bytes.getInt(FIRST_OFFSET));
    if (first + 4 > file.length) {
      throw new BadFontException("it is damaged");
    }
    Typeface.refuse(bytes.getInt((int) first));
    try {
      // Not closed: the fonts read from it for as long as they are used. It holds memory only.
      var collection = new TrueTypeCollection(new ByteArrayInputStream(file));
      var fonts = new ArrayList<TrueTypeFont>();
      collection.processAllFonts(
          font -> {
            font.setEnableGsub(false);
            fonts.add(font);
          });
      return fonts;
    } catch (IOException | RuntimeException e) {
      throw new BadFontException("it is damaged");
    }
  }
}
