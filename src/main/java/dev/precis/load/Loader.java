package dev.precis.load;

import dev.precis.diagnostics.Code;
import dev.precis.diagnostics.Diagnostic;
import dev.precis.diagnostics.Diagnostics;
import dev.precis.diagnostics.Location;
import dev.precis.load.Layout.Part;
import dev.precis.model.Briefing;
import dev.precis.model.Manuscript;
import dev.precis.model.ProseParser;
import dev.precis.model.Site;
import dev.precis.model.Source;
import dev.precis.model.Summary;
import dev.precis.model.Target.BriefingKey;
import dev.precis.model.Target.SourceKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
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

  private static final Comparator<Summary> IN_READING_ORDER =
      Comparator.comparing((Summary s) -> s.order().orElse(Integer.MAX_VALUE))
          .thenComparing(s -> s.key().slug());

  private final Diagnostics diagnostics;
  private final Executor executor;
  private final Documents documents;
  private final MediaFolder media;

  /**
   * @param prose is used by all threads of the executor
   * @param diagnostics takes what is wrong in the files
   * @param executor reads the files; {@code Runnable::run} reads them one after the other
   */
  public Loader(ProseParser prose, Diagnostics diagnostics, Executor executor) {
    this.diagnostics = diagnostics;
    this.executor = executor;
    this.documents = new Documents(prose, diagnostics);
    this.media = new MediaFolder(documents, diagnostics);
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
      report(Code.MISSING_FILE, ContentFile.CONTENT, "there is no folder 'content'");
      return Optional.empty();
    }
    var files =
        ContentTree.of(root, diagnostics).stream()
            .collect(Collectors.groupingBy(ContentFile::part));
    var site = site(of(Part.KNOWN, files));
    var zone = site.map(Site::timeZone).orElse(ZoneOffset.UTC);
    try (var crew = new Crew(executor)) {
      var briefings =
          crew.start(folders(of(Part.BRIEFING, files)), folder -> briefing(folder, zone));
      var topics = crew.start(of(Part.TOPIC, files), file -> TopicForm.read(page(file)));
      var actors = crew.start(of(Part.ACTOR, files), file -> ActorForm.read(page(file)));
      var sources =
          crew.start(of(Part.SOURCE, files), file -> SourceForm.read(documents.yaml(file)));
      var pages = crew.start(of(Part.PAGE, files), file -> PageForm.read(page(file)));
      var pictures = media.start(of(Part.PICTURE, files), of(Part.NOTE, files), crew);
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
        return SiteForm.read(documents.yaml(file).root());
      }
    }
    report(Code.MISSING_FILE, name, "there is no '" + name + "'");
    return Optional.empty();
  }

  private Document page(ContentFile file) throws IOException {
    return documents.markdown(slugged(file, file.slug(), file.parts().get(1)));
  }

  /** The files of each briefing. */
  private static List<List<ContentFile>> folders(List<ContentFile> files) {
    var folders = new LinkedHashMap<String, List<ContentFile>>();
    for (var file : files) {
      folders.computeIfAbsent(file.parts().get(1), name -> new ArrayList<>()).add(file);
    }
    return List.copyOf(folders.values());
  }

  private Briefing briefing(List<ContentFile> files, ZoneId zone) throws IOException {
    var folder = files.get(0).parts().get(1);
    slugged(files.get(0), folder, folder);
    var key = new BriefingKey(folder);
    var index = files.stream().filter(ContentFile::isIndex).findFirst();
    if (index.isEmpty()) {
      var name = ContentFile.nameOf(files.get(0).parts().subList(0, 2));
      report(Code.MISSING_FILE, name, "'" + name + "' has no '" + Layout.INDEX + "'");
    }
    var document =
        index.isPresent() ? documents.markdown(index.get()) : documents.nothing(files.get(0));
    var briefing = BriefingForm.read(document, key, zone);
    var summaries = new ArrayList<Summary>();
    for (var file : files) {
      if (!file.isIndex()) {
        slugged(file, file.slug(), file.parts().get(2));
        summaries.add(SummaryForm.read(documents.markdown(file), key, briefing.date()));
      }
    }
    summaries.sort(IN_READING_ORDER);
    return BriefingForm.with(briefing, summaries);
  }

  /** Complains where a name cannot be a part of an address. */
  private ContentFile slugged(ContentFile file, String slug, String name) {
    if (!Slug.isValid(slug)) {
      var renamed = Slug.proposedFor(slug).map(s -> s + name.substring(slug.length()));
      diagnostics.report(
          Diagnostic.of(
                  Code.BAD_SLUG,
                  Location.ofFile(file.name()),
                  "'" + slug + "' cannot be a part of an address")
              .hinting(renamed.map(proposed -> "rename it to '" + proposed + "'")));
    }
    return file;
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

  private void report(Code code, String file, String message) {
    diagnostics.report(Diagnostic.of(code, Location.ofFile(file), message));
  }

  private static List<ContentFile> of(Part part, Map<Part, List<ContentFile>> files) {
    return files.getOrDefault(part, List.of());
  }
}
