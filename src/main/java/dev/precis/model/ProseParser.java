package dev.precis.model;

import dev.precis.diagnostics.Diagnostics;
import dev.precis.diagnostics.Origin;

/** Turns Markdown into {@link Prose}. */
public interface ProseParser {

  /** Reads a text of blocks, such as the body of a file. */
  Prose parse(String markdown, Origin origin, Diagnostics diagnostics);

  /**
   * Reads a text of one paragraph, such as a standfirst: no blocks, no {@code Paragraph} around.
   */
  Prose parseInline(String markdown, Origin origin, Diagnostics diagnostics);
}
