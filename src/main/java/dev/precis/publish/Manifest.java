package dev.precis.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The list of the files that Precis wrote into a site, kept in the site itself: what is not on it
 * is not ours to delete. One path a line, sorted.
 */
record Manifest(TreeSet<String> paths) {

  static final String NAME = ".precis-files";

  static Manifest of(Collection<String> paths) {
    return new Manifest(new TreeSet<>(paths));
  }

  /** The manifest of a site; nothing if the folder has none. */
  static Optional<Manifest> read(Path site) throws IOException {
    var file = site.resolve(NAME);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    List<String> lines =
        Files.readString(file)
            .lines()
            .filter(line -> !line.isBlank() && isInside(site, line))
            .toList();
    return Optional.of(of(lines));
  }

  byte[] bytes() {
    return (String.join("\n", paths) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  // The list may have been edited: nothing outside the site is ever deleted by it.
  private static boolean isInside(Path site, String path) {
    var resolved = site.resolve(path).normalize();
    return resolved.startsWith(site.normalize()) && !resolved.equals(site.normalize());
  }
}
