package dev.precis.model;

import dev.precis.model.Target.SourceKey;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What was found about a quotation, and where.
 *
 * @param source the source that has the words; of a mismatch the first one that has not; empty
 *     where nothing was compared
 * @param paragraph of the article's body, 1-based; empty outside of it
 * @param since the day on which this standing was first found
 * @param captureSha256 the hash of the capture that was compared
 * @param fragment the words by which a browser finds the place on the source's page
 */
public record Finding(
    Standing standing,
    Optional<SourceKey> source,
    OptionalInt paragraph,
    Optional<LocalDate> since,
    Optional<String> captureSha256,
    Optional<TextFragment> fragment) {

  /** Nobody has compared the quotation. */
  public static final Finding NONE =
      new Finding(
          Standing.NO_CAPTURE,
          Optional.empty(),
          OptionalInt.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** What was compared is no longer what is there. */
  public static Finding changed(SourceKey source) {
    return new Finding(
        Standing.CAPTURE_CHANGED,
        Optional.of(source),
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The same, first found on another day. */
  public Finding since(LocalDate day) {
    return new Finding(standing, source, paragraph, Optional.of(day), captureSha256, fragment);
  }
}
