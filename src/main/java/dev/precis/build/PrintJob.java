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
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes the PDFs of briefings, without a site. */
public final class PrintJob {

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
   *     or several are to go into one file
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
    boolean isFolder = Files.isDirectory(print.output());
    if (!isFolder && pages.size() > 1) {
      throw new RefusedException(
          "'"
              + print.output()
              + "' is no folder, and "
              + pages.size()
              + " briefings need one; --digest makes one document of them");
    }
    var pdfs = new ArrayList<Artifact>();
    for (var page : pages) {
      pdfs.add(page.render(diagnostics));
    }
    var written = new ArrayList<Path>();
    if (!diagnostics.hasErrors()) {
      for (var pdf : pdfs) {
        var name = Path.of(pdf.path().value()).getFileName().toString();
        written.add(write(pdf.bytes(), isFolder ? print.output().resolve(name) : print.output()));
      }
    }
    return new PrintReport(diagnostics.sorted(), written);
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
      if (pair.code().equals(code)) {
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
      var key = new BriefingKey(name);
      if (!known.contains(key)) {
        var names = known.stream().map(BriefingKey::slug).toList();
        var hint = Suggestions.didYouMean(name, names).map(text -> "; " + text).orElse("");
        throw new RefusedException("there is no briefing '" + name + "'" + hint);
      }
      named.add(key);
    }
    return named;
  }

  // Beside the file and then renamed, so that a failure leaves the one that was there.
  private static Path write(byte[] bytes, Path file) throws IOException {
    var draft = file.resolveSibling("." + file.getFileName() + ".precis");
    try {
      Files.write(draft, bytes);
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
    return file;
  }

  private Site onPaper(Site site) {
    return print
        .paper()
        .map(size -> site.with(new Site.Print(size, site.print().fonts())))
        .orElse(site);
  }
}
