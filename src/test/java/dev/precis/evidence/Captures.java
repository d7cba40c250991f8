package dev.precis.evidence;

import dev.precis.diagnostics.Diagnostics;
import dev.precis.diagnostics.Location;
import dev.precis.model.CslRecord;
import dev.precis.model.Located;
import dev.precis.model.Source;
import dev.precis.model.Target.SourceKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Captures and the sources that name them, for tests. */
final class Captures {

  private Captures() {}

  /** A capture as it is read from a file of that name. */
  static Capture of(String text, String file) {
    try {
      var folder = Files.createTempDirectory("captures");
      try {
        Files.writeString(folder.resolve(file), text);
        var reading =
            new CaptureReader(folder, new Diagnostics()).read(source("source", file, null));
        return ((CaptureReading.Read) reading).capture();
      } finally {
        Files.deleteIfExists(folder.resolve(file));
        Files.deleteIfExists(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Source source(String key, String file, @Nullable String sha256) {
    var at = Location.ofFile("content/sources/" + key + ".yaml");
    return source(
        key, Optional.of(new Source.Capture(new Located<>(file, at), Optional.ofNullable(sha256))));
  }

  static Source source(String key, Optional<Source.Capture> capture) {
    return new Source(
        new SourceKey(key),
        Location.ofFile("content/sources/" + key + ".yaml"),
        new CslRecord("article", Map.of("title", "A title"), Map.of(), Map.of()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        false,
        capture);
  }
}
