package dev.precis.build;

import dev.precis.model.PartialDate;
import java.util.Optional;

/**
 * A stretch of time, either end of which may be open.
 *
 * @param from the first date that belongs to it
 * @param to the last date that belongs to it
 */
public record Period(Optional<PartialDate> from, Optional<PartialDate> to) {

  /** All time. */
  public static final Period ALWAYS = new Period(Optional.empty(), Optional.empty());

  /**
   * Checks the period.
   *
   * @throws IllegalArgumentException if an end is an interval itself, or it ends before it begins
   */
  public Period {
    if (from.isPresent() && to.isPresent()) {
      span(from.get(), to.get());
    } else if (from.or(() -> to).orElse(null) instanceof PartialDate.Between) {
      throw new IllegalArgumentException("an interval of intervals");
    }
  }

  /** Whether both ends are open. */
  boolean isAlways() {
    return from.isEmpty() && to.isEmpty();
  }

  /** Whether something of a date belongs to it: what begins in it does. */
  boolean has(PartialDate date) {
    var day = date.earliest();
    return from.map(first -> !day.isBefore(first.earliest())).orElse(true)
        && to.map(last -> !day.isAfter(last.latest())).orElse(true);
  }

  /** The same as one date, where no end is open. */
  Optional<PartialDate> span() {
    return from.flatMap(first -> to.map(last -> span(first, last)));
  }

  private static PartialDate span(PartialDate from, PartialDate to) {
    return from.equals(to) && !(from instanceof PartialDate.Between)
        ? from
        : new PartialDate.Between(from, to);
  }
}
