package dev.precis.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The fonts of the system, asked only for characters that no other font has. Serifs come before
 * others and regular cuts before others, then the order is that of the paths, so that the same
 * fonts always give the same choice. Safe for many threads.
 */
final class FontFolders {

  private static final List<String> SERIF_NAMES =
      List.of("serif", "myeongjo", "myungjo", "batang", "mincho", "song", "ming");

  private static final List<String> OTHER_CUTS =
      List.of(
          "bold",
          "italic",
          "oblique",
          "light",
          "thin",
          "black",
          "heavy",
          "medium",
          "mono",
          "coding",
          "condensed",
          "narrow",
          "eco",
          "pen",
          "brush");

  private final List<Path> folders;
  private final Map<Integer, Optional<Path>> chosen = new HashMap<>();
  private final Map<Path, List<Typeface>> opened = new HashMap<>();
  private @Nullable List<Path> files;

  /**
   * @param folders are searched with all that is below them; those that do not exist are left out
   */
  FontFolders(List<Path> folders) {
    this.folders = List.copyOf(folders);
  }

  /** Where Linux, macOS and Windows keep fonts. */
  static FontFolders ofSystem() {
    var home = Path.of(System.getProperty("user.home", "."));
    return new FontFolders(
        List.of(
            Path.of("/usr/share/fonts"),
            Path.of("/usr/local/share/fonts"),
            home.resolve(".local/share/fonts"),
            home.resolve(".fonts"),
            Path.of("/Library/Fonts"),
            Path.of("/System/Library/Fonts"),
            home.resolve("Library/Fonts"),
            Path.of("C:\\Windows\\Fonts")));
  }

  /** The file of the first font that has the character. */
  synchronized Optional<Path> with(int codePoint) {
    return chosen.computeIfAbsent(
        codePoint,
        c ->
            files().stream()
                .filter(file -> open(file).stream().anyMatch(font -> font.covers(c)))
                .findFirst());
  }

  private List<Typeface> open(Path file) {
    return opened.computeIfAbsent(
        file,
        path -> {
          try {
            return Typeface.readAll(Files.readAllBytes(path));
          } catch (IOException | BadFontException e) {
            // Nobody asked for this file: a broken one is as good as none.
            return List.of();
          }
        });
  }

  private List<Path> files() {
    if (files == null) {
      var found = new ArrayList<Path>();
      folders.stream().filter(Files::isDirectory).forEach(folder -> find(folder, found));
      found.sort(Comparator.comparingInt(FontFolders::rank).thenComparing(Path::toString));
      files = List.copyOf(found);
    }
    return files;
  }

  private static void find(Path folder, List<Path> found) {
    try (var all = Files.walk(folder)) {
      all.filter(path -> nameOf(path).endsWith(".ttf") || nameOf(path).endsWith(".ttc"))
          .forEach(found::add);
    } catch (IOException | UncheckedIOException e) {
      // A folder that may not be read has no fonts for us.
      found.removeIf(path -> path.startsWith(folder));
    }
  }

  private static int rank(Path path) {
    var name = nameOf(path);
    if (OTHER_CUTS.stream().anyMatch(name::contains)) {
      return 2;
    }
    return SERIF_NAMES.stream().anyMatch(name::contains) ? 0 : 1;
  }

  private static String nameOf(Path path) {
    return String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
  }
}
