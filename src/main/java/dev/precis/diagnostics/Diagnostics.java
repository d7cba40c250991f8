package dev.precis.diagnostics;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Collects what a stage finds wrong, from any thread. */
public final class Diagnostics {

  private final Collection<Diagnostic> found = new ConcurrentLinkedQueue<>();

  /** Notes one fault. */
  public void report(Diagnostic diagnostic) {
    found.add(diagnostic);
  }

  /** Whether one of the faults is an error. */
  public boolean hasErrors() {
    return found.stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }

  /** All faults so far in reading order, each once. */
  public List<Diagnostic> sorted() {
    return found.stream().distinct().sorted().toList();
  }
}
