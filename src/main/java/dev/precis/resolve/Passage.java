package dev.precis.resolve;

import dev.precis.model.Place;
import dev.precis.model.Prose;
import dev.precis.model.Ref;
import dev.precis.model.Target.SourceKey;
import java.util.List;
import java.util.Optional;

/**
 * One text at a place, with the sources that its front matter names for it.
 *
 * @param text nothing where sources are named without a text, as for a membership
 * @param cited sources that stand after the text as if it cited them
 * @param read sources that were read but not cited
 */
record Passage(
    Place place, Optional<Prose> text, List<Ref<SourceKey>> cited, List<Ref<SourceKey>> read) {

  static Passage of(Place place, Prose text) {
    return new Passage(place, Optional.of(text), List.of(), List.of());
  }

  static Passage of(Place place, Prose text, List<Ref<SourceKey>> cited) {
    return new Passage(place, Optional.of(text), cited, List.of());
  }
}
