package dev.precis.format.print;

import dev.precis.diagnostics.Diagnostics;
import dev.precis.format.DateText;
import dev.precis.format.Edition;
import dev.precis.format.OutputFormat;
import dev.precis.format.Page;
import dev.precis.format.PdfEngine;
import dev.precis.format.PrintDocument;
import dev.precis.format.TemplateEngine;
import dev.precis.model.Briefing;
import dev.precis.model.Corpus;
import dev.precis.model.Located;
import dev.precis.model.Target.BriefingKey;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A PDF for each briefing. */
public final class PrintFormat implements OutputFormat {

  private static final String TEMPLATE = "print/briefing.html";

  private final TemplateEngine templates;
  private final PdfEngine pdf;
  private final Path project;

  /**
   * @param project the folder from which the site's font files are named
   */
  public PrintFormat(TemplateEngine templates, PdfEngine pdf, Path project) {
    this.templates = templates;
    this.pdf = pdf;
    this.project = project;
  }

  @Override
  public List<Page> pages(Edition edition) {
    return edition.corpus().briefings().values().stream()
        .map(
            briefing ->
                Page.of(
                    edition.addresses().pdfOf(briefing.key()),
                    TEMPLATE,
                    briefing.at(),
                    diagnostics -> bytes(edition, briefing, diagnostics)))
        .toList();
  }

  /**
   * A briefing as a document to be set, for those who want one alone.
   *
   * @param diagnostics takes a fault of the template; the document is then empty
   * @throws IllegalArgumentException if the edition has no such briefing
   */
  public PrintDocument document(Edition edition, BriefingKey key, Diagnostics diagnostics) {
    var briefing =
        Optional.ofNullable(edition.corpus().briefings().get(key))
            .orElseThrow(() -> new IllegalArgumentException("no such briefing: " + key));
    return document(edition, briefing, diagnostics);
  }

  private byte[] bytes(Edition edition, Briefing briefing, Diagnostics diagnostics)
      throws IOException {
    var document = document(edition, briefing, diagnostics);
    // An empty document is the sign of a template's fault, which has been reported.
    return document.html().isEmpty() ? new byte[0] : pdf.render(document, diagnostics);
  }

  private PrintDocument document(Edition edition, Briefing briefing, Diagnostics diagnostics) {
    var site = edition.corpus().site();
    var dates = new DateText(edition.words());
    var view = new Composer(edition, briefing, dates).briefing();
    var html = templates.render(TEMPLATE, edition.words(), SiteView.of(edition), view, diagnostics);
    return new PrintDocument(
        html,
        briefing.title(),
        briefing.authors(),
        site.publisher().name(),
        site.language(),
        briefing.date().latest(),
        edition.addresses().absolute(briefing.key()).toString(),
        site.print().paper(),
        site.print().fonts().stream()
            .map(font -> new Located<>(project.resolve(font.value()), font.at()))
            .toList(),
        media(edition.corpus()),
        briefing.at());
  }

  private static Map<String, Path> media(Corpus corpus) {
    var files = new HashMap<String, Path>();
    corpus.media().forEach((key, media) -> files.put(PrintStyle.MEDIA + key, media.file()));
    return files;
  }
}
