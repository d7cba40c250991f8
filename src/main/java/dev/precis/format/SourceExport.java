package dev.precis.format;

import dev.precis.model.Source;
import java.util.Collection;

/** Writes sources in one of the formats that reference managers read. */
@FunctionalInterface
public interface SourceExport {

  /** The sources as one text in that format, in the order given. */
  String write(Collection<Source> sources);
}
