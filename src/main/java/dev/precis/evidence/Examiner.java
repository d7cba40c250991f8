package dev.precis.evidence;

import dev.precis.diagnostics.Code;
import dev.precis.diagnostics.Diagnostic;
import dev.precis.diagnostics.Diagnostics;
import dev.precis.model.Corpus;
import dev.precis.model.Finding;
import dev.precis.model.Quotation;
import dev.precis.model.Standing;
import java.util.Optional;

/**
 * The stage that gives the quotations of a corpus their standings, from the lock alone: it reads no
 * capture, so that everybody sees the same marks.
 */
public final class Examiner {

  private final Lock lock;
  private final Diagnostics diagnostics;

  /**
   * @param diagnostics takes changes since the verification, and mismatches
   */
  public Examiner(Lock lock, Diagnostics diagnostics) {
    this.lock = lock;
    this.diagnostics = diagnostics;
  }

  /** Gives every quotation its standing. */
  public Examination examine(Corpus corpus) {
    var judge = new LockJudge(lock, corpus.sources());
    return new QuotationCollector(corpus, quotation -> judged(quotation, judge)).collect();
  }

  private Finding judged(Quotation quotation, LockJudge judge) {
    var finding =
        Verdict.of(
            quotation.candidates().stream()
                .map(candidate -> judge.find(quotation, candidate))
                .toList());
    finding
        .source()
        .flatMap(source -> faultOf(finding.standing(), quotation, source.id()))
        .ifPresent(diagnostics::report);
    return finding;
  }

  private static Optional<Diagnostic> faultOf(
      Standing standing, Quotation quotation, String source) {
    return switch (standing) {
      case MISMATCH ->
          Optional.of(
              Diagnostic.of(
                      Code.QUOTATION_MISMATCH,
                      quotation.at(),
                      "these words are not in '" + source + "'")
                  .hinting("'precis verify' shows the nearest passage"));
      case CAPTURE_CHANGED ->
          Optional.of(
              Diagnostic.of(
                      Code.CAPTURE_CHANGED,
                      quotation.at(),
                      "these words, or the capture of '" + source + "', are not as last verified")
                  .hinting("run 'precis verify'"));
      case VERIFIED, EDITED, TRANSLATED, OUTSIDE_BODY, NO_CAPTURE -> Optional.empty();
    };
  }
}
