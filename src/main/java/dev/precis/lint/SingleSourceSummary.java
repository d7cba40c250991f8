package dev.precis.lint;

import dev.precis.diagnostics.Code;
import dev.precis.model.Corpus;
import dev.precis.model.SeparateSources;
import dev.precis.model.Target.SourceKey;
import dev.precis.prose.Texts;
import java.util.List;

/** A summary that rests on one source, or on several that tell one story. */
final class SingleSourceSummary implements Rule {

  private final SeparateSources separate;

  SingleSourceSummary(SeparateSources separate) {
    this.separate = separate;
  }

  @Override
  public Code code() {
    return Code.SINGLE_SOURCE_SUMMARY;
  }

  @Override
  public void check(Corpus corpus, Settings settings, Findings findings) {
    Texts.summaries(corpus)
        .forEach(
            summary -> {
              var cited = Named.in(summary).map(Named::source).distinct().toList();
              if (!cited.isEmpty() && separate.count(cited) == 1) {
                findings.report(
                    summary.at(), "the summary '" + summary.key() + "' rests on " + said(cited));
              }
            });
  }

  private static String said(List<SourceKey> cited) {
    return cited.size() == 1
        ? "one source, '" + cited.get(0) + "'"
        : cited.size() + " sources that tell one story";
  }
}
