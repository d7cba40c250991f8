package dev.precis.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/** Begins publications of one site. */
public final class Publisher {

  private final Path site;
  private final boolean clean;

  /**
   * @param site the folder of the site, or a symbolic link to it; need not be there yet
   * @param clean whether files in it that Precis did not write are deleted as well
   */
  public Publisher(Path site, boolean clean) {
    this.site = site.toAbsolutePath().normalize();
    this.clean = clean;
  }

  /**
   * Begins a publication; first completes what an earlier one had begun when it died.
   *
   * @throws ForeignFolderException if another build is writing the site, or the folder holds files
   *     but was not made by Precis
   * @throws IOException if the machine fails
   */
  public Publication begin() throws IOException, ForeignFolderException {
    var workplace = site.resolveSibling("." + site.getFileName() + ".precis");
    var lock = SiteLock.take(workplace);
    try {
      return Files.isSymbolicLink(site) ? beginLink(workplace, lock) : beginFiles(workplace, lock);
    } catch (IOException | ForeignFolderException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private Publication beginFiles(Path workplace, SiteLock lock)
      throws IOException, ForeignFolderException {
    var journal = new Journal(workplace, site);
    if (journal.isPending()) {
      journal.complete();
    }
    Folders.delete(journal.staging());
    return new FilePublication(site, lock, journal, ours(site));
  }

  private Publication beginLink(Path workplace, SiteLock lock)
      throws IOException, ForeignFolderException {
    var before = site.toRealPath();
    var earlier = ours(before);
    // Two names taken in turn, so that what a dead run left behind is found and written over.
    var name = site.getFileName().toString();
    var after = before.resolveSibling(name + ".a");
    if (after.equals(before)) {
      after = before.resolveSibling(name + ".b");
    }
    LinkPublication.copy(before, after);
    var journal = new Journal(workplace, after);
    Folders.delete(workplace.resolve("journal"));
    Folders.delete(journal.staging());
    var files = new FilePublication(after, lock, journal, earlier);
    return new LinkPublication(site, before, after, files);
  }

  private Collection<String> ours(Path folder) throws IOException, ForeignFolderException {
    if (clean) {
      return Folders.filesBelow(folder);
    }
    var manifest = Manifest.read(folder);
    if (manifest.isPresent()) {
      return manifest.get().paths();
    }
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new ForeignFolderException("'" + folder + "' is a file; a site is a folder");
    }
    if (!Folders.filesBelow(folder).isEmpty()) {
      throw new ForeignFolderException(
          "'"
              + folder
              + "' holds files that Precis did not write; choose an empty folder,"
              + " or pass --clean to have them deleted");
    }
    return List.of();
  }
}
