package dev.precis.publish;

import dev.precis.format.Artifact;
import dev.precis.format.OutputPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;

/** Changes a folder file by file, each by an atomic rename, under a journal. */
final class FilePublication implements Publication {

  /** What others load comes before what loads it, the list of all files last. */
  private static final Comparator<String> ASSETS_FIRST =
      Comparator.<String>comparingInt(
              path ->
                  path.equals(Manifest.NAME)
                      ? 3
                      : path.startsWith("static/") ? 0 : path.endsWith(".html") ? 2 : 1)
          .thenComparing(Comparator.naturalOrder());

  private final Path site;
  private final SiteLock lock;
  private final Journal journal;
  private final Collection<String> earlier;
  private final Set<String> changed = new ConcurrentSkipListSet<>();
  private final Set<String> all = new ConcurrentSkipListSet<>();
  private final AtomicInteger unchanged = new AtomicInteger();

  /**
   * @param earlier the files that the site may lose
   */
  FilePublication(Path site, SiteLock lock, Journal journal, Collection<String> earlier) {
    this.site = site;
    this.lock = lock;
    this.journal = journal;
    this.earlier = earlier;
  }

  @Override
  public void add(Artifact artifact) throws IOException {
    var path = artifact.path().value();
    all.add(path);
    if (!stage(path, artifact.bytes())) {
      unchanged.incrementAndGet();
    }
  }

  @Override
  public void keep(OutputPath path) {
    all.add(path.value());
  }

  @Override
  public Published commit() throws IOException {
    int written = changed.size();
    stage(Manifest.NAME, Manifest.of(all).bytes());
    var gone = new TreeSet<>(earlier);
    gone.removeAll(all);
    gone.remove(Manifest.NAME);
    var present = gone.stream().filter(path -> Files.exists(site.resolve(path))).toList();
    if (!changed.isEmpty() || !present.isEmpty()) {
      var names = new TreeSet<>(all);
      var first = new ArrayList<String>();
      var last = new ArrayList<String>();
      present.forEach(path -> (isInTheWay(path, names) ? first : last).add(path));
      var moved = changed.stream().sorted(ASSETS_FIRST).toList();
      Files.createDirectories(site);
      journal.write(first, moved, last);
      journal.complete();
    }
    return new Published(written, unchanged.get(), present.size());
  }

  @Override
  public void close() throws IOException {
    Folders.delete(journal.staging());
    lock.close();
  }

  private boolean stage(String path, byte[] bytes) throws IOException {
    if (isSame(site.resolve(path), bytes)) {
      return false;
    }
    changed.add(path);
    var file = journal.staging().resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
    return true;
  }

  private static boolean isSame(Path file, byte[] bytes) throws IOException {
    try {
      return Files.isRegularFile(file)
          && Files.size(file) == bytes.length
          && Arrays.equals(Files.readAllBytes(file), bytes);
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  // A file where a folder must be, or below a name that becomes a file.
  private static boolean isInTheWay(String path, NavigableSet<String> names) {
    var below = names.ceiling(path + "/");
    if (below != null && below.startsWith(path + "/")) {
      return true;
    }
    List<String> parts = List.of(path.split("/"));
    for (int i = 1; i < parts.size(); i++) {
      if (names.contains(String.join("/", parts.subList(0, i)))) {
        return true;
      }
    }
    return false;
  }
}
