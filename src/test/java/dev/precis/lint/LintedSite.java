package dev.precis.lint;

import dev.precis.diagnostics.Diagnostic;
import dev.precis.diagnostics.Diagnostics;
import dev.precis.diagnostics.Severity;
import dev.precis.model.Evidence;
import dev.precis.resolve.Release;
import dev.precis.resolve.Resolver;
import dev.precis.testing.ManuscriptBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A site and what the rules find in it. */
final class LintedSite {

  private static final Release ALL = new Release(Instant.parse("2026-01-01T00:00:00Z"), true);

  private final ManuscriptBuilder manuscript = new ManuscriptBuilder();

  ManuscriptBuilder manuscript() {
    return manuscript;
  }

  /** What one rule finds, as {@code file:line:column message}. */
  List<String> found(String rule) {
    return found(rule, Map.of());
  }

  List<String> found(String rule, String setting, String value) {
    return found(rule, Map.of(setting, value));
  }

  /** What all rules find, with the levels that the site has set. */
  List<Diagnostic> lint() {
    var ofResolving = new Diagnostics();
    var corpus = new Resolver(ofResolving).resolve(manuscript.build(), ALL);
    if (ofResolving.hasErrors()) {
      throw new IllegalStateException(ofResolving.sorted().toString());
    }
    var diagnostics = new Diagnostics();
    new Linter(diagnostics).lint(corpus, new Evidence(List.of()));
    return diagnostics.sorted();
  }

  private List<String> found(String rule, Map<String, String> settings) {
    manuscript.rule(rule, Optional.of(Severity.WARNING), settings);
    return lint().stream()
        .filter(diagnostic -> diagnostic.code().id().equals(rule))
        .map(diagnostic -> diagnostic.location() + " " + diagnostic.message())
        .toList();
  }
}
