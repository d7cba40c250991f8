package dev.precis.build;

import dev.precis.diagnostics.Diagnostic;
import dev.precis.diagnostics.Diagnostics;
import dev.precis.diagnostics.Severity;
import dev.precis.evidence.Lock;
import dev.precis.evidence.LockFile;
import dev.precis.evidence.Verifier;
import dev.precis.evidence.WireProposals;
import dev.precis.evidence.WireProposals.Proposal;
import dev.precis.lint.Linter;
import dev.precis.model.Site;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Compares the quotations of a project with the captures of their sources. */
public final class VerifyJob {

  private final BuildOptions options;
  private final Instant now;

  /**
   * @param now the moment at which this is done; its day in the site's time zone is that of new
   *     findings
   */
  public VerifyJob(BuildOptions options, Instant now) {
    this.options = options;
    this.now = now;
  }

  /**
   * Verifies, and rewrites the lock in one step. A mismatch is an error and kept in the lock, too.
   * Where the content cannot be read the lock stays as it was.
   *
   * @throws IOException if the machine fails
   */
  public VerifyReport run() throws IOException {
    var diagnostics = new Diagnostics();
    var resolved = new CorpusMaker(options, diagnostics).make(UnaryOperator.identity());
    if (resolved.isEmpty()) {
      return new VerifyReport(diagnostics.sorted(), Optional.empty(), List.of());
    }
    var corpus = resolved.get();
    var file = EditionMaker.lockFile(options.project());
    var captures =
        options.captures().orElseGet(() -> options.project().resolve(corpus.site().captures()));
    var before = read(file, diagnostics);
    var today = today(corpus.site());
    var verification = new Verifier(corpus, captures, before, today, diagnostics).verify();
    new Linter(diagnostics).lintQuotations(corpus, verification.evidence());
    file.write(verification.lock());
    var copies =
        WireProposals.of(corpus.sources(), verification.captures()).stream()
            .map(VerifyJob::copy)
            .toList();
    return new VerifyReport(diagnostics.sorted(), Optional.of(verification.evidence()), copies);
  }

  /** Reads the lock; what is wrong in it is no error here, as it is about to be written anew. */
  private static Lock read(LockFile file, Diagnostics diagnostics) throws IOException {
    var faults = new Diagnostics();
    var lock = file.read(faults);
    for (var fault : faults.sorted()) {
      diagnostics.report(
          new Diagnostic(
              fault.code(),
              Severity.WARNING,
              fault.location(),
              fault.message(),
              Optional.of("the file was written anew, without it")));
    }
    return lock;
  }

  private LocalDate today(Site site) {
    return LocalDate.ofInstant(now, site.timeZone());
  }

  private static VerifyReport.Copy copy(Proposal proposal) {
    return new VerifyReport.Copy(
        proposal.copy(), proposal.story(), proposal.containment(), proposal.agency());
  }
}
