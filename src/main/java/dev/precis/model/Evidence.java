package dev.precis.model;

import dev.precis.model.Target.SourceKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All quotations of a corpus and what was found about each.
 *
 * @param quotations in reading order: briefings as in the corpus, then topics, actors and pages
 */
public record Evidence(List<Examined> quotations) {

  public Evidence {
    quotations = List.copyOf(quotations);
  }

  /** A quotation and what was found about it. */
  public record Examined(Quotation quotation, Finding finding) {}

  /** The quotations taken from a source, or attributed to it, in reading order. */
  public List<Examined> of(SourceKey source) {
    return bySource().getOrDefault(source, List.of());
  }

  /** The same for every source that has some. */
  public Map<SourceKey, List<Examined>> bySource() {
    var bySource = new LinkedHashMap<SourceKey, List<Examined>>();
    for (var examined : quotations) {
      examined
          .finding()
          .source()
          .map(Stream::of)
          .orElseGet(() -> cited(examined))
          .distinct()
          .forEach(
              source -> bySource.computeIfAbsent(source, s -> new ArrayList<>()).add(examined));
    }
    return bySource;
  }

  private static Stream<SourceKey> cited(Examined examined) {
    return examined.quotation().candidates().stream().map(Quotation.Candidate::source);
  }

  /** How many quotations there are of each standing; none is absent. */
  public Map<Standing, Long> figures() {
    var figures = new EnumMap<Standing, Long>(Standing.class);
    for (var standing : Standing.values()) {
      figures.put(standing, 0L);
    }
    quotations.forEach(examined -> figures.merge(examined.finding().standing(), 1L, Long::sum));
    return Collections.unmodifiableMap(figures);
  }

  /** The latest day on which a standing was first found. */
  public Optional<LocalDate> latest() {
    return quotations.stream()
        .flatMap(examined -> examined.finding().since().stream())
        .max(LocalDate::compareTo);
  }
}
