package dev.precis.resolve;

import dev.precis.diagnostics.Code;
import dev.precis.diagnostics.Diagnostic;
import dev.precis.diagnostics.Diagnostics;
import dev.precis.diagnostics.Location;
import dev.precis.model.Ref;
import dev.precis.model.Target;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Reports references to what does not exist, and keeps the others.
 *
 * @param fromPublished whether what refers is published: only then may it not refer to what is
 *     withheld
 */
record ReferenceCheck(Catalogue catalogue, Diagnostics diagnostics, boolean fromPublished) {

  /** Whether a reference stands; reports it where it does not. */
  boolean stands(Target target, Supplier<Location> at) {
    if (!catalogue.has(target)) {
      reportUnknown(target, at.get());
      return false;
    }
    if (fromPublished && catalogue.whyWithheld(target).isPresent()) {
      reportWithheld(target, catalogue.whyWithheld(target).get(), at.get());
      return false;
    }
    return true;
  }

  <K extends Target> List<Ref<K>> standing(List<Ref<K>> refs) {
    return refs.stream().filter(this::stands).toList();
  }

  <K extends Target> Optional<Ref<K>> standing(Optional<Ref<K>> ref) {
    return ref.filter(this::stands);
  }

  boolean stands(Ref<?> ref) {
    return stands(ref.to(), ref::at);
  }

  private void reportUnknown(Target target, Location at) {
    var kind = Catalogue.Kind.of(target);
    diagnostics.report(
        Diagnostic.of(kind.unknown(), at, "no " + kind.noun() + " '" + target + "'")
            .hinting(catalogue.hint(target)));
  }

  private void reportWithheld(Target target, String why, Location at) {
    var noun = Catalogue.Kind.of(target).noun();
    diagnostics.report(
        Diagnostic.of(Code.NOT_PUBLISHED, at, noun + " '" + target + "' " + why)
            .hinting("leave the reference out until it is published"));
  }
}
