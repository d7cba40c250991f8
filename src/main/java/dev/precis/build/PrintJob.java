package dev.precis.build;

import dev.precis.diagnostics.Diagnostics;
import dev.precis.diagnostics.Suggestions;
import dev.precis.format.Artifact;
import dev.precis.format.Edition;
import dev.precis.format.OutputPath;
import dev.precis.model.Site;
import dev.precis.model.Site.Paper;
import dev.precis.model.Target.BriefingKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes the PDFs of briefings, without a site. */
public final class PrintJob {

  private final BuildOptions options;
  private final List<String> briefings;
  private final Path output;
  private final Optional<Paper> paper;

  /**
   * @param briefings the names of their folders; none means the latest
   * @param output the file to write, or the folder in which each gets its own name
   * @param paper takes the place of the site's own
   */
  public PrintJob(
      BuildOptions options, List<String> briefings, Path output, Optional<Paper> paper) {
    this.options = options;
    this.briefings = List.copyOf(briefings);
    this.output = output;
    this.paper = paper;
  }

  /**
   * Prints. With an error in the content nothing is written.
   *
   * @throws RefusedException if there is no such briefing, or several are to go into one file
   * @throws IOException if the machine fails
   */
  public PrintReport run() throws IOException, RefusedException {
    var diagnostics = new Diagnostics();
    var formats = new Formats(options);
    var edition = new EditionMaker(options, formats, diagnostics).make(this::onPaper);
    if (edition.isEmpty() || diagnostics.hasErrors()) {
      return new PrintReport(diagnostics.sorted(), List.of());
    }
    var chosen = chosen(edition.get());
    boolean isFolder = Files.isDirectory(output);
    if (!isFolder && chosen.size() > 1) {
      throw new RefusedException(
          "'" + output + "' is no folder, and " + chosen.size() + " briefings need one");
    }
    var pdfs = new ArrayList<Artifact>();
    for (var page : formats.printed(edition.get())) {
      if (chosen.contains(page.path())) {
        pdfs.add(page.render(diagnostics));
      }
    }
    var written = new ArrayList<Path>();
    if (!diagnostics.hasErrors()) {
      for (var pdf : pdfs) {
        var name = Path.of(pdf.path().value()).getFileName().toString();
        written.add(write(pdf.bytes(), isFolder ? output.resolve(name) : output));
      }
    }
    return new PrintReport(diagnostics.sorted(), written);
  }

  private Set<OutputPath> chosen(Edition edition) throws RefusedException {
    var known = edition.corpus().briefings().keySet();
    var chosen = new LinkedHashSet<OutputPath>();
    for (var name : briefings) {
      var key = new BriefingKey(name);
      if (!known.contains(key)) {
        var names = known.stream().map(BriefingKey::slug).toList();
        var hint = Suggestions.didYouMean(name, names).map(text -> "; " + text).orElse("");
        throw new RefusedException("there is no briefing '" + name + "'" + hint);
      }
      chosen.add(edition.addresses().pdfOf(key));
    }
    if (chosen.isEmpty()) {
      known.stream().findFirst().map(edition.addresses()::pdfOf).ifPresent(chosen::add);
    }
    return chosen;
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
    return paper.map(size -> site.with(new Site.Print(size, site.print().fonts()))).orElse(site);
  }
}
