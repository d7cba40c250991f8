package dev.precis.build;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is to be built, and how.
 *
 * @param project the folder that holds {@code content/} and, if it likes, {@code templates/}
 * @param site the folder of the site; need not be there yet
 * @param captures takes the place of the site's own folder of captures; only verifying reads it
 * @param fonts folders of fonts in place of the system's; none means those of the system
 * @param baseUrl takes the place of the site's own, for a preview at another address
 * @param drafts whether drafts and what is under embargo are included
 * @param asOf the moment by which embargoes are measured
 * @param jobs how many pages are rendered at once, at least 1
 * @param pdf whether PDFs and social cards are made; those of an earlier build stay where they are
 *     not
 * @param compress whether texts are published packed, too
 * @param clean whether files in the site's folder that Precis did not write are deleted
 * @param version of Precis, for colophons
 */
public record BuildOptions(
    Path project,
    Path site,
    Optional<Path> captures,
    List<Path> fonts,
    Optional<URI> baseUrl,
    boolean drafts,
    Instant asOf,
    int jobs,
    boolean pdf,
    boolean compress,
    boolean clean,
    String version) {

  public BuildOptions {
    fonts = List.copyOf(fonts);
  }
}
