package dev.precis.model;

import dev.precis.diagnostics.Diagnostics;
import dev.precis.diagnostics.Origin;
import java.util.Locale;

/** Turns Markdown into {@link Prose}. */
public interface ProseParser {

  /** A parser for texts in a language: it sets the quotation marks of that language. */
  default ProseParser in(Locale language) {
    return this;
  }

  /** Reads a text of blocks, such as the body of a file. */
  Prose parse(String markdown, Origin origin, Diagnostics diagnostics);

  /**
   * Reads a text of one paragraph, such as a standfirst: no blocks, no {@code Paragraph} around.
   */
  Prose parseInline(String markdown, Origin origin, Diagnostics diagnostics);

  /**
   * Sets the quotation marks, dashes and ellipses of a line that is no Markdown, such as a title.
   */
  default String typeset(String line) {
    return line;
  }
}
