package dev.precis.build;

import dev.precis.diagnostics.Diagnostic;
import dev.precis.diagnostics.Severity;
import dev.precis.model.Evidence;
import dev.precis.model.Target.SourceKey;
import java.util.List;
import java.util.Optional;

/**
 * What came of a verification.
 *
 * @param diagnostics what is wrong in the content, in reading order
 * @param evidence all quotations with their standings; nothing if the content could not be read
 * @param copies sources that may tell one story
 */
public record VerifyReport(
    List<Diagnostic> diagnostics, Optional<Evidence> evidence, List<Copy> copies) {

  public VerifyReport {
    diagnostics = List.copyOf(diagnostics);
    copies = List.copyOf(copies);
  }

  /** Whether one of the quotations is a mismatch, or the content has another error. */
  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }

  /**
   * Two sources that may tell one story, for an editor to decide.
   *
   * @param copy the one that would name the other
   * @param containment the share of the shorter capture's five-word runs that the other has, from 0
   *     to 1; 0 where a capture is missing
   * @param agency the wire service whose story both print on one day
   */
  public record Copy(
      SourceKey copy, SourceKey story, double containment, Optional<String> agency) {}
}
