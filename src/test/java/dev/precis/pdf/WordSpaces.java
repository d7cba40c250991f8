package dev.precis.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Measures the word spaces of justified lines by the glyphs of a PDF: what a reader sees, not what
 * the engine meant. A line counts where it is set in the text font and ends at the right edge of
 * the column.
 */
public final class WordSpaces extends PDFTextStripper {

  /** In points; edges of lines differ by less from each other. */
  private static final float EDGE = 0.6f;

  private static final int FEWEST_SPACES = 4;

  /** By baseline, in tenths of a point. */
  private final Map<Integer, List<Glyph>> lines = new TreeMap<>();

  private final List<Double> means = new ArrayList<>();

  private record Glyph(float x, float end, float size, boolean space, boolean text) {}

  /** The mean word space of each justified line of a document, in em. */
  public static List<Double> of(PDDocument pdf) throws IOException {
    var spaces = new WordSpaces();
    spaces.getText(pdf);
    return spaces.means;
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
    float size = matrix.getScalingFactorX();
    float x = matrix.getTranslateX();
    var text = font.toUnicode(code);
    boolean isSpace = text != null && text.isBlank();
    boolean isText = font.getName().endsWith("PTSerif-Regular") && size > 9;
    lines
        .computeIfAbsent(Math.round(matrix.getTranslateY() * 10), y -> new ArrayList<>())
        .add(new Glyph(x, x + displacement.getX() * size, size, isSpace, isText));
  }

  @Override
  public void processPage(PDPage page) throws IOException {
    lines.clear();
    super.processPage(page);
    var texts = lines.values().stream().filter(WordSpaces::isText).toList();
    double edge = texts.stream().mapToDouble(WordSpaces::end).max().orElse(0);
    for (var line : texts) {
      if (end(line) > edge - EDGE) {
        measure(line);
      }
    }
  }

  private static boolean isText(List<Glyph> line) {
    return line.stream().anyMatch(Glyph::text);
  }

  private static double end(List<Glyph> line) {
    return line.stream().filter(g -> !g.space()).mapToDouble(Glyph::end).max().orElse(0);
  }

  private void measure(List<Glyph> line) {
    var glyphs = new ArrayList<>(line);
    glyphs.sort((a, b) -> Float.compare(a.x(), b.x()));
    double sum = 0;
    int count = 0;
    for (int i = 1; i + 1 < glyphs.size(); i++) {
      var before = glyphs.get(i - 1);
      var after = glyphs.get(i + 1);
      if (glyphs.get(i).space() && !before.space() && !after.space() && after.text()) {
        sum += (after.x() - before.end()) / after.size();
        count++;
      }
    }
    if (count >= FEWEST_SPACES) {
      means.add(sum / count);
    }
  }
}
