package dev.precis.evidence;

import dev.precis.model.Finding;
import dev.precis.model.Standing;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Sums up what was found in the sources of one citation. */
final class Verdict {

  private Verdict() {}

  /**
   * One source that has the words is enough. A mismatch is one only if every source was compared.
   *
   * @param findings one for each source; empty where it could not be compared
   */
  static Finding of(List<Optional<Finding>> findings) {
    var compared = findings.stream().flatMap(Optional::stream).toList();
    var marked =
        compared.stream()
            .filter(finding -> finding.standing().hasMark())
            .min(Comparator.comparing(Finding::standing));
    return marked
        .or(() -> first(compared, Standing.CAPTURE_CHANGED))
        .or(
            () ->
                compared.size() == findings.size()
                    ? first(compared, Standing.MISMATCH)
                    : Optional.empty())
        .orElse(Finding.NONE);
  }

  private static Optional<Finding> first(List<Finding> findings, Standing standing) {
    return findings.stream().filter(finding -> finding.standing() == standing).findFirst();
  }
}
