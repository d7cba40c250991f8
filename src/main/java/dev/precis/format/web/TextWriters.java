package dev.precis.format.web;

import dev.precis.model.Numbering;
import dev.precis.model.Prose;
import dev.precis.model.Target;
import dev.precis.model.Target.BriefingKey;
import dev.precis.model.Target.SourceKey;
import java.util.List;
import java.util.stream.Stream;

/** Gives each page a writer for its texts, with the numbers that its sources have there. */
final class TextWriters {

  private static final Numbering NO_NUMBERS = new Numbering(List.of());

  private final Catalogue catalogue;

  TextWriters(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** The numbers of a page's own texts. */
  private Numbering numbering(Target page) {
    return catalogue.corpus().numbering().getOrDefault(page, NO_NUMBERS);
  }

  /** A writer for the texts of a page. */
  TextWriter of(Target page) {
    return new TextWriter(catalogue, numbering(page), "text-", 2);
  }

  /**
   * Writes the texts of a page that gathers texts of several briefings: its sources have numbers of
   * its own, as those of the briefings would contradict each other.
   *
   * @param gathered what the page shows beside its own text
   */
  TextWriter of(Target page, Stream<SourceKey> gathered) {
    var own = numbering(page).sources().stream();
    var numbering = new Numbering(Stream.concat(own, gathered).toList());
    return new TextWriter(catalogue, numbering, "text-", 2);
  }

  /** A text of a summary or briefing on a page that is not its own. */
  String excerpt(BriefingKey from, Prose text) {
    return new TextWriter(catalogue, numbering(from), "", 3).write(text);
  }
}
