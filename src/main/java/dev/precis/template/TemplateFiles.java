package dev.precis.template;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All files of {@code templates/} in memory: those packed with Precis, overridden by name by those
 * of a project. Reading them once means that no template can reach any other file.
 */
final class TemplateFiles {

  private static final String PACKED = "/templates";

  private final SortedMap<String, byte[]> packed;
  private final SortedMap<String, byte[]> own;

  /** The packed ones, with a project's own in their places. */
  private final SortedMap<String, byte[]> files;

  private TemplateFiles(SortedMap<String, byte[]> packed, SortedMap<String, byte[]> own) {
    this.packed = Collections.unmodifiableSortedMap(packed);
    this.own = Collections.unmodifiableSortedMap(own);
    var both = new TreeMap<>(packed);
    both.putAll(own);
    this.files = Collections.unmodifiableSortedMap(both);
  }

  /**
   * Reads the files.
   *
   * @param overrides the project's own folder, which need not exist
   */
  static TemplateFiles read(Optional<Path> overrides) throws IOException {
    var packed = new TreeMap<String, byte[]>();
    readPacked(packed);
    var own = new TreeMap<String, byte[]>();
    if (overrides.isPresent() && Files.isDirectory(overrides.get())) {
      readFolder(overrides.get(), own);
    }
    return new TemplateFiles(packed, own);
  }

  /** The content of a file by its path inside {@code templates/}. */
  Optional<byte[]> content(String path) {
    return Optional.ofNullable(files.get(path));
  }

  /** The content of a file as it is packed with Precis, whatever the project has in its place. */
  Optional<byte[]> packed(String path) {
    return Optional.ofNullable(packed.get(path));
  }

  /** The content of a file of the project's own. */
  Optional<byte[]> own(String path) {
    return Optional.ofNullable(own.get(path));
  }

  /** The paths of all files inside {@code templates/}. */
  Set<String> names() {
    return files.keySet();
  }

  /** Everything in a folder, by name inside the folder. */
  SortedMap<String, byte[]> folder(String folder) {
    var inside = new TreeMap<String, byte[]>();
    files
        .subMap(folder + "/", folder + "0") // '0' follows '/'
        .forEach((path, content) -> inside.put(path.substring(folder.length() + 1), content));
    return inside;
  }

  private static void readPacked(SortedMap<String, byte[]> into) throws IOException {
    URL url = TemplateFiles.class.getResource(PACKED);
    if (url == null) {
      return;
    }
    URI uri = uriOf(url);
    if (!"jar".equals(uri.getScheme())) {
      readFolder(Path.of(uri), into);
      return;
    }
    var address = uri.getSchemeSpecificPart();
    var jar = Path.of(URI.create(address.substring(0, address.indexOf("!/"))));
    // A file system of its own: one that is shared could be closed by somebody else.
    try (var inJar = FileSystems.newFileSystem(jar)) {
      readFolder(inJar.getPath(PACKED), into);
    }
  }

  private static URI uriOf(URL url) {
    try {
      return url.toURI();
    } catch (URISyntaxException e) {
      throw new IllegalStateException("not an address: " + url, e);
    }
  }

  private static void readFolder(Path folder, SortedMap<String, byte[]> into) throws IOException {
    try (var walk = Files.walk(folder)) {
      for (var file : (Iterable<Path>) walk::iterator) {
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
          var name = folder.relativize(file).toString().replace('\\', '/');
          into.put(name, Files.readAllBytes(file));
        }
      }
    }
  }
}
