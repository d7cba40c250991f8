package dev.precis.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** Runs what is not Java: the scripts of the theme, and packages of npm. */
public final class Node {

  private static final Path TESTS = Path.of("src/test/node").toAbsolutePath();
  private static final Path INSTALLED = Path.of("target/node").toAbsolutePath();
  private static final List<String> SCRIPTS =
      List.of("head.js", "search.js", "finder.js", "pagefinder.js", "fuse/fuse.js");

  private Node() {}

  /** Runs the tests of a file in {@code src/test/node}, and asserts that none fails. */
  public static void test(String file, Map<String, String> environment, Path folder)
      throws Exception {
    var output =
        run(folder, environment, "node", "--test", TESTS.resolve(file).toString())
            .lines()
            .filter(line -> line.startsWith("# tests") || line.startsWith("ℹ tests"))
            .findFirst();
    assertThat(output).hasValueSatisfying(line -> assertThat(line).doesNotEndWith(" 0"));
  }

  /** Puts the theme's scripts into a folder under their own names, as modules. Gives it back. */
  public static Path scripts(Path folder) throws IOException {
    Files.createDirectories(folder.resolve("fuse"));
    Files.writeString(folder.resolve("package.json"), "{\"type\": \"module\"}");
    for (var script : SCRIPTS) {
      try (var packed = Node.class.getResourceAsStream("/templates/static/" + script)) {
        Files.copy(Objects.requireNonNull(packed, script), folder.resolve(script));
      }
    }
    return folder;
  }

  /**
   * The program of a package that {@code package.json} names, in the version that stands there. It
   * is fetched once, and again when that file changes.
   */
  public static Path program(String name) throws Exception {
    var wanted = TESTS.resolve("package.json");
    var present = INSTALLED.resolve("package.json");
    var program = INSTALLED.resolve("node_modules/.bin").resolve(name);
    if (!Files.exists(program) || Files.mismatch(wanted, present) >= 0) {
      Files.createDirectories(INSTALLED);
      Files.copy(wanted, present, StandardCopyOption.REPLACE_EXISTING);
      run(
          INSTALLED,
          Map.of(),
          "npm",
          "install",
          "--no-package-lock",
          "--prefer-offline",
          "--no-audit",
          "--no-fund");
    }
    return program;
  }

  /** Runs a program, and asserts that it ends well. Gives what it said. */
  public static String run(Path folder, Map<String, String> environment, String... command)
      throws Exception {
    var said = Files.createTempFile("precis-node", ".txt");
    try {
      var builder = new ProcessBuilder(command).directory(folder.toFile());
      builder.environment().putAll(environment);
      var process = builder.redirectErrorStream(true).redirectOutput(said.toFile()).start();
      boolean ended = process.waitFor(5, TimeUnit.MINUTES);
      process.destroyForcibly();
      var output = Files.readString(said, StandardCharsets.UTF_8);
      assertThat(ended).as("%s ended; it said: %s", command[0], output).isTrue();
      assertThat(process.exitValue()).as(output).isZero();
      return output;
    } finally {
      Files.delete(said);
    }
  }
}
