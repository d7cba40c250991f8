package dev.precis.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A project in one text, so that a test shows all that it is about. A line {@code -- path --}
 * begins a file, in the manner of Go's txtar; the lines up to the next are its content.
 */
public record SiteText(Map<String, String> files) {

  private static final Pattern MARKER = Pattern.compile("(?m)^-- (\\S.*?) --\\n");

  public SiteText {
    files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
  }

  /**
   * Reads a project.
   *
   * @throws IllegalArgumentException if anything stands above the first file, or a file stands
   *     twice
   */
  public static SiteText of(String text) {
    var files = new LinkedHashMap<String, String>();
    var marker = MARKER.matcher(text);
    int end = marker.find() ? marker.start() : text.length();
    if (end > 0) {
      throw new IllegalArgumentException("not in a file: " + text.substring(0, end));
    }
    while (end < text.length()) {
      var path = marker.group(1);
      int start = marker.end();
      end = marker.find() ? marker.start() : text.length();
      if (files.put(path, text.substring(start, end)) != null) {
        throw new IllegalArgumentException("twice: " + path);
      }
    }
    return new SiteText(files);
  }

  /** The same project with the files of another added or put in place of its own. */
  public SiteText with(String text) {
    var all = new LinkedHashMap<>(files);
    all.putAll(of(text).files());
    return new SiteText(all);
  }

  /** Writes the files below a folder, with their line ends as they are. Gives the folder back. */
  public Path writeTo(Path folder) {
    files.forEach((path, content) -> write(folder.resolve(path), content));
    return folder;
  }

  private static void write(Path file, String content) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
