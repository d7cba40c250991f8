package dev.precis.model;

import dev.precis.diagnostics.Location;
import dev.precis.model.Target.SourceKey;
import java.util.List;

/** A question on which the sources differ. Nothing is decided between the positions. */
public record Disagreement(Location at, Prose question, List<Position> positions) {

  public Disagreement {
    positions = List.copyOf(positions);
  }

  /** What some sources say; at least one does. */
  public record Position(Location at, Prose text, List<Ref<SourceKey>> sources) {
    public Position {
      sources = List.copyOf(sources);
    }
  }
}
