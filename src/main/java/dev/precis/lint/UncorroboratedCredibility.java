package dev.precis.lint;

import dev.precis.diagnostics.Code;
import dev.precis.model.Corpus;
import dev.precis.model.SeparateSources;
import dev.precis.model.Target.SourceKey;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A source whose information is graded 1, confirmed by others (Admiralty code), though no other is
 * cited with it. Cited together are the sources of a paragraph, a list's item or a cell, and those
 * of a judgement, an event or a position.
 */
final class UncorroboratedCredibility implements Rule {

  private static final int CONFIRMED = 1;

  private final SeparateSources separate;

  UncorroboratedCredibility(SeparateSources separate) {
    this.separate = separate;
  }

  @Override
  public Code code() {
    return Code.UNCORROBORATED_CREDIBILITY;
  }

  @Override
  public void check(Corpus corpus, Settings settings, Findings findings) {
    var alone = new LinkedHashSet<SourceKey>();
    for (var source : corpus.sources().values()) {
      if (source.credibility().orElse(0) == CONFIRMED) {
        alone.add(source.key());
      }
    }
    CitedTogether.in(corpus)
        .forEach(group -> alone.removeIf(key -> group.contains(key) && isCorroborated(key, group)));
    for (var key : alone) {
      var source = corpus.sources().get(key);
      if (source != null) {
        findings.report(
            source.at(),
            "the source '" + key + "' has credibility 1, and no separate source is cited with it",
            "2 is 'probably true', 6 is 'cannot be judged'");
      }
    }
  }

  private boolean isCorroborated(SourceKey key, Set<SourceKey> group) {
    return group.stream().anyMatch(other -> !separate.areOne(key, other));
  }
}
