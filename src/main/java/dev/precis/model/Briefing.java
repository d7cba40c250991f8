package dev.precis.model;

import dev.precis.diagnostics.Location;
import dev.precis.model.Target.BriefingKey;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One dated issue.
 *
 * @param at where its {@code index.md} begins
 * @param period the time it covers
 * @param sourceSummary the strengths and weaknesses of its sources (ICD 206)
 * @param embargo the moment before which it is not published
 * @param overview the editor's overview
 * @param summaries in the order in which they are read
 */
public record Briefing(
    BriefingKey key,
    Location at,
    String title,
    PartialDate date,
    OptionalInt number,
    Optional<PartialDate> period,
    List<String> authors,
    Optional<Prose> standfirst,
    List<Judgement> judgements,
    Optional<Prose> sourceSummary,
    Status status,
    Optional<OffsetDateTime> embargo,
    Prose overview,
    List<Summary> summaries) {

  public Briefing {
    authors = List.copyOf(authors);
    judgements = List.copyOf(judgements);
    summaries = List.copyOf(summaries);
  }

  /** The same briefing with other summaries. */
  public Briefing with(List<Summary> otherSummaries) {
    return new Briefing(
        key,
        at,
        title,
        date,
        number,
        period,
        authors,
        standfirst,
        judgements,
        sourceSummary,
        status,
        embargo,
        overview,
        otherSummaries);
  }
}
