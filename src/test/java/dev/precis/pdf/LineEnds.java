package dev.precis.pdf;

import java.io.IOException;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Where the lines of the text end on the first page of a document, in points, from the top. */
final class LineEnds extends PDFTextStripper {

  /** The text of test documents is larger than their marks. */
  private static final float SMALLEST_TEXT = 9.5f;

  private final TreeMap<Integer, Float> ends = new TreeMap<>();

  private LineEnds() {}

  static List<Float> of(PDDocument pdf) throws IOException {
    var lines = new LineEnds();
    lines.setEndPage(1);
    lines.getText(pdf);
    return List.copyOf(lines.ends.values());
  }

  @Override
  protected void processTextPosition(TextPosition letter) {
    boolean isText = letter.getFont().getName().contains("PTSerif");
    if (isText && letter.getFontSizeInPt() > SMALLEST_TEXT && !letter.getUnicode().isBlank()) {
      ends.merge(Math.round(letter.getY()), letter.getX() + letter.getWidth(), Math::max);
    }
  }
}
