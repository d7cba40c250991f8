package dev.precis.draw;

import dev.precis.font.BadFontException;
import dev.precis.font.BundledFont;
import dev.precis.font.FontFolders;
import dev.precis.font.Typeface;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A style of letters: its own fonts, read when they are first needed, and for characters that they
 * lack those of the system. Safe for many threads.
 */
final class Lettering {

  private static final double EM = 1000;

  private final List<BundledFont> bundled;
  private final FontFolders system;
  private final double tracking;
  private final Map<Integer, Optional<Glyph>> glyphs = new ConcurrentHashMap<>();
  private final Map<BundledFont, Typeface> own = new ConcurrentHashMap<>();
  private final Map<Path, List<Typeface>> files = new ConcurrentHashMap<>();

  /** A character as one font draws it. */
  private record Glyph(Typeface font, double scale, GeneralPath outline) {}

  /**
   * @param own the first that has a character draws it
   * @param tracking what is added after each letter, in em; below zero for large sizes
   */
  Lettering(List<BundledFont> own, FontFolders system, double tracking) {
    this.bundled = List.copyOf(own);
    this.system = system;
    this.tracking = tracking;
  }

  /**
   * Whether all of a text can be drawn as it is to be read: scripts that run from right to left, or
   * whose letters join, cannot.
   */
  boolean canSet(String text) {
    return text.codePoints().allMatch(c -> isPlain(c) && glyph(c).isPresent());
  }

  /** Whether its own fonts have all of a text. */
  boolean isOwn(String text) {
    return text.codePoints().allMatch(c -> Character.isSpaceChar(c) || own(c).isPresent());
  }

  /** How wide a text is, in pixels at a size in pixels. */
  double width(String text, double size) {
    return set(text, size, 0, 0, new Path2D.Double());
  }

  /** The outlines of a text whose first letter stands at a point of the base line. */
  Path2D outlines(String text, double size, double x, double y) {
    var into = new Path2D.Double(Path2D.WIND_NON_ZERO);
    set(text, size, x, y, into);
    return into;
  }

  private double set(String text, double size, double x, double y, Path2D into) {
    double at = x;
    int[] letters = text.codePoints().toArray();
    for (int i = 0; i < letters.length; i++) {
      var found = glyph(letters[i]);
      if (found.isEmpty()) {
        continue;
      }
      var glyph = found.get();
      double unit = size * glyph.scale();
      into.append(
          glyph.outline().getPathIterator(new AffineTransform(unit, 0, 0, -unit, at, y)), false);
      double advance = glyph.font().advances().width(letters[i]) / EM + tracking;
      if (i + 1 < letters.length && glyph.font().covers(letters[i + 1])) {
        advance += glyph.font().advances().kern(letters[i], letters[i + 1]) / EM;
      }
      at += advance * size;
    }
    return at - x;
  }

  private Optional<Glyph> glyph(int codePoint) {
    int c = Character.isSpaceChar(codePoint) ? ' ' : codePoint;
    return glyphs.computeIfAbsent(c, this::find);
  }

  private Optional<Glyph> find(int c) {
    return own(c)
        .or(() -> system.with(c).flatMap(file -> open(file, c)))
        .map(font -> draw(font, c));
  }

  private Optional<Typeface> own(int c) {
    return bundled.stream()
        .map(font -> own.computeIfAbsent(font, BundledFont::read))
        .filter(font -> font.covers(c))
        .findFirst();
  }

  private Optional<Typeface> open(Path file, int c) {
    return files.computeIfAbsent(file, Lettering::read).stream()
        .filter(font -> font.covers(c))
        .findFirst();
  }

  private static List<Typeface> read(Path file) {
    try {
      return Typeface.readAll(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (BadFontException e) {
      throw new IllegalStateException("a font that was good is bad: " + file, e);
    }
  }

  private static Glyph draw(Typeface face, int c) {
    try {
      var table = face.font().getGlyph();
      var glyph = table == null ? null : table.getGlyph(face.glyphs().getGlyphId(c));
      var outline = glyph == null ? new GeneralPath() : glyph.getPath();
      return new Glyph(face, 1.0 / face.font().getUnitsPerEm(), outline);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isPlain(int c) {
    return switch (Character.UnicodeScript.of(c)) {
      case LATIN, GREEK, CYRILLIC, ARMENIAN, GEORGIAN, HANGUL, HAN, HIRAGANA, KATAKANA, COMMON ->
          true;
      default -> false;
    };
  }
}
