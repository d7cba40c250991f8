package dev.precis.cli;

import dev.precis.diagnostics.Location;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the line of a file that a diagnostic speaks of. Files are read again, only when needed. */
final class Lines {

  private final Path project;
  private final Map<String, List<String>> read = new HashMap<>();

  Lines(Path project) {
    this.project = project;
  }

  /** The line, without its end; nothing where the file cannot be read any more. */
  Optional<String> at(Location location) {
    var lines = read.computeIfAbsent(location.file(), this::linesOf);
    return location.line() >= 1 && location.line() <= lines.size()
        ? Optional.of(lines.get(location.line() - 1))
        : Optional.empty();
  }

  private List<String> linesOf(String file) {
    try {
      // Decoded leniently: the fault may be that the file is no UTF-8.
      var bytes = ByteBuffer.wrap(Files.readAllBytes(project.resolve(file)));
      var text = StandardCharsets.UTF_8.decode(bytes).toString();
      return (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList();
    } catch (IOException e) {
      return List.of();
    }
  }
}
