package dev.precis.build;

import dev.precis.diagnostics.Diagnostics;
import dev.precis.format.Edition;
import dev.precis.proof.Collisions;
import dev.precis.resolve.LinkChecker;
import java.io.IOException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Plans a build: finds out all that can be wrong before anything is rendered. */
final class Planner {

  private final BuildOptions options;
  private final Diagnostics diagnostics;

  Planner(BuildOptions options, Diagnostics diagnostics) {
    this.options = options;
    this.diagnostics = diagnostics;
  }

  /** The plan, or nothing if errors were found. */
  Optional<Plan> plan() throws IOException {
    var formats = new Formats(options);
    var edition = new EditionMaker(options, formats, diagnostics).make(UnaryOperator.identity());
    if (edition.isEmpty()) {
      return Optional.empty();
    }
    var plan = plan(edition.get(), formats);
    new Collisions(diagnostics).check(plan.all());
    var addresses = plan.paths().stream().map(path -> path.address()).collect(Collectors.toSet());
    new LinkChecker(diagnostics).check(plan.edition().corpus(), addresses);
    return diagnostics.hasErrors() ? Optional.empty() : Optional.of(plan);
  }

  private static Plan plan(Edition edition, Formats formats) {
    return new Plan(
        edition, formats.onScreen(edition), formats.printed(edition), formats.cards(edition));
  }
}
