package dev.precis.build;

import dev.precis.diagnostics.Diagnostic;
import java.nio.file.Path;
import java.util.List;

/**
 * What came of printing.
 *
 * @param diagnostics what is wrong in the content, in reading order
 * @param written the PDFs; none if an error stopped the print
 */
public record PrintReport(List<Diagnostic> diagnostics, List<Path> written) {

  public PrintReport {
    diagnostics = List.copyOf(diagnostics);
    written = List.copyOf(written);
  }
}
