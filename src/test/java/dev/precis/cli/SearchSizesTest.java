package dev.precis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.bench.SyntheticSite;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How much a reader loads to search: scripts, library and index, as a server sends them. */
class SearchSizesTest {

  private static final int KB = 1000;

  @TempDir Path site;

  @Test
  void the_example_needs_less_than_60_kilobytes() throws IOException {
    build(Path.of("").toAbsolutePath());
    assertThat(transferred()).isBetween(10 * KB, 60 * KB);
  }

  @Test
  void a_thousand_summaries_need_less_than_300_kilobytes(@TempDir Path project) throws IOException {
    new SyntheticSite(project, 1000).write();
    build(project);
    assertThat(transferred()).isBetween(10 * KB, 300 * KB);
  }

  private void build(Path project) {
    var run = Run.in(project, "build", "--no-pdf", "--site", site.toString());
    assertThat(run.exitCode()).as(run.err()).isZero();
  }

  /** The bytes of everything that search loads beside the page itself. */
  private int transferred() throws IOException {
    int sum = 0;
    try (var files = Files.walk(site)) {
      for (var file : files.filter(SearchSizesTest::isLoaded).toList()) {
        int compressed = gzipped(Files.readAllBytes(file));
        System.out.printf(
            "search: %s %d bytes, compressed %d%n",
            site.relativize(file), Files.size(file), compressed);
        sum += compressed;
      }
    }
    return sum;
  }

  private static boolean isLoaded(Path file) {
    return file.getFileName().toString().matches("(head|search|finder|fuse)\\.\\w+\\.js")
        || file.endsWith("search/names.json")
        || file.endsWith("search/words.json");
  }

  private static int gzipped(byte[] bytes) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.size();
  }
}
