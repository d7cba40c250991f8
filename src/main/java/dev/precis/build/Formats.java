package dev.precis.build;

import dev.precis.bibliography.BibTex;
import dev.precis.bibliography.CslJson;
import dev.precis.diagnostics.Diagnostics;
import dev.precis.draw.CardDrawing;
import dev.precis.font.FontFolders;
import dev.precis.format.Conformance;
import dev.precis.format.Edition;
import dev.precis.format.OutputFormat;
import dev.precis.format.Page;
import dev.precis.format.TemplateEngine;
import dev.precis.format.Words;
import dev.precis.format.card.CardFormat;
import dev.precis.format.data.DataFormat;
import dev.precis.format.email.EmailFormat;
import dev.precis.format.feed.FeedFormat;
import dev.precis.format.hosting.HostingFormat;
import dev.precis.format.print.PrintFormat;
import dev.precis.format.search.SearchFormat;
import dev.precis.format.web.WebFormat;
import dev.precis.pdf.OpenHtmlPdfEngine;
import dev.precis.template.PebbleTemplates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The output formats: one line each. */
final class Formats {

  private final TemplateEngine templates;
  private final Path project;
  private final FontFolders fonts;

  Formats(BuildOptions options) throws IOException {
    project = options.project();
    fonts = options.fonts().isEmpty() ? FontFolders.ofSystem() : new FontFolders(options.fonts());
    var own = project.resolve("templates");
    templates = new PebbleTemplates(Optional.of(own).filter(Files::isDirectory));
  }

  /** The texts of the interface in a language. */
  Words words(Locale language, Diagnostics diagnostics) {
    return templates.words(language, diagnostics);
  }

  /** The pages of all formats but print. */
  List<Page> onScreen(Edition edition) {
    List<OutputFormat> formats =
        List.of(
            new WebFormat(templates),
            new FeedFormat(),
            new EmailFormat(templates),
            new HostingFormat(),
            new DataFormat(CslJson::write, BibTex::write),
            new SearchFormat());
    return formats.stream().flatMap(format -> format.pages(edition).stream()).toList();
  }

  /** The social cards. */
  List<Page> cards(Edition edition) {
    return new CardFormat(new CardDrawing(fonts)).pages(edition);
  }

  /** The PDFs. */
  List<Page> printed(Edition edition) {
    return onPaper(Conformance.A3A_UA1).pages(edition);
  }

  /** The format that makes the PDFs. */
  PrintFormat onPaper(Conformance conformance) {
    return new PrintFormat(
        templates,
        new OpenHtmlPdfEngine(fonts),
        new PrintFormat.Settings(project, conformance, CslJson::write, DataFormat::briefingsOf));
  }
}
