package dev.precis.publish;

import dev.precis.format.Artifact;
import dev.precis.format.OutputPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Changes a site that is a symbolic link: the whole new site is made in a folder beside the one it
 * points at, and the switch is one rename of the link. The folder before it is then deleted.
 */
final class LinkPublication implements Publication {

  private final Path link;
  private final Path before;
  private final Path after;
  private final FilePublication copy;
  private boolean committed;

  /**
   * @param link the site
   * @param before the folder that it points at
   * @param after the folder that it will point at, so far a copy of the one before
   * @param copy changes that copy
   */
  LinkPublication(Path link, Path before, Path after, FilePublication copy) {
    this.link = link;
    this.before = before;
    this.after = after;
    this.copy = copy;
  }

  @Override
  public void add(Artifact artifact) throws IOException {
    copy.add(artifact);
  }

  @Override
  public void keep(OutputPath path) {
    copy.keep(path);
  }

  @Override
  public Published commit() throws IOException {
    var published = copy.commit();
    if (published.written() == 0 && published.deleted() == 0) {
      return published;
    }
    var draft = link.resolveSibling("." + link.getFileName() + ".precis-link");
    Files.deleteIfExists(draft);
    Files.createSymbolicLink(draft, link.resolveSibling("").relativize(after));
    Files.move(draft, link, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    committed = true;
    Folders.delete(before);
    return published;
  }

  @Override
  public void close() throws IOException {
    try {
      if (!committed) {
        Folders.delete(after);
      }
    } finally {
      copy.close();
    }
  }

  /**
   * Copies a folder; files are shared with the original where the disk can, as they never change.
   */
  static void copy(Path from, Path to) throws IOException {
    Folders.delete(to);
    Files.createDirectories(to);
    for (var name : Folders.filesBelow(from)) {
      var target = to.resolve(name);
      Files.createDirectories(target.getParent());
      try {
        Files.createLink(target, from.resolve(name));
      } catch (UnsupportedOperationException | IOException e) {
        Files.copy(from.resolve(name), target, StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }
}
