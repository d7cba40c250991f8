package dev.precis.evidence;

import dev.precis.diagnostics.Code;
import dev.precis.diagnostics.Diagnostic;
import dev.precis.diagnostics.Diagnostics;
import dev.precis.model.Corpus;
import dev.precis.model.Evidence;
import dev.precis.model.Finding;
import dev.precis.model.Quotation;
import dev.precis.model.Quotation.Candidate;
import dev.precis.model.Standing;
import dev.precis.model.Target.SourceKey;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * Compares every quotation of a corpus with the captures of its sources. Where a source has no
 * capture that can be read, what the lock says of it stays.
 */
public final class Verifier {

  private final Corpus corpus;
  private final CapturedSources captured;
  private final Lock before;
  private final LocalDate today;
  private final Diagnostics diagnostics;
  private final LockJudge lockJudge;
  private final QuotationMatcher matcher = new QuotationMatcher();
  private final TreeMap<Lock.Key, Lock.Entry> entries = new TreeMap<>();
  private final List<Mismatch> mismatches = new ArrayList<>();

  /**
   * @param captures the captures folder; it need not exist
   * @param before what the last verification found
   * @param today the day that new findings bear
   * @param diagnostics takes mismatches and captures that cannot be read
   */
  public Verifier(
      Corpus corpus, Path captures, Lock before, LocalDate today, Diagnostics diagnostics) {
    this.corpus = corpus;
    this.captured = new CapturedSources(corpus.sources(), new CaptureReader(captures, diagnostics));
    this.before = before;
    this.today = today;
    this.diagnostics = diagnostics;
    this.lockJudge = new LockJudge(before, corpus.sources());
  }

  /**
   * What was found.
   *
   * @param lock what is to be kept of it
   * @param mismatches the quotations that are in none of their sources, in reading order
   * @param captures the captures that could be read, by source, quoted or not
   */
  public record Verification(
      Evidence evidence, Lock lock, List<Mismatch> mismatches, Map<SourceKey, Capture> captures) {

    public Verification {
      mismatches = List.copyOf(mismatches);
      captures = Map.copyOf(captures);
    }
  }

  /**
   * A quotation that is in none of its sources.
   *
   * @param source its first source that was compared
   * @param nearest what comes nearest to it there
   */
  public record Mismatch(Quotation quotation, SourceKey source, Optional<NearestPassage> nearest) {}

  /** Compares all quotations; to be called once. */
  public Verification verify() {
    var evidence = new QuotationCollector(corpus, this::judged).collect().evidence();
    var captures = new HashMap<SourceKey, Capture>();
    for (var source : corpus.sources().keySet()) {
      if (captured.reading(source) instanceof CaptureReading.Read read) {
        captures.put(source, read.capture());
      }
    }
    return new Verification(evidence, new Lock(entries), mismatches, captures);
  }

  private Finding judged(Quotation quotation) {
    var findings = quotation.candidates().stream().map(c -> compared(quotation, c)).toList();
    var finding = Verdict.of(findings);
    for (int i = 0; i < findings.size(); i++) {
      keep(quotation, quotation.candidates().get(i), findings.get(i), finding);
    }
    if (finding.standing() == Standing.MISMATCH) {
      report(quotation, finding.source().orElseThrow());
    }
    return sinceFirstFound(quotation, finding);
  }

  private Optional<Finding> compared(Quotation quotation, Candidate candidate) {
    var reading = captured.reading(candidate.source());
    if (reading instanceof CaptureReading.Read read) {
      return Optional.of(found(quotation, candidate, read.capture().sha256()));
    } else if (reading instanceof CaptureReading.Changed changed) {
      return Optional.of(finding(Standing.CAPTURE_CHANGED, candidate, changed.sha256()));
    }
    return lockJudge.find(quotation, candidate);
  }

  private Finding found(Quotation quotation, Candidate candidate, String sha256) {
    var words = candidate.original().orElse(quotation.words());
    return matcher
        .find(QuotationPattern.of(words), captured.text(candidate.source()))
        .map(match -> finding(match, candidate, sha256))
        .orElseGet(() -> finding(Standing.MISMATCH, candidate, sha256));
  }

  private Finding finding(QuotationMatcher.Match match, Candidate candidate, String sha256) {
    var passage = match.passage();
    return new Finding(
        standing(match, candidate),
        Optional.of(candidate.source()),
        match.inBody() ? OptionalInt.of(passage.paragraph()) : OptionalInt.empty(),
        Optional.of(today),
        Optional.of(sha256),
        captured.fragments(candidate.source()).of(passage));
  }

  private static Standing standing(QuotationMatcher.Match match, Candidate candidate) {
    if (!match.inBody()) {
      return Standing.OUTSIDE_BODY;
    } else if (candidate.original().isPresent()) {
      return Standing.TRANSLATED;
    }
    return match.edited() ? Standing.EDITED : Standing.VERIFIED;
  }

  private Finding finding(Standing standing, Candidate candidate, String sha256) {
    return new Finding(
        standing,
        Optional.of(candidate.source()),
        OptionalInt.empty(),
        Optional.of(today),
        Optional.of(sha256),
        Optional.empty());
  }

  /** Keeps what says why the quotation has its standing, and what could not be compared anew. */
  private void keep(
      Quotation quotation, Candidate candidate, Optional<Finding> found, Finding verdict) {
    var key = Lock.Key.of(quotation, candidate);
    var old = before.get(key);
    if (captured.reading(candidate.source()) instanceof CaptureReading.Absent) {
      old.ifPresent(entry -> entries.put(key, entry));
    } else if (found.isPresent() && found.get().standing() == verdict.standing()) {
      var finding = found.get();
      var entry =
          new Lock.Entry(
              finding.standing(),
              finding.captureSha256().orElseThrow(),
              finding.paragraph(),
              today,
              finding.fragment());
      entries.put(key, entry.keeping(old));
    }
  }

  private Finding sinceFirstFound(Quotation quotation, Finding finding) {
    return quotation.candidates().stream()
        .filter(candidate -> finding.source().filter(candidate.source()::equals).isPresent())
        .findFirst()
        .map(candidate -> entries.get(Lock.Key.of(quotation, candidate)))
        .filter(entry -> entry.standing() == finding.standing())
        .map(entry -> finding.since(entry.since()))
        .orElse(finding);
  }

  private void report(Quotation quotation, SourceKey source) {
    var words =
        quotation.candidates().stream()
            .filter(candidate -> candidate.source().equals(source))
            .findFirst()
            .flatMap(Candidate::original)
            .orElse(quotation.words());
    // A mismatch that only the lock knows has no capture to show.
    var nearest =
        captured.reading(source) instanceof CaptureReading.Read
            ? NearestPassage.of(words, captured.text(source))
            : Optional.<NearestPassage>empty();
    mismatches.add(new Mismatch(quotation, source, nearest));
    diagnostics.report(
        Diagnostic.of(
                Code.QUOTATION_MISMATCH, quotation.at(), "these words are not in '" + source + "'")
            .hinting(nearest.map(NearestPassage::hint)));
  }
}
