package dev.precis.format;

import dev.precis.diagnostics.Diagnostics;
import java.io.IOException;

/** The port to the PDF engine. */
public interface PdfEngine {

  /**
   * Sets a document. The same document gives the same bytes on every run, time zone and JDK, given
   * the same fonts.
   *
   * @param diagnostics takes what cannot be set, such as characters that no font has
   * @throws IOException if the machine fails
   */
  byte[] render(PrintDocument document, Diagnostics diagnostics) throws IOException;
}
