package dev.precis.pdf;

import dev.precis.diagnostics.Location;
import dev.precis.format.Attachment;
import dev.precis.format.Conformance;
import dev.precis.format.PrintDocument;
import dev.precis.format.Words;
import dev.precis.model.Located;
import dev.precis.model.Site.Paper;
import dev.precis.testing.Interface;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Documents for tests. */
final class PrintDocuments {

  static final Location AT = Location.ofFile("content/briefings/b/index.md");

  private static final String STYLE =
      """
      @page { size: A4; margin: 40mm; @bottom-right { content: counter(page); font-family: "Source Sans Pro"; }
        @top-left { content: element(head); font-family: "Source Sans Pro"; }
        @bottom-left { content: element(foot); font-family: "Source Sans Pro"; } }
      .head { position: running(head); }
      .foot { position: running(foot); }
      html { font: 10pt/14pt "PT Serif"; }
      body { text-align: justify; word-wrap: break-word; }
      h1, h2, th { font-family: "Source Sans Pro"; }
      code { font-family: "Liberation Mono"; }
      table { -fs-table-paginate: paginate; width: 100%; }
      .note { float: footnote; font-size: 8pt; }
      .note::footnote-call { content: ""; }
      .note::footnote-marker { content: ""; }
      """;

  private static final Words WORDS = Interface.in(Locale.UK);

  private PrintDocuments() {}

  /** A document with this between the tags of its body. */
  static PrintDocument of(String body) {
    return of(body, List.of(), Map.of());
  }

  /** The same document in another language. */
  static PrintDocument in(String tag, PrintDocument usual) {
    return new PrintDocument(
        usual.html().replace("lang=en-GB", "lang=" + tag),
        usual.title(),
        usual.authors(),
        usual.publisher(),
        Interface.in(Locale.forLanguageTag(tag)),
        usual.date(),
        usual.identifier(),
        usual.paper(),
        usual.fonts(),
        usual.media(),
        usual.conformance(),
        usual.attachments(),
        usual.origin());
  }

  /** A document that is to be set by other standards and with files inside. */
  static PrintDocument with(
      PrintDocument usual, Conformance conformance, List<Attachment> attachments) {
    return new PrintDocument(
        usual.html(),
        usual.title(),
        usual.authors(),
        usual.publisher(),
        usual.words(),
        usual.date(),
        usual.identifier(),
        usual.paper(),
        usual.fonts(),
        usual.media(),
        conformance,
        attachments,
        usual.origin());
  }

  static PrintDocument of(String body, List<Path> fonts, Map<String, Path> media) {
    return new PrintDocument(
        "<!DOCTYPE html><html lang=en-GB><head><title>A title & more</title><style>"
            + STYLE
            + "</style></head><body>"
            + body
            + "</body></html>",
        "A title & more",
        List.of("An Author", "Another <Author>"),
        "A publisher",
        WORDS,
        LocalDate.of(2025, 6, 3),
        "https://watch.example/briefings/b/",
        Paper.A4,
        fonts.stream().map(font -> new Located<>(font, AT)).toList(),
        media,
        Conformance.A3A_UA1,
        List.of(),
        AT);
  }
}
