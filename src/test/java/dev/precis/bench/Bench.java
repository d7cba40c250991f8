package dev.precis.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * Times whole processes, as a user would wait for them, and prints a table. Seconds are the
 * machine's; what can be compared between machines are the ratios.
 */
public final class Bench {

  private static final int RUNS = 3;

  private final Path launcher;
  private final Path folder;

  private Bench(Path launcher, Path folder) {
    this.launcher = launcher;
    this.folder = folder;
  }

  /** Benches sites of the sizes that are given as arguments, or of 100 and 1,000 summaries. */
  public static void main(String[] sizes) throws IOException, InterruptedException {
    var folder = Files.createTempDirectory("precis-bench");
    try {
      var bench = new Bench(Path.of("precis").toAbsolutePath(), folder);
      System.out.println("| summaries | check s | first build s | nothing changed s | ratio |");
      System.out.println("|---:|---:|---:|---:|---:|");
      for (var size : sizes.length == 0 ? List.of("100", "1000") : List.of(sizes)) {
        bench.measure(Integer.parseInt(size));
      }
    } finally {
      delete(folder);
    }
  }

  private void measure(int summaries) throws IOException, InterruptedException {
    var project = folder.resolve("site-" + summaries);
    new SyntheticSite(project, summaries).write();
    var site = project.resolve("site");
    double check = best(() -> run(project, "check"), () -> {});
    double first = best(() -> run(project, "build", "--no-pdf"), () -> delete(site));
    double second = best(() -> run(project, "build", "--no-pdf"), () -> {});
    System.out.printf(
        Locale.ROOT,
        "| %d | %.2f | %.2f | %.2f | %.2f |%n",
        summaries,
        check,
        first,
        second,
        second / first);
  }

  private void run(Path project, String... arguments) throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    command.add(launcher.toString());
    command.addAll(List.of(arguments));
    command.addAll(List.of("--project", project.toString(), "--quiet"));
    var process = new ProcessBuilder(command).inheritIO().start();
    if (!process.waitFor(10, TimeUnit.MINUTES) || process.exitValue() != 0) {
      process.destroyForcibly();
      throw new IllegalStateException("failed: " + command);
    }
  }

  private static double best(Step step, Step before) throws IOException, InterruptedException {
    double best = Double.MAX_VALUE;
    for (int i = 0; i < RUNS; i++) {
      before.take();
      long began = System.nanoTime();
      step.take();
      best = Math.min(best, (System.nanoTime() - began) / 1e9);
    }
    return best;
  }

  /** Deletes a folder and all that is in it. */
  public static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (var found = Files.walk(folder)) {
      for (var path : found.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  @FunctionalInterface
  private interface Step {
    void take() throws IOException, InterruptedException;
  }
}
