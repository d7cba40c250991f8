package dev.precis.load;

import dev.precis.diagnostics.Code;
import dev.precis.diagnostics.Diagnostic;
import dev.precis.diagnostics.Diagnostics;
import dev.precis.diagnostics.Location;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the files of {@code content/}. Names are composed (Unicode NFC), since some file systems
 * take them apart. Symbolic links are followed inside the project only.
 */
final class ContentTree {

  /** Java puts it into names whose bytes mean nothing in the encoding of the system's locale. */
  private static final char UNREADABLE = '\uFFFD';

  private final Path project;
  private final Diagnostics diagnostics;
  private final List<ContentFile> files = new ArrayList<>();
  private final Set<String> names = new HashSet<>();

  /** The real paths of the folders that are being looked through, so that no link leads back. */
  private final Deque<Path> open = new ArrayDeque<>();

  private ContentTree(Path project, Diagnostics diagnostics) {
    this.project = project;
    this.diagnostics = diagnostics;
  }

  /**
   * All files that belong there, by name; what does not belong there is reported.
   *
   * @param project the real path of the folder that holds {@code content/}
   * @throws IOException if a folder cannot be read
   */
  static List<ContentFile> of(Path project, Diagnostics diagnostics) throws IOException {
    var tree = new ContentTree(project, diagnostics);
    tree.entry(project.resolve(ContentFile.CONTENT), List.of());
    tree.files.sort(Comparator.comparing(ContentFile::parts, ContentTree::inOrder));
    return tree.files;
  }

  private void folder(Path folder, List<String> parts) throws IOException {
    open.push(folder);
    List<Path> entries;
    try (Stream<Path> listed = Files.list(folder)) {
      entries = listed.sorted().toList();
    }
    for (var entry : entries) {
      var name = Normalizer.normalize(entry.getFileName().toString(), Form.NFC);
      if (!Layout.isIgnored(name)) {
        entry(entry, Stream.concat(parts.stream(), Stream.of(name)).toList());
      }
    }
    open.pop();
  }

  private void entry(Path path, List<String> parts) throws IOException {
    if (parts.stream().anyMatch(name -> name.indexOf(UNREADABLE) >= 0)) {
      report(
          Code.UNEXPECTED_FILE,
          parts,
          "has a name that is not in UTF-8",
          "rename it, or run Precis with LC_ALL=C.UTF-8");
      return;
    }
    var real = path;
    var attributes = attributes(path);
    if (attributes.isSymbolicLink()) {
      try {
        real = path.toRealPath();
      } catch (AccessDeniedException e) {
        throw e;
      } catch (FileSystemException e) {
        report(Code.MISSING_FILE, parts, "is a link to nothing");
        return;
      }
      if (!real.startsWith(project)) {
        report(Code.UNEXPECTED_FILE, parts, "is a link that leaves the project");
        return;
      }
      attributes = attributes(real);
    }
    if (attributes.isDirectory()) {
      subfolder(real, parts);
    } else if (!attributes.isRegularFile()) {
      report(Code.UNEXPECTED_FILE, parts, "is no file that can be read");
    } else {
      file(real, parts);
    }
  }

  private void subfolder(Path folder, List<String> parts) throws IOException {
    if (!Layout.admitsFolder(parts)) {
      report(
          Code.UNEXPECTED_FILE,
          parts,
          "is a folder that does not belong here",
          Layout.hintForFolder(parts));
    } else if (open.contains(folder)) {
      report(Code.UNEXPECTED_FILE, parts, "is a link to a folder that it lies in");
    } else {
      folder(folder, parts);
    }
  }

  private void file(Path path, List<String> parts) {
    var part = Layout.partOf(parts);
    if (part.isEmpty()) {
      report(Code.UNEXPECTED_FILE, parts, "does not belong here", Layout.hintForFile(parts));
      return;
    }
    var file = new ContentFile(part.get(), path, parts);
    if (names.add(file.name())) {
      files.add(file);
    } else {
      report(Code.UNEXPECTED_FILE, parts, "is there twice, in two spellings of Unicode");
    }
  }

  private void report(Code code, List<String> parts, String what) {
    diagnostics.report(complaint(code, parts, what));
  }

  private void report(Code code, List<String> parts, String what, String hint) {
    diagnostics.report(complaint(code, parts, what).hinting(hint));
  }

  private static Diagnostic complaint(Code code, List<String> parts, String what) {
    var name = ContentFile.nameOf(parts);
    return Diagnostic.of(code, Location.ofFile(name), "'" + name + "' " + what);
  }

  /** Folder by folder: the files of one stand together. */
  private static int inOrder(List<String> one, List<String> other) {
    int shared = Math.min(one.size(), other.size());
    for (int i = 0; i < shared; i++) {
      int compared = one.get(i).compareTo(other.get(i));
      if (compared != 0) {
        return compared;
      }
    }
    return Integer.compare(one.size(), other.size());
  }

  private static BasicFileAttributes attributes(Path path) throws IOException {
    return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
  }
}
