package dev.precis.model;

import dev.precis.diagnostics.Location;
import dev.precis.model.Target.ActorKey;
import dev.precis.model.Target.SourceKey;
import java.util.List;
import java.util.Optional;

/**
 * Words between quotation marks, or a block quotation, and the citation that follows.
 *
 * @param at from the opening mark to the closing one, or to the end of its line
 * @param words as the author wrote them, without the marks around them
 * @param candidates the sources of its citation in their order: one that has the words is enough;
 *     empty where no citation follows
 */
public record Quotation(Place place, Location at, String words, List<Candidate> candidates) {

  public Quotation {
    candidates = List.copyOf(candidates);
  }

  /** Who is quoted, where the citation says so. */
  public Optional<ActorKey> speaker() {
    return candidates.stream().flatMap(candidate -> candidate.speaker().stream()).findFirst();
  }

  /** The words that it translates, where the citation gives them. */
  public Optional<String> original() {
    return candidates.stream().flatMap(candidate -> candidate.original().stream()).findFirst();
  }

  /**
   * A source that may have the words.
   *
   * @param original the words in the source's own language, where the quotation translates them
   * @param speaker who is quoted
   */
  public record Candidate(
      SourceKey source, Optional<String> original, Optional<ActorKey> speaker) {}
}
