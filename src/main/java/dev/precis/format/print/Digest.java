package dev.precis.format.print;

import dev.precis.model.Briefing;
import dev.precis.model.PartialDate;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Several briefings that make one document.
 *
 * @param parts oldest first, at least one
 * @param period that they are said to cover
 */
record Digest(List<Briefing> parts, PartialDate period) {

  /** Puts briefings into their order. Without a period it is that from the first to the last. */
  static Digest of(Collection<Briefing> briefings, Optional<PartialDate> period) {
    if (briefings.isEmpty()) {
      throw new IllegalArgumentException("a digest of nothing");
    }
    var parts =
        briefings.stream()
            .sorted(
                Comparator.comparing(Briefing::date)
                    .thenComparing(briefing -> briefing.key().slug()))
            .toList();
    return new Digest(parts, period.orElseGet(() -> span(parts)));
  }

  /** The name of its file, without an ending. */
  String name() {
    return "digest-" + parts.get(0).date().earliest() + "-to-" + date();
  }

  /** The last day of its content. */
  LocalDate date() {
    return latest(parts);
  }

  private static PartialDate span(List<Briefing> parts) {
    var from = new PartialDate.OnDay(parts.get(0).date().earliest());
    var to = new PartialDate.OnDay(latest(parts));
    return from.equals(to) ? from : new PartialDate.Between(from, to);
  }

  private static LocalDate latest(List<Briefing> parts) {
    return parts.stream()
        .map(part -> part.date().latest())
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }
}
