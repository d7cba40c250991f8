package dev.precis.load;

import dev.precis.diagnostics.Code;
import dev.precis.diagnostics.Diagnostic;
import dev.precis.diagnostics.Diagnostics;
import dev.precis.diagnostics.Location;
import dev.precis.load.Layout.Part;
import dev.precis.model.LikelihoodScale;
import dev.precis.model.Manuscript;
import dev.precis.model.ProseParser;
import dev.precis.model.Site;
import dev.precis.model.Source;
import dev.precis.model.Target.SourceKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;

/**
 * Reads the content of a project. Each file is read once, several at a time; what comes out does
 * not depend on how many.
 */
public final class Loader {

  private final ProseParser prose;
  private final Diagnostics diagnostics;
  private final Executor executor;

  /**
   * @param prose is used by all threads of the executor, for the language of the site
   * @param diagnostics takes what is wrong in the files
   * @param executor reads the files; {@code Runnable::run} reads them one after the other. The
   *     thread that loads waits for it, so it must not be the only one of the executor
   */
  public Loader(ProseParser prose, Diagnostics diagnostics, Executor executor) {
    this.prose = prose;
    this.diagnostics = diagnostics;
    this.executor = executor;
  }

  /**
   * The manuscript, as far as it could be read: a file with faults is in it too, so that the names
   * that point at it are known. Nothing where there is no {@code site.yaml} to speak of.
   *
   * @param project the folder that holds {@code content/}
   * @throws IOException if a file or folder cannot be read
   */
  public Optional<Manuscript> load(Path project) throws IOException {
    var root = project.toRealPath();
    if (!Files.isDirectory(root.resolve(ContentFile.CONTENT))) {
      report(ContentFile.CONTENT, "there is no folder 'content'");
      return Optional.empty();
    }
    var files =
        ContentTree.of(root, diagnostics).stream()
            .collect(Collectors.groupingBy(ContentFile::part));
    var site = site(of(Part.KNOWN, files));
    return load(files, site);
  }

  private Optional<Manuscript> load(Map<Part, List<ContentFile>> files, Optional<Site> site)
      throws IOException {
    var parser = site.map(Site::language).map(prose::in).orElse(prose);
    var documents = new Documents(parser, diagnostics);
    var zone = site.map(Site::timeZone).orElse(ZoneOffset.UTC);
    var scale = site.map(Site::likelihoodScale).orElse(LikelihoodScale.ICD203);
    try (var crew = new Crew(executor)) {
      var briefings =
          new BriefingFolders(documents, zone, scale, diagnostics)
              .start(of(Part.BRIEFING, files), crew);
      var topics = crew.start(of(Part.TOPIC, files), file -> TopicForm.read(documents.named(file)));
      var actors = crew.start(of(Part.ACTOR, files), file -> ActorForm.read(documents.named(file)));
      var sources =
          crew.start(of(Part.SOURCE, files), file -> SourceForm.read(documents.yaml(file)));
      var pages = crew.start(of(Part.PAGE, files), file -> PageForm.read(documents.named(file)));
      var pictures =
          new MediaFolder(documents, diagnostics)
              .start(of(Part.PICTURE, files), of(Part.NOTE, files), crew);
      if (site.isEmpty()) {
        return Optional.empty();
      }
      return Optional.of(
          new Manuscript(
              site.get(),
              briefings.results(),
              topics.results(),
              actors.results(),
              distinct(sources.results()),
              pages.results(),
              pictures.results()));
    }
  }

  private Optional<Site> site(List<ContentFile> known) throws IOException {
    var name = ContentFile.nameOf(List.of(Layout.SITE));
    for (var file : known) {
      if (file.name().equals(name)) {
        return SiteForm.read(new Documents(prose, diagnostics).yaml(file).root());
      }
    }
    report(name, "there is no '" + name + "'");
    return Optional.empty();
  }

  /** The sources of all files; of those that share a key, the first. */
  private List<Source> distinct(List<List<Source>> files) {
    var sources = new LinkedHashMap<SourceKey, Source>();
    files.stream()
        .flatMap(List::stream)
        .forEach(
            source -> {
              var first = sources.putIfAbsent(source.key(), source);
              if (first != null) {
                diagnostics.report(
                    Diagnostic.of(
                            Code.DUPLICATE_SOURCE,
                            source.at(),
                            "there is a source '" + source.key() + "' already")
                        .hinting("it stands in " + first.at()));
              }
            });
    return List.copyOf(sources.values());
  }

  private void report(String file, String message) {
    diagnostics.report(Diagnostic.of(Code.MISSING_FILE, Location.ofFile(file), message));
  }

  private static List<ContentFile> of(Part part, Map<Part, List<ContentFile>> files) {
    return files.getOrDefault(part, List.of());
  }
}
