package dev.precis.font;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import org.apache.fontbox.ttf.CmapSubtable;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a font with the most usual first where several have one glyph: a PDF can say of
 * a glyph only one, and a right single quotation mark is not to be read as the modifier letter that
 * looks like it. Font libraries take the lowest.
 */
final class ReadableGlyphs extends CmapSubtable {

  private static final int NO_BREAK_HYPHEN = 0x2011;
  private static final List<Integer> HYPHENS = List.of(0x2010, (int) '-');

  private static final Comparator<Integer> MOST_USUAL_FIRST =
      Comparator.comparing(ReadableGlyphs::rank).thenComparing(Comparator.naturalOrder());

  private final CmapSubtable all;

  ReadableGlyphs(CmapSubtable all) {
    this.all = all;
    setPlatformId(all.getPlatformId());
    setPlatformEncodingId(all.getPlatformEncodingId());
  }

  /** A hyphen that forbids a break looks like any other, though few fonts have it. */
  @Override
  public int getGlyphId(int codePoint) {
    int glyph = all.getGlyphId(codePoint);
    return glyph == 0 && codePoint == NO_BREAK_HYPHEN
        ? HYPHENS.stream().map(all::getGlyphId).filter(g -> g != 0).findFirst().orElse(0)
        : glyph;
  }

  @Override
  public @Nullable List<Integer> getCharCodes(int glyph) {
    var codes = all.getCharCodes(glyph);
    return codes == null || codes.size() == 1
        ? codes
        : codes.stream().sorted(MOST_USUAL_FIRST).toList();
  }

  /** Letters and marks, then what looks like one of them, then what is nobody's or unseen. */
  private static int rank(int codePoint) {
    var character = Character.toString(codePoint);
    return switch (Character.getType(codePoint)) {
      case Character.FORMAT, Character.CONTROL, Character.PRIVATE_USE -> 3;
      case Character.MODIFIER_LETTER -> 2;
      default -> Normalizer.isNormalized(character, Normalizer.Form.NFKC) ? 0 : 1;
    };
  }
}
