package dev.precis.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import dev.precis.font.Advances;
import dev.precis.font.Typeface;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of a text that one font sets.
 *
 * @param description the font as the engine knows it
 * @param kernAfter how much nearer or farther what follows in the same font stands, in thousandths
 *     of an em
 */
record Run(String text, FontDescription description, Typeface typeface, int kernAfter) {

  Run(String text, FontDescription description, Typeface typeface) {
    this(text, description, typeface, 0);
  }

  Advances advances() {
    return typeface.advances();
  }

  /** How wide it is, in thousandths of an em. */
  int width() {
    int width = 0;
    int before = -1;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      width += advances().width(c);
      if (before >= 0) {
        width += advances().kern(before, c);
      }
      before = c;
      i += Character.charCount(c);
    }
    return width;
  }

  /** Whether all its characters are read as they are. */
  boolean isRead() {
    return text.codePoints().allMatch(typeface::isRead);
  }

  /** Its parts that are read as they are and those that are not, in turn. */
  List<Run> parts() {
    if (isRead()) {
      return List.of(this);
    }
    var parts = new ArrayList<Run>();
    int start = 0;
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      int next = at + Character.charCount(c);
      boolean ends = next == text.length();
      if (ends || typeface.isRead(c) != typeface.isRead(text.codePointAt(next))) {
        int kern = ends ? kernAfter : advances().kern(c, text.codePointAt(next));
        parts.add(new Run(text.substring(start, next), description, typeface, kern));
        start = next;
      }
      at = next;
    }
    return parts;
  }
}
