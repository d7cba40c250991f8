package dev.precis.cli;

import dev.precis.build.BuildOptions;
import dev.precis.build.BuildReport;
import dev.precis.build.RefusedException;
import dev.precis.diagnostics.Diagnostic;
import dev.precis.diagnostics.Severity;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that all commands share. */
final class CommonOptions {

  /** When to print in colour. */
  enum Color {
    AUTO,
    ALWAYS,
    NEVER
  }

  @Option(
      names = "--project",
      paramLabel = "DIR",
      description = "the folder that holds content/ (default: here)")
  private @Nullable Path project;

  @Option(
      names = "--site",
      paramLabel = "DIR",
      description = "the folder of the site (default: site/ in the project)")
  private @Nullable Path site;

  @Option(
      names = "--captures",
      paramLabel = "DIR",
      description = "the folder of the captures, instead of what site.yaml says")
  private @Nullable Path captures;

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      description = "where the site will be found, instead of what site.yaml says")
  private @Nullable URI baseUrl;

  @Option(names = "--drafts", description = "include drafts and what is under embargo")
  private boolean drafts;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "measure embargoes by the end of this day (UTC) or by this moment, not by now")
  private @Nullable String asOf;

  @Option(
      names = "--fonts",
      paramLabel = "DIR",
      description = "a folder of fonts to take instead of the system's; may be given several times")
  private List<Path> fonts = List.of();

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "how many pages are rendered at once (default: one a processor)")
  private @Nullable Integer jobs;

  @Option(names = "--quiet", description = "print nothing but errors")
  private boolean quiet;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description = "colour in diagnostics: auto, always, never (default: auto)")
  private Color color = Color.AUTO;

  boolean isQuiet() {
    return quiet;
  }

  /**
   * The options of a build as they were given.
   *
   * @throws RefusedException if one of them makes no sense
   */
  BuildOptions toBuild(Session session, boolean pdf, boolean compress, boolean clean)
      throws RefusedException {
    var folder = project(session).toAbsolutePath().normalize();
    if (!Files.isDirectory(folder.resolve("content"))) {
      throw new RefusedException(
          "there is no folder 'content' in '" + folder + "'; name the project with --project DIR");
    }
    if (jobs != null && jobs < 1) {
      throw new RefusedException("--jobs needs a number from 1");
    }
    if (captures != null && !Files.isDirectory(session.here().resolve(captures))) {
      throw new RefusedException("--captures: '" + captures + "' is no folder");
    }
    for (var folderOfFonts : fonts) {
      if (!Files.isDirectory(session.here().resolve(folderOfFonts))) {
        throw new RefusedException("--fonts: '" + folderOfFonts + "' is no folder");
      }
    }
    return new BuildOptions(
        folder,
        site == null ? folder.resolve("site") : session.here().resolve(site).toAbsolutePath(),
        Optional.ofNullable(captures).map(session.here()::resolve),
        fonts.stream().map(session.here()::resolve).toList(),
        checkedBaseUrl(),
        drafts,
        moment(session),
        jobs == null ? Runtime.getRuntime().availableProcessors() : jobs,
        pdf,
        compress,
        clean,
        session.version());
  }

  /** The diagnostics for people, as these options want them printed. */
  Report textReport(Session session) {
    var isColored =
        switch (color) {
          case ALWAYS -> true;
          case NEVER -> false;
          case AUTO -> session.console().hasColor();
        };
    return new TextReport(new Lines(project(session)), isColored);
  }

  /** Those diagnostics that these options let through. */
  List<Diagnostic> shown(Collection<Diagnostic> diagnostics) {
    return diagnostics.stream()
        .filter(diagnostic -> !quiet || diagnostic.severity() == Severity.ERROR)
        .toList();
  }

  /** How many errors and warnings there are: {@code 2 errors, 1 warning}. */
  static String counted(BuildReport report) {
    return counted(report.count(Severity.ERROR), "error")
        + ", "
        + counted(report.count(Severity.WARNING), "warning");
  }

  private static String counted(long count, String what) {
    return (count == 0 ? "no" : Long.toString(count)) + " " + what + (count == 1 ? "" : "s");
  }

  private Path project(Session session) {
    return project == null ? session.here() : session.here().resolve(project);
  }

  private Optional<URI> checkedBaseUrl() throws RefusedException {
    var url = baseUrl;
    if (url == null) {
      return Optional.empty();
    }
    boolean isWeb = "https".equals(url.getScheme()) || "http".equals(url.getScheme());
    if (!isWeb || url.getHost() == null || url.getQuery() != null || url.getFragment() != null) {
      throw new RefusedException("--base-url needs an address such as https://example.org/briefs/");
    }
    return Optional.of(url.getPath().endsWith("/") ? url : URI.create(url + "/"));
  }

  private Instant moment(Session session) throws RefusedException {
    var given = asOf;
    if (given == null) {
      return session.now();
    }
    try {
      return given.contains("T")
          ? OffsetDateTime.parse(given).toInstant()
          : LocalDate.parse(given).plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
    } catch (DateTimeException e) {
      throw new RefusedException(
          "--as-of needs a day such as 2025-06-02 or a moment such as 2025-06-02T09:00:00Z");
    }
  }
}
