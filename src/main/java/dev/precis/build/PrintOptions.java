package dev.precis.build;

import dev.precis.model.Site.Paper;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What is to be printed, and how.
 *
 * @param briefings the names of their folders; none means the latest, or all of a digest
 * @param period whose briefings are printed, as a digest; no briefing is named then
 * @param digest whether they make one document
 * @param output the file to write, or the folder in which each gets its own name
 * @param intoFolder whether the output is meant as a folder also where it is not there yet
 * @param paper takes the place of the site's own
 * @param conformance the code of the pair of standards that the PDFs keep; otherwise the usual one
 */
public record PrintOptions(
    List<String> briefings,
    Period period,
    boolean digest,
    Path output,
    boolean intoFolder,
    Optional<Paper> paper,
    Optional<String> conformance) {

  /**
   * Checks the options.
   *
   * @throws IllegalArgumentException if briefings are chosen both by name and by a period
   */
  public PrintOptions {
    briefings = List.copyOf(briefings);
    if (!briefings.isEmpty() && !period.isAlways()) {
      throw new IllegalArgumentException("briefings by name and by a period");
    }
  }

  /** Whether one document is made of all: a period always makes one. */
  boolean isDigest() {
    return digest || !period.isAlways();
  }
}
