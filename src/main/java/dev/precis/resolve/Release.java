package dev.precis.resolve;

import dev.precis.model.Briefing;
import dev.precis.model.Status;
import dev.precis.model.Summary;
import java.time.Instant;
import java.util.Optional;

/**
 * What may be published at a moment. A date in the future holds nothing back; an embargo does.
 *
 * @param asOf the moment; an embargo that ends at this very moment has ended
 * @param drafts whether drafts, and briefings under embargo, are included
 */
public record Release(Instant asOf, boolean drafts) {

  /** Why the briefing is not published, such as {@code is a draft}; nothing where it is. */
  Optional<String> withholds(Briefing briefing) {
    if (drafts) {
      return Optional.empty();
    }
    if (briefing.status() == Status.DRAFT) {
      return Optional.of("is a draft");
    }
    return briefing
        .embargo()
        .filter(until -> until.toInstant().isAfter(asOf))
        .map(until -> "is under embargo until " + until);
  }

  /** Why the summary of that briefing is not published; nothing where it is. */
  Optional<String> withholds(Briefing briefing, Summary summary) {
    if (!drafts && summary.status() == Status.DRAFT) {
      return Optional.of("is a draft");
    }
    return withholds(briefing)
        .map(reason -> "belongs to briefing '" + briefing.key() + "', which " + reason);
  }
}
