package dev.precis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.testing.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, with a JDK that only writes down what it was asked for. */
class LauncherTest {

  private static final String ARCHIVES = "glob:**/classes-*.jsa*";

  @TempDir Path folder;
  private Path jdk;
  private String options = "";

  @BeforeEach
  void a_built_precis() throws IOException {
    var home = Files.createDirectories(folder.resolve("a home"));
    Files.copy(Path.of("precis"), home.resolve("precis"));
    var jar = Files.createDirectories(home.resolve("target")).resolve("precis.jar");
    Files.writeString(jar, "");
    Files.setLastModifiedTime(jar, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
    jdk = jdk("17.0.1+2-Some/Vendor");
  }

  @Test
  void the_first_run_leaves_an_archive_which_all_runs_use() throws Exception {
    assertThat(run("check", "--strict")).isEqualTo("check --strict");
    assertThat(run("build")).isEqualTo("build");

    assertThat(archives()).hasSize(1);
    var name = archives().get(0).getFileName().toString();
    assertThat(name).startsWith("classes-17.0.1+2-Some_Vendor-");
    assertThat(asked("ArchiveClassesAtExit")).hasSize(1);
    assertThat(asked(name + " -Dprecis")).hasSize(2);
  }

  @Test
  void each_jdk_has_an_archive_of_its_own() throws Exception {
    run("check");
    jdk = jdk("25+1");
    run("check");

    assertThat(archives()).hasSize(2);
    assertThat(asked("ArchiveClassesAtExit")).hasSize(2);
  }

  @Test
  void a_newer_jar_gets_a_new_archive_and_the_old_ones_go() throws Exception {
    run("check");
    jdk = jdk("25+1");
    run("check");
    for (var archive : archives()) {
      Files.setLastModifiedTime(archive, FileTime.from(Instant.parse("2025-01-01T00:00:00Z")));
    }
    run("check");

    assertThat(archives()).hasSize(1);
    assertThat(asked("ArchiveClassesAtExit")).hasSize(3);
  }

  @Test
  void where_a_jdk_makes_no_archive_that_is_tried_only_once() throws Exception {
    Files.writeString(jdk.resolve("refuses"), "");

    assertThat(run("check")).isEqualTo("check");
    assertThat(run("check")).isEqualTo("check");

    assertThat(asked("ArchiveClassesAtExit")).hasSize(1);
    assertThat(asked("SharedArchiveFile")).isEmpty();
  }

  @Test
  void a_jdk_that_does_not_say_what_it_is_runs_without_an_archive() throws Exception {
    Files.delete(jdk.resolve("release"));

    assertThat(run("check")).isEqualTo("check");

    assertThat(archives()).isEmpty();
    assertThat(asked("Archive")).isEmpty();
  }

  @Test
  void first_runs_at_the_same_time_do_each_other_no_harm() throws Exception {
    var running = new ArrayList<Process>();
    for (int i = 0; i < 4; i++) {
      running.add(start("check"));
    }
    for (var one : running) {
      assertThat(output(one)).isEqualTo("check");
    }

    assertThat(archives()).hasSize(1);
    assertThat(new Tree(folder.resolve("a home/target")).files()).hasSize(2);
  }

  @Test
  void options_of_the_user_win() throws Exception {
    options = "-XX:+UseSerialGC -XX:TieredStopAtLevel=4";

    run("check");

    assertThat(asked(options + " -jar")).hasSize(1);
    assertThat(asked("UseParallelGC")).isEmpty();
  }

  @Test
  void quotations_are_compared_by_code_that_is_compiled_twice() throws Exception {
    run("verify");

    assertThat(asked("-jar").stream().filter(line -> line.endsWith("verify")))
        .hasSize(1)
        .noneMatch(line -> line.contains("TieredStopAtLevel"));
  }

  @Test
  void the_exit_code_is_that_of_precis() throws Exception {
    Files.writeString(jdk.resolve("refuses"), "");

    assertThat(start("build").waitFor()).isEqualTo(1);
  }

  private String run(String... arguments) throws IOException, InterruptedException {
    return output(start(arguments));
  }

  private static String output(Process process) throws IOException, InterruptedException {
    try (var out = process.inputReader()) {
      var text = String.join("\n", out.lines().toList());
      process.waitFor();
      return text;
    }
  }

  private Process start(String... arguments) throws IOException {
    var command = new ArrayList<>(List.of(folder.resolve("a home/precis").toString()));
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("JAVA_HOME", jdk.toString());
    builder.environment().put("PRECIS_JAVA_OPTS", options);
    return builder.start();
  }

  private List<Path> archives() throws IOException {
    var pattern = folder.getFileSystem().getPathMatcher(ARCHIVES);
    try (var files = Files.list(folder.resolve("a home/target"))) {
      return files.filter(pattern::matches).sorted().toList();
    }
  }

  /** The calls of any JDK that had these words. */
  private List<String> asked(String words) throws IOException {
    return Files.readAllLines(folder.resolve("asked")).stream()
        .filter(call -> call.contains(words))
        .toList();
  }

  /** A JDK whose {@code java} says what Precis was asked for, and makes an archive of one byte. */
  private Path jdk(String version) throws IOException {
    var made = folder.resolve("jdk " + version.replace('/', '-'));
    var java = Files.createDirectories(made.resolve("bin")).resolve("java");
    Files.writeString(made.resolve("release"), "JAVA_RUNTIME_VERSION=\"" + version + "\"\n");
    Files.writeString(
        java,
        """
        #!/bin/sh
        folder=$(dirname "$0")/..
        echo "$*" >>"$folder/../asked"
        archive=
        while [ "$1" != -jar ]; do
          case "$1" in -XX:ArchiveClassesAtExit=*) archive=${1#*=} ;; esac
          shift
        done
        shift 2
        echo "$*"
        [ ! -f "$folder/refuses" ] || exit 1
        [ -z "$archive" ] || echo >"$archive"
        """);
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    return made;
  }
}
