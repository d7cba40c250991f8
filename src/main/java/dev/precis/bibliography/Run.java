package dev.precis.bibliography;

import java.util.Set;

/**
 * A piece of a reference.
 *
 * @param text may have the marks of a {@link RichText}
 * @param href where it links to, or empty
 */
record Run(Kind kind, String text, Set<Face> faces, String href) {

  /** What part a run plays: only what a style adds gives way where two marks meet. */
  enum Kind {
    /** A variable of the record, or a word of the style. */
    TEXT,
    /** A prefix, a suffix or a delimiter of the style. */
    AFFIX,
    OPEN_QUOTE,
    CLOSE_QUOTE,
    /** An address, which is never changed. */
    ADDRESS
  }

  Run {
    faces = Set.copyOf(faces);
  }

  Run withText(String other) {
    return new Run(kind, other, faces, href);
  }
}
