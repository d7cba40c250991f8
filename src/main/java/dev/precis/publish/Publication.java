package dev.precis.publish;

import dev.precis.format.Artifact;
import dev.precis.format.OutputPath;
import java.io.IOException;

/**
 * One change of a site from what it is to what it will be. Artifacts are written beside the site as
 * they come; nothing in the site changes before {@link #commit}, and nothing at all without it.
 */
public interface Publication extends AutoCloseable {

  /** Takes a file of the new site. May be called from any thread, once for each path. */
  void add(Artifact artifact) throws IOException;

  /** Leaves a file of the site as it is, whether it is there or not. */
  void keep(OutputPath path) throws IOException;

  /** Makes the site what was added and kept, and deletes what else Precis had written into it. */
  Published commit() throws IOException;

  /** Frees the site for others; what was added and not committed is forgotten. */
  @Override
  void close() throws IOException;
}
