package dev.precis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.testing.Node;
import dev.precis.testing.SanctionsWatch;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pagefind, as npm has it, over a site as a build writes it. */
class PagefindTest {

  private static final String SETTINGS = "search: pagefind\nrules: {retracted-source: off}\n";

  @TempDir Path folder;

  @Test
  void it_finds_summaries_under_their_filters_and_builds_leave_its_files_alone() throws Exception {
    var project = folder.resolve("project");
    SanctionsWatch.project().writeTo(project);
    var settings = project.resolve("content/site.yaml");
    Files.writeString(settings, Files.readString(settings) + SETTINGS);
    build(project);
    var site = project.resolve("site");
    assertThat(site.resolve("search/names.json")).doesNotExist();

    Node.run(folder, Map.of(), Node.program("pagefind").toString(), "--site", site.toString());

    var index = site.resolve("pagefind");
    var scripts = Node.scripts(folder.resolve("static"));
    Files.writeString(index.resolve("package.json"), "{\"type\": \"module\"}");
    var environment =
        Map.of(
            "PRECIS_STATIC", scripts.toString(),
            "PRECIS_SITE", site.toString(),
            "PRECIS_LANGUAGE", "en-gb");
    Node.test("pagefind.test.mjs", environment, folder);

    build(project);
    assertThat(index.resolve("pagefind.js")).exists();
  }

  private static void build(Path project) {
    var run = Run.in(project, "build", "--no-pdf");
    assertThat(run.exitCode()).as(run.err()).isZero();
  }
}
