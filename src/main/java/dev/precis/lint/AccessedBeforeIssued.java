package dev.precis.lint;

import dev.precis.diagnostics.Code;
import dev.precis.model.Corpus;

/** A source that was read before it came out, so that one of the dates is wrong. */
final class AccessedBeforeIssued implements Rule {

  @Override
  public Code code() {
    return Code.ACCESSED_BEFORE_ISSUED;
  }

  @Override
  public void check(Corpus corpus, Settings settings, Findings findings) {
    for (var source : corpus.sources().values()) {
      var issued = source.record().issued();
      var accessed = source.record().dates().get("accessed");
      if (issued.isPresent()
          && accessed != null
          && accessed.latest().isBefore(issued.get().earliest())) {
        findings.report(
            source.at(),
            "the source '%s' was read on %s, before it came out on %s"
                .formatted(source.key(), accessed, issued.get()));
      }
    }
  }
}
