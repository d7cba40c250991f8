package dev.precis.model;

import dev.precis.model.Target.SourceKey;

/** Gives the reference of each source of a corpus. */
public interface References {

  /**
   * The reference of a source.
   *
   * @throws IllegalArgumentException if the corpus has no such source
   */
  Reference of(SourceKey source);
}
