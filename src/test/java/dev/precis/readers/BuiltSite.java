package dev.precis.readers;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.precis.build.BuildOptions;
import dev.precis.build.Builder;
import dev.precis.build.RefusedException;
import dev.precis.diagnostics.Severity;
import dev.precis.testing.Tree;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A site, built for a test.
 *
 * @param name of the project
 * @param folder of the site
 */
record BuiltSite(String name, Path folder) {

  private static final Instant NOW = Instant.parse("2026-11-01T12:00:00Z");

  /**
   * Builds a project without its PDFs.
   *
   * @param project the folder that holds {@code content/}
   */
  static BuiltSite of(String name, Path project, Path folder, URI baseUrl) throws IOException {
    var options =
        new BuildOptions(
            project,
            folder,
            Optional.empty(),
            List.of(),
            Optional.of(baseUrl),
            false,
            NOW,
            2,
            false,
            false,
            false,
            "1.0");
    try {
      var report = new Builder(options).build();
      if (report.count(Severity.ERROR) > 0) {
        throw new IllegalStateException(report.diagnostics().toString());
      }
    } catch (RefusedException e) {
      throw new IllegalStateException(e);
    }
    return new BuiltSite(name, folder);
  }

  /** All pages, by path. Redirects are none: nobody reads them. */
  SortedMap<String, String> pages() throws IOException {
    var pages = new TreeMap<String, String>();
    for (var file : new Tree(folder).files().entrySet()) {
      if (file.getKey().endsWith(".html")) {
        var html = new String(file.getValue(), UTF_8);
        if (!html.contains("http-equiv=\"refresh\"")) {
          pages.put(file.getKey(), html);
        }
      }
    }
    return pages;
  }

  /** The longest page of each kind: where anything can go wrong, it does there. */
  Map<PageKind, String> longest() throws IOException {
    return chosen(pages -> pages.get(pages.size() - 1));
  }

  /** The page of middle length of each kind. */
  Map<PageKind, String> typical() throws IOException {
    return chosen(pages -> pages.get(pages.size() / 2));
  }

  /** The shortest page of each kind. */
  Map<PageKind, String> shortest() throws IOException {
    return chosen(pages -> pages.get(0));
  }

  /**
   * A page of each kind.
   *
   * @param choice from those of one kind, the shortest first
   */
  private Map<PageKind, String> chosen(Function<List<String>, String> choice) throws IOException {
    var pages = pages();
    var byKind = new EnumMap<PageKind, List<String>>(PageKind.class);
    pages.entrySet().stream()
        .sorted(Comparator.comparing(page -> page.getValue().length()))
        .map(Map.Entry::getKey)
        .forEach(
            path -> byKind.computeIfAbsent(PageKind.of(path), k -> new ArrayList<>()).add(path));
    var paths = new EnumMap<PageKind, String>(PageKind.class);
    byKind.forEach((kind, ofKind) -> paths.put(kind, choice.apply(ofKind)));
    return paths;
  }

  /** The files whose names end so. */
  List<Path> files(String ending) throws IOException {
    try (var found = Files.walk(folder)) {
      return found.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }
}
