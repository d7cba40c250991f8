package dev.precis.resolve;

import dev.precis.diagnostics.Diagnostics;
import dev.precis.model.Corpus;
import dev.precis.testing.ManuscriptBuilder;
import java.time.Instant;
import java.util.List;

/**
 * What came of a manuscript.
 *
 * @param problems each as {@code file:line:column+length: code: message (hint)}
 */
record Resolved(Corpus corpus, List<String> problems) {

  static final Instant NOW = Instant.parse("2025-06-10T12:00:00Z");

  static Resolved of(ManuscriptBuilder manuscript) {
    return of(manuscript, new Release(NOW, false));
  }

  static Resolved of(ManuscriptBuilder manuscript, Release release) {
    var diagnostics = new Diagnostics();
    var corpus = new Resolver(diagnostics).resolve(manuscript.build(), release);
    return new Resolved(corpus, problems(diagnostics));
  }

  static List<String> problems(Diagnostics diagnostics) {
    return diagnostics.sorted().stream()
        .map(
            d ->
                d.location()
                    + "+"
                    + d.location().length()
                    + ": "
                    + d.code().id()
                    + ": "
                    + d.message()
                    + d.hint().map(hint -> " (" + hint + ")").orElse(""))
        .toList();
  }
}
