package dev.precis.format;

import dev.precis.diagnostics.Diagnostics;
import dev.precis.diagnostics.Location;
import java.io.IOException;
import java.util.Optional;

/**
 * A file of the site that can be rendered: a pure function of the edition.
 *
 * @param path where it will be
 * @param template the template that makes it, or what else does, for messages
 * @param origin the author's file that it stands for, where there is one
 * @param content makes it
 */
public record Page(OutputPath path, String template, Optional<Location> origin, Content content) {

  /** A page that stands for no single file of an author. */
  public static Page of(OutputPath path, String template, Content content) {
    return new Page(path, template, Optional.empty(), content);
  }

  /** A page that stands for an author's file. */
  public static Page of(OutputPath path, String template, Location origin, Content content) {
    return new Page(path, template, Optional.of(origin), content);
  }

  /** Renders the page. */
  public Artifact render(Diagnostics diagnostics) throws IOException {
    return new Artifact(path, template, content.bytes(diagnostics));
  }

  /** The bytes of a page, made when they are asked for. */
  @FunctionalInterface
  public interface Content {

    /**
     * Makes the bytes. May be called from any thread.
     *
     * @param diagnostics takes what is wrong in templates or pictures; what is returned then does
     *     not matter
     * @throws IOException if the machine fails
     */
    byte[] bytes(Diagnostics diagnostics) throws IOException;
  }
}
