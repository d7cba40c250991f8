package dev.precis.model;

import dev.precis.diagnostics.Location;
import dev.precis.model.Target.SourceKey;
import java.util.List;
import java.util.Optional;

/**
 * A key judgement of a briefing (ICD 203).
 *
 * @param confidence how good the basis is
 * @param likelihood how probable the development is, a wording of a {@link LikelihoodScale}
 * @param sources what it rests on, beside what its text cites
 */
public record Judgement(
    Location at,
    Prose text,
    Optional<Confidence> confidence,
    Optional<Located<String>> likelihood,
    List<Ref<SourceKey>> sources) {

  public Judgement {
    sources = List.copyOf(sources);
  }

  /** The level of confidence in a judgement (ICD 203). */
  public enum Confidence {
    LOW,
    MODERATE,
    HIGH
  }
}
