package dev.precis.format;

import dev.precis.model.Target.BriefingKey;
import java.util.Collection;

/** Writes briefings of one edition for programs. */
@FunctionalInterface
public interface BriefingExport {

  /** The briefings, and all that they cite, name and are filed under, as one JSON document. */
  byte[] write(Collection<BriefingKey> briefings);
}
