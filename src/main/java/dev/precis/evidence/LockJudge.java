package dev.precis.evidence;

import dev.precis.model.Finding;
import dev.precis.model.Quotation;
import dev.precis.model.Quotation.Candidate;
import dev.precis.model.Source;
import dev.precis.model.Standing;
import dev.precis.model.Target.SourceKey;
import java.util.Map;
import java.util.Optional;

/** Judges quotations by the lock alone. */
final class LockJudge {

  private final Lock lock;
  private final Map<SourceKey, Source> sources;

  LockJudge(Lock lock, Map<SourceKey, Source> sources) {
    this.lock = lock;
    this.sources = sources;
  }

  /**
   * What the lock says of a quotation and one of its sources; nothing where it says nothing. What
   * was found in another capture than the source has now, or is not in the lock though the source
   * is, has changed.
   */
  Optional<Finding> find(Quotation quotation, Candidate candidate) {
    var entry = lock.get(Lock.Key.of(quotation, candidate));
    var capture = Optional.ofNullable(sources.get(candidate.source())).flatMap(Source::capture);
    if (entry.isEmpty()) {
      return capture.isPresent() && lock.knows(candidate.source())
          ? Optional.of(Finding.changed(candidate.source()))
          : Optional.empty();
    }
    var found = entry.get();
    boolean same =
        capture.map(now -> now.sha256().map(found.capture()::equals).orElse(true)).orElse(false);
    if (!same || found.standing() == Standing.CAPTURE_CHANGED) {
      return Optional.of(Finding.changed(candidate.source()));
    }
    return Optional.of(
        new Finding(
            found.standing(),
            Optional.of(candidate.source()),
            found.paragraph(),
            Optional.of(found.since()),
            Optional.of(found.capture()),
            found.fragment()));
  }
}
