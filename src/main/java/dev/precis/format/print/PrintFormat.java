package dev.precis.format.print;

import dev.precis.diagnostics.Diagnostics;
import dev.precis.format.BriefingExport;
import dev.precis.format.Conformance;
import dev.precis.format.Edition;
import dev.precis.format.OutputFormat;
import dev.precis.format.OutputPath;
import dev.precis.format.Page;
import dev.precis.format.PdfEngine;
import dev.precis.format.PrintDocument;
import dev.precis.format.SourceExport;
import dev.precis.format.TemplateEngine;
import dev.precis.model.Briefing;
import dev.precis.model.PartialDate;
import dev.precis.model.Target.BriefingKey;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** A PDF for each briefing, and one for several where somebody asks for it. */
public final class PrintFormat implements OutputFormat {

  private final TemplateEngine templates;
  private final PdfEngine pdf;
  private final Settings settings;

  /**
   * What all documents have in common.
   *
   * @param project the folder from which the site's font files are named
   * @param conformance the standards that the PDFs keep
   * @param cslJson writes the attached sources
   * @param briefings writes the attached data of an edition's briefings
   */
  public record Settings(
      Path project,
      Conformance conformance,
      SourceExport cslJson,
      Function<Edition, BriefingExport> briefings) {}

  public PrintFormat(TemplateEngine templates, PdfEngine pdf, Settings settings) {
    this.templates = templates;
    this.pdf = pdf;
    this.settings = settings;
  }

  @Override
  public List<Page> pages(Edition edition) {
    var press = new Press(edition, templates, settings);
    return edition.corpus().briefings().values().stream()
        .map(
            briefing ->
                Page.of(
                    edition.addresses().pdfOf(briefing.key()),
                    Press.BRIEFING,
                    briefing.at(),
                    diagnostics -> bytes(() -> press.briefing(briefing, diagnostics), diagnostics)))
        .toList();
  }

  /**
   * Several briefings as one document, oldest first. It is no page of the site.
   *
   * @param keys of the edition's briefings, at least one
   * @param period that the document is said to cover; otherwise that from its first to its last
   * @throws IllegalArgumentException if the edition has no such briefing, or none is named
   */
  public Page digest(Edition edition, Collection<BriefingKey> keys, Optional<PartialDate> period) {
    var briefings = keys.stream().map(key -> briefing(edition, key)).toList();
    var digest = Digest.of(briefings, period);
    var press = new Press(edition, templates, settings);
    return Page.of(
        new OutputPath("briefings/" + digest.name() + ".pdf"),
        Press.DIGEST,
        digest.parts().get(0).at(),
        diagnostics -> bytes(() -> press.digest(digest, diagnostics), diagnostics));
  }

  /**
   * A briefing as a document to be set, for those who want one alone.
   *
   * @param diagnostics takes a fault of the template; the document is then empty
   * @throws IllegalArgumentException if the edition has no such briefing
   */
  public PrintDocument document(Edition edition, BriefingKey key, Diagnostics diagnostics) {
    return new Press(edition, templates, settings).briefing(briefing(edition, key), diagnostics);
  }

  private byte[] bytes(Supplier<PrintDocument> document, Diagnostics diagnostics)
      throws IOException {
    var made = document.get();
    // An empty document is the sign of a template's fault, which has been reported.
    return made.html().isEmpty() ? new byte[0] : pdf.render(made, diagnostics);
  }

  private static Briefing briefing(Edition edition, BriefingKey key) {
    return Optional.ofNullable(edition.corpus().briefings().get(key))
        .orElseThrow(() -> new IllegalArgumentException("no such briefing: " + key));
  }
}
