package dev.precis.build;

import dev.precis.diagnostics.Diagnostic;
import dev.precis.diagnostics.Severity;
import java.util.List;
import java.util.Optional;

/**
 * What came of a build.
 *
 * @param diagnostics what is wrong in the content, in reading order
 * @param figures what was published; nothing if an error stopped the build
 */
public record BuildReport(List<Diagnostic> diagnostics, Optional<Figures> figures) {

  public BuildReport {
    diagnostics = List.copyOf(diagnostics);
  }

  /** How many of the diagnostics are of a severity. */
  public long count(Severity severity) {
    return diagnostics.stream().filter(d -> d.severity() == severity).count();
  }

  /**
   * The size of what was published.
   *
   * @param pages HTML pages
   * @param pdfs PDFs that were made
   * @param written files that are new or differ
   * @param unchanged files that were left alone
   * @param deleted files that no longer belong
   */
  public record Figures(int pages, int pdfs, int written, int unchanged, int deleted) {}
}
