package dev.precis.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** A folder and all that is in it. */
public record Tree(Path folder) {

  private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2001-02-03T04:05:06Z"));

  /** The subfolders, by name. */
  public static List<Path> foldersIn(Path folder) {
    try (var found = Files.list(folder)) {
      return found.filter(Files::isDirectory).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All files with their bytes, by path with {@code /}. */
  public SortedMap<String, byte[]> files() throws IOException {
    var files = new TreeMap<String, byte[]>();
    for (var file : paths()) {
      files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
    }
    return files;
  }

  /** Copies this tree over another; what is there already is replaced. */
  public void copyTo(Path other) throws IOException {
    for (var file : paths()) {
      var target = other.resolve(folder.relativize(file).toString());
      Files.createDirectories(target.getParent());
      Files.write(target, Files.readAllBytes(file));
    }
  }

  /** Gives all files one time in the past, so that a write shows. */
  public void age() throws IOException {
    for (var file : paths()) {
      Files.setLastModifiedTime(file, LONG_AGO);
    }
  }

  /** The files that were written since {@link #age}. */
  public List<String> touched() throws IOException {
    return paths().stream()
        .filter(file -> !timeOf(file).equals(LONG_AGO))
        .map(file -> folder.relativize(file).toString())
        .toList();
  }

  private static FileTime timeOf(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Path> paths() throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (var found = Files.walk(folder)) {
      return found.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
