package dev.precis.build;

import dev.precis.diagnostics.Diagnostics;
import dev.precis.diagnostics.Suggestions;
import dev.precis.format.Artifact;
import dev.precis.format.Conformance;
import dev.precis.format.Edition;
import dev.precis.format.Page;
import dev.precis.format.print.PrintFormat;
import dev.precis.model.Briefing;
import dev.precis.model.Corpus;
import dev.precis.model.Site;
import dev.precis.model.Target.BriefingKey;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes the PDFs of briefings, without a site. */
public final class PrintJob {

  private static final String PDF = ".pdf";
  private static final String BRIEFINGS = "content/briefings/";

  private final BuildOptions options;
  private final PrintOptions print;

  public PrintJob(BuildOptions options, PrintOptions print) {
    this.options = options;
    this.print = print;
  }

  /**
   * Prints. With an error in the content nothing is written.
   *
   * @throws RefusedException if there is no such briefing or conformance, none lies in the period,
   *     several are to go into one file, or the folder of the file is not there
   * @throws IOException if the machine fails
   */
  public PrintReport run() throws IOException, RefusedException {
    var conformance = conformance();
    var diagnostics = new Diagnostics();
    var formats = new Formats(options);
    var edition = new EditionMaker(options, formats, diagnostics).make(this::onPaper);
    if (edition.isEmpty() || diagnostics.hasErrors()) {
      return new PrintReport(diagnostics.sorted(), List.of());
    }
    var pages = pages(edition.get(), formats.onPaper(conformance));
    var isFolder = isFolder(pages.size());
    var pdfs = new ArrayList<Artifact>();
    for (var page : pages) {
      pdfs.add(page.render(diagnostics));
    }
    var written = new ArrayList<Path>();
    if (!diagnostics.hasErrors()) {
      if (isFolder) {
        Files.createDirectories(print.output());
      }
      for (var pdf : pdfs) {
        var name = Path.of(pdf.path().value()).getFileName().toString();
        written.add(write(pdf.bytes(), isFolder ? print.output().resolve(name) : print.output()));
      }
    }
    return new PrintReport(diagnostics.sorted(), written);
  }

  /** Whether the output is a folder, which may be yet to be made, or else the one file. */
  private boolean isFolder(int files) throws RefusedException {
    var output = print.output();
    if (Files.isDirectory(output)) {
      return true;
    }
    boolean mayBecome = !Files.exists(output) && !output.toString().endsWith(PDF);
    if (print.intoFolder() || files > 1) {
      if (mayBecome) {
        return true;
      }
      throw new RefusedException(
          "'"
              + output
              + "' is no folder"
              + (files > 1
                  ? ", and " + files + " briefings need one; --digest makes one document of them"
                  : ""));
    }
    var folder = output.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw new RefusedException("there is no folder '" + folder + "' for the file of --output");
    }
    return false;
  }

  private List<Page> pages(Edition edition, PrintFormat format) throws RefusedException {
    var chosen = chosen(edition.corpus());
    if (print.isDigest() && !chosen.isEmpty()) {
      return List.of(format.digest(edition, chosen, print.period().span()));
    }
    var paths = chosen.stream().map(edition.addresses()::pdfOf).collect(Collectors.toSet());
    return format.pages(edition).stream().filter(page -> paths.contains(page.path())).toList();
  }

  private Conformance conformance() throws RefusedException {
    var code = print.conformance().orElse(Conformance.A3A_UA1.code());
    for (var pair : Conformance.values()) {
      if (pair.code().equalsIgnoreCase(code)) {
        return pair;
      }
    }
    var codes = Arrays.stream(Conformance.values()).map(Conformance::code).toList();
    throw new RefusedException(
        "there is no conformance '" + code + "', only " + String.join(" and ", codes));
  }

  private Set<BriefingKey> chosen(Corpus corpus) throws RefusedException {
    var known = corpus.briefings().keySet();
    if (!print.period().isAlways()) {
      return within(corpus.briefings().values());
    } else if (!print.briefings().isEmpty()) {
      return named(known);
    }
    // Newest first: the latest alone, but a digest of nothing in particular is one of everything.
    return print.isDigest() ? known : known.stream().limit(1).collect(Collectors.toSet());
  }

  private Set<BriefingKey> within(Collection<Briefing> briefings) throws RefusedException {
    var within =
        briefings.stream()
            .filter(briefing -> print.period().has(briefing.date()))
            .map(Briefing::key)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    if (within.isEmpty()) {
      var days = briefings.stream().map(briefing -> briefing.date().earliest()).sorted().toList();
      throw new RefusedException(
          days.isEmpty()
              ? "there is no briefing to print"
              : "no briefing lies between --from and --to; there are briefings from "
                  + days.get(0)
                  + " to "
                  + days.get(days.size() - 1));
    }
    return within;
  }

  private Set<BriefingKey> named(Set<BriefingKey> known) throws RefusedException {
    var named = new LinkedHashSet<BriefingKey>();
    for (var name : print.briefings()) {
      var key = new BriefingKey(slugOf(name));
      if (!known.contains(key)) {
        var names = known.stream().map(BriefingKey::slug).toList();
        var hint = Suggestions.didYouMean(name, names).map(text -> "; " + text).orElse("");
        throw new RefusedException("there is no briefing '" + name + "'" + hint);
      }
      named.add(key);
    }
    return named;
  }

  /** The name of a folder, also where a shell has completed the path to it. */
  private static String slugOf(String name) {
    var path = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
    int folder = path.lastIndexOf(BRIEFINGS);
    return folder < 0 ? path : path.substring(folder + BRIEFINGS.length());
  }

  private static Path write(byte[] bytes, Path file) throws IOException {
    try {
      replace(bytes, file);
      return file;
    } catch (FileSystemException e) {
      // It may name the draft, which nobody knows.
      var why =
          e instanceof AccessDeniedException
              ? "permission denied"
              : Objects.requireNonNullElse(e.getReason(), "it cannot be written");
      var said = new FileSystemException(file.toString(), null, why);
      said.initCause(e);
      throw said;
    }
  }

  // Beside the file and then renamed, so that a failure leaves the one that was there.
  private static void replace(byte[] bytes, Path file) throws IOException {
    var draft = file.resolveSibling("." + file.getFileName() + ".precis");
    try {
      Files.write(draft, bytes);
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private Site onPaper(Site site) {
    return print
        .paper()
        .map(size -> site.with(new Site.Print(size, site.print().fonts())))
        .orElse(site);
  }
}
