package dev.precis.pdf;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.extend.FontResolver;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver;
import com.openhtmltopdf.render.FSFont;
import java.io.Closeable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Remembers which fonts go with a style: the engine asks for each piece of text, and sorts all its
 * fonts for each answer.
 */
final class RememberedFonts implements FontResolver, Closeable {

  private final PdfBoxFontResolver resolver;
  private final Map<Wanted, FSFont> known = new HashMap<>();

  /** What a specification says. */
  private record Wanted(
      List<String> families, float size, IdentValue weight, IdentValue style, IdentValue variant) {}

  /**
   * @param resolver that knows all its fonts; it is closed with this one
   */
  RememberedFonts(PdfBoxFontResolver resolver) {
    this.resolver = resolver;
  }

  @Override
  public FSFont resolveFont(SharedContext context, FontSpecification font) {
    var wanted =
        new Wanted(
            List.of(font.families), font.size, font.fontWeight, font.fontStyle, font.variant);
    return known.computeIfAbsent(wanted, any -> resolver.resolveFont(context, font));
  }

  @Override
  public void close() {
    resolver.close();
  }
}
