package dev.precis.pdf;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontGroup;
import dev.precis.font.BundledFont;
import dev.precis.font.Typeface;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts as they stand in one document: each is embedded once, and only if it is used. */
final class DocumentFonts {

  private final PDDocument document;
  private final FontMetrics metrics;
  private final IdentityHashMap<Typeface, PDFont> embedded = new IdentityHashMap<>();
  private final Map<PDFont, Typeface> typefaces = new HashMap<>();

  DocumentFonts(PDDocument document, FontMetrics metrics) {
    this.document = document;
    this.metrics = metrics;
  }

  /** Makes the bundled fonts and those of the document known to the engine. */
  void register(PdfBoxFontResolver resolver, FontShelf shelf, Collection<Typeface> others) {
    for (var font : BundledFont.ALL) {
      var supplier = supplier(font, () -> shelf.get(font));
      metrics.workOn(font);
      add(resolver, supplier, font, font.rest() ? FontGroup.FINAL_FALLBACK : FontGroup.MAIN);
      if (!font.rest() && font.family().equals(BundledFont.WIDEST.family())) {
        add(resolver, supplier, font, FontGroup.FINAL_FALLBACK);
      }
    }
    for (var font : others) {
      metrics.workOn(font);
      resolver.addFont(
          supplier(font, () -> font),
          font.family(),
          font.weight(),
          style(font.italic()),
          true,
          FontGroup.MAIN);
    }
  }

  /** What stands behind the engine's fonts; grows while the document is laid out. */
  Map<PDFont, Typeface> typefaces() {
    return typefaces;
  }

  private static void add(
      PdfBoxFontResolver resolver, PDFontSupplier supplier, BundledFont font, FontGroup group) {
    resolver.addFont(supplier, font.family(), font.weight(), style(font.italic()), true, group);
  }

  private static IdentValue style(boolean italic) {
    return italic ? IdentValue.ITALIC : IdentValue.NORMAL;
  }

  private PDFontSupplier supplier(Object font, Supplier<Typeface> typeface) {
    return new PDFontSupplier(null) {
      @Override
      public PDFont supply() {
        metrics.workOn(font);
        return embed(typeface.get());
      }
    };
  }

  private PDFont embed(Typeface typeface) {
    return embedded.computeIfAbsent(
        typeface,
        t -> {
          try {
            var font = PDType0Font.load(document, t.font(), true);
            typefaces.put(font, t);
            return font;
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }
}
