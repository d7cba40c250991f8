package dev.precis.pdf;

import com.openhtmltopdf.bidi.SimpleBidiReorderer;
import com.openhtmltopdf.extend.FontContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.TextRenderer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.AbstractOutputDevice;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.JustificationInfo;
import com.openhtmltopdf.util.OpenUtil;
import dev.precis.font.Typeface;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;

/** Measures and draws text with the kerning of its font, which the engine by itself leaves out. */
final class KerningTextRenderer extends PdfBoxTextRenderer {

  private final SharedContext context;
  private final Map<PDFont, Typeface> typefaces;

  /**
   * @param typefaces the fonts of this document; filled while it is laid out
   */
  KerningTextRenderer(SharedContext context, Map<PDFont, Typeface> typefaces) {
    this.context = context;
    this.typefaces = typefaces;
  }

  @Override
  public int getWidth(FontContext fonts, FSFont font, String string) {
    var set = (PdfBoxFSFont) font;
    var text = shaped(set, TextRenderer.getEffectivePrintableString(string));
    float width = 0;
    for (var run : runs(set, text)) {
      width += run.width();
    }
    return (int) Math.ceil(width * set.getSize2D() / 1000f - 0.01f);
  }

  @Override
  public void drawString(OutputDevice device, String string, float x, float y) {
    draw(device, string, x, y, null);
  }

  @Override
  public void drawString(
      OutputDevice device, String string, float x, float y, JustificationInfo info) {
    draw(device, string, x, y, info);
  }

  private void draw(
      OutputDevice device, String string, float x, float y, @Nullable JustificationInfo info) {
    var out = (PdfBoxOutputDevice) device;
    if (string.indexOf(RightToLeft.MARK) == 0) {
      drawFromRight(out, string.substring(1), x, y, info);
      return;
    }
    int rest = string.indexOf(WholeWords.SAID);
    if (string.indexOf(WholeWords.NOTHING) == 0) {
      drawSaying("", out, string.substring(1), x, y, info);
      return;
    }
    if (rest < 0) {
      drawPiece(out, string, x, y, info);
      return;
    }
    int piece = string.indexOf(WholeWords.PIECE);
    float at = x;
    int from = 0;
    if (piece < 0 || rest < piece) {
      at = drawSaying("", out, string.substring(0, rest), at, y, info);
      from = rest + 1;
    }
    if (piece < 0) {
      drawPiece(out, string.substring(from), at, y, info);
      return;
    }
    at = drawPiece(out, string.substring(from, piece), at, y, info);
    int said = string.indexOf(WholeWords.SAID, piece);
    var word = string.substring(piece + 1, said);
    drawSaying(word, out, string.substring(said + 1), at, y, info);
  }

  private void drawFromRight(
      PdfBoxOutputDevice device, String text, float x, float y, @Nullable JustificationInfo info) {
    var seen =
        fontOf(setIn(device))
            .map(font -> RightToLeft.drawn(TextRenderer.getEffectivePrintableString(text), font))
            .orElse(text);
    drawSaying(text, device, seen, x, y, info);
  }

  private PdfBoxFSFont setIn(PdfBoxOutputDevice device) {
    return (PdfBoxFSFont) context.getFont(((AbstractOutputDevice) device).getFontSpecification());
  }

  private String shaped(PdfBoxFSFont set, String text) {
    return fontOf(set).map(font -> RightToLeft.shaped(text, font)).orElse(text);
  }

  /** The font that comes first in a set. */
  private Optional<Typeface> fontOf(PdfBoxFSFont set) {
    return set.getFontDescriptions().stream()
        .map(description -> typefaces.get(description.getFont()))
        .filter(Objects::nonNull)
        .findFirst();
  }

  /** Draws a text that stands for another; gives the place where it ends. */
  private float drawSaying(
      String said,
      PdfBoxOutputDevice device,
      String text,
      float x,
      float y,
      @Nullable JustificationInfo info) {
    var properties = new COSDictionary();
    properties.setString(COSName.ACTUAL_TEXT, said);
    device.getCurrentPage().beginMarkedContent(COSName.getPDFName("Span"), properties);
    var set = setIn(device);
    float end = x;
    for (var run : runs(set, TextRenderer.getEffectivePrintableString(text))) {
      end = drawRun(device, run, set.getSize2D(), end, y, info);
    }
    device.getCurrentPage().endMarkedContent();
    return end;
  }

  /**
   * Draws a text, and says the characters whose glyphs would be read as others; gives the place
   * where it ends.
   */
  private float drawPiece(
      PdfBoxOutputDevice device,
      String string,
      float x,
      float y,
      @Nullable JustificationInfo info) {
    var set = setIn(device);
    float size = set.getSize2D();
    float at = x;
    var text = TextRenderer.getEffectivePrintableString(string);
    if (text.isEmpty()) {
      // A leader for which a line has no room.
      return x;
    }
    for (var run : runs(set, text)) {
      for (var part : run.parts()) {
        at =
            part.isRead()
                ? drawRun(device, part, size, at, y, info)
                : drawSaying(part.text(), device, part.text(), at, y, info);
        at += part.kernAfter() * size / 1000f;
      }
    }
    return at;
  }

  private static float drawRun(
      PdfBoxOutputDevice device,
      Run run,
      float size,
      float x,
      float y,
      @Nullable JustificationInfo info) {
    var spacing = new KernedSpacing(run, size, info);
    device.drawStringFast(run.text(), x, y, spacing, run.description(), size);
    return x + run.width() * size / 1000f + spacing.added();
  }

  /** Measures each character of a text; nothing where its characters are set in another order. */
  Optional<Widths> advances(PdfBoxFSFont set, String text) {
    var widths = new float[text.length()];
    int at = 0;
    float scale = set.getSize2D() / 1000f;
    for (var run : runs(set, TextRenderer.getEffectivePrintableString(text))) {
      int before = -1;
      for (int i = 0; i < run.text().length(); ) {
        int c = run.text().codePointAt(i);
        while (at < text.length() && !OpenUtil.isSafeFontCodePointToPrint(text.codePointAt(at))) {
          at++;
        }
        if (at == text.length() || text.codePointAt(at) != c) {
          return Optional.empty();
        }
        int kern = before < 0 ? 0 : run.advances().kern(before, c);
        widths[at] = (run.advances().width(c) + kern) * scale;
        before = c;
        at += Character.charCount(c);
        i += Character.charCount(c);
      }
    }
    float hyphen = 0;
    for (var run : runs(set, "-")) {
      hyphen += run.width() * scale;
    }
    return Optional.of(new Widths(widths, hyphen));
  }

  private List<Run> runs(PdfBoxFSFont set, String text) {
    for (var description : set.getFontDescriptions()) {
      var typeface = typefaces.get(description.getFont());
      if (typeface == null) {
        continue;
      }
      if (text.codePoints().allMatch(typeface::covers)) {
        return List.of(new Run(text, description, typeface));
      }
      break;
    }
    return divideIntoFontRuns(set, text, new SimpleBidiReorderer()).stream()
        .map(
            run ->
                new Run(
                    run.string,
                    run.description,
                    Objects.requireNonNull(typefaces.get(run.description.getFont()))))
        .toList();
  }
}
