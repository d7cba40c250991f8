package dev.precis.lint;

import dev.precis.diagnostics.Code;
import dev.precis.model.Corpus;
import java.util.List;

/** One thing that editors look at; a site may turn it off, or make it stricter or milder. */
interface Rule {

  /** Its name in {@code site.yaml}, and its usual severity. */
  Code code();

  /** Whether it is applied where the site says nothing of it. */
  default boolean isUsuallyOn() {
    return true;
  }

  /** What else than its level a site may set. */
  default List<Setting> settings() {
    return List.of();
  }

  /** Looks at all that is to be published. */
  void check(Corpus corpus, Settings settings, Findings findings);
}
