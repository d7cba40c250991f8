package dev.precis.model;

import dev.precis.diagnostics.Location;
import dev.precis.model.Target.SourceKey;
import java.net.URI;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One article, statement or report that can be cited.
 *
 * @param record how it is described for a reference list
 * @param agency the wire service whose story it is
 * @param wireOf the story it copies
 * @param basedOn the report it retells
 * @param archiveUrl where an archived copy is
 * @param archived when that copy was made
 * @param descriptor what a reader should know of it (ICD 206)
 * @param reliability of the source, Admiralty code
 * @param credibility of the information, Admiralty code, 1 (confirmed) to 6 (cannot be judged)
 * @param retracted whether its publisher took it back
 */
public record Source(
    SourceKey key,
    Location at,
    CslRecord record,
    Optional<String> agency,
    Optional<Ref<SourceKey>> wireOf,
    Optional<Ref<SourceKey>> basedOn,
    Optional<URI> archiveUrl,
    Optional<PartialDate> archived,
    Optional<String> descriptor,
    Optional<Reliability> reliability,
    OptionalInt credibility,
    boolean retracted,
    Optional<Capture> capture) {

  /** The reliability of a source on the Admiralty scale (NATO AJP-2.1), A best. */
  public enum Reliability {
    A,
    B,
    C,
    D,
    E,
    F
  }

  /**
   * Where the captured text is, which is never published.
   *
   * @param file its path inside the captures folder
   * @param sha256 its hash, 64 hexadecimal digits in lower case
   */
  public record Capture(Located<String> file, Optional<String> sha256) {}
}
