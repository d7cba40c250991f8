package dev.precis.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * What is to be done to a site, written down before the first file is touched, so that the next run
 * can complete it if this one dies. Doing it twice is the same as doing it once.
 */
final class Journal {

  private static final String MOVE = "move ";
  private static final String DELETE = "delete ";

  private final Path workplace;
  private final Path site;

  /**
   * @param workplace the folder of the journal; the new files are in {@code new/} below it
   * @param site the folder that is changed
   */
  Journal(Path workplace, Path site) {
    this.workplace = workplace;
    this.site = site;
  }

  /** The folder in which the new files wait. */
  Path staging() {
    return workplace.resolve("new");
  }

  /** Whether an earlier run has left work to complete. */
  boolean isPending() {
    return Files.exists(file());
  }

  /**
   * Writes the work down. From here on it will be done.
   *
   * @param first deleted before anything is moved, as they stand in the way
   * @param moved from the staging folder into the site, in this order
   * @param last deleted at the end
   */
  void write(List<String> first, List<String> moved, List<String> last) throws IOException {
    var lines = new ArrayList<String>();
    first.forEach(path -> lines.add(DELETE + path));
    moved.forEach(path -> lines.add(MOVE + path));
    last.forEach(path -> lines.add(DELETE + path));
    var draft = workplace.resolve("journal.draft");
    Files.write(draft, lines);
    try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Files.move(draft, file(), StandardCopyOption.ATOMIC_MOVE);
  }

  /** Does what is written down, then forgets it. */
  void complete() throws IOException {
    for (var line : Files.readAllLines(file())) {
      if (line.startsWith(MOVE)) {
        move(line.substring(MOVE.length()));
      } else if (line.startsWith(DELETE)) {
        delete(line.substring(DELETE.length()));
      }
    }
    Files.delete(file());
  }

  private void move(String path) throws IOException {
    var from = staging().resolve(path);
    if (!Files.exists(from)) {
      return; // moved before an earlier run died
    }
    var to = site.resolve(path);
    Files.createDirectories(to.getParent());
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private void delete(String path) throws IOException {
    var file = site.resolve(path);
    Files.deleteIfExists(file);
    Folders.deleteEmptyAbove(file, site);
  }

  private Path file() {
    return workplace.resolve("journal");
  }
}
