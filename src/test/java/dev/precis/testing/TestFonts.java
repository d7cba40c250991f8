package dev.precis.testing;

import dev.precis.font.FontFolders;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The fonts for other scripts that tests use, whatever else is installed: {@code ./dev test} brings
 * them.
 */
public final class TestFonts {

  private static final List<Path> FOLDERS =
      List.of(
          Path.of("/usr/share/fonts/truetype/nanum"), Path.of("/usr/share/fonts/truetype/droid"));

  private TestFonts() {}

  public static List<Path> paths() {
    return FOLDERS;
  }

  public static FontFolders folders() {
    return new FontFolders(FOLDERS);
  }

  /** As the command line wants them. */
  public static Stream<String> options() {
    return FOLDERS.stream().flatMap(folder -> Stream.of("--fonts", folder.toString()));
  }
}
