package dev.precis.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.diagnostics.Diagnostics;
import dev.precis.font.FontFolders;
import dev.precis.format.Attachment;
import dev.precis.format.Attachment.Relationship;
import dev.precis.format.Conformance;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a PDF says of itself to archives and to assistive technology. */
class ConformanceTest {

  private static final String RICH =
      """
      Bare text.
      <h1>Firms &amp; <i lang=fr>affaires</i></h1>
      <p>The office<sup><a href="#r1" title="Reference 1">1</a></sup>, as <a href="https://a.example/">a
      firm</a>, said <em>five</em> things.<sup><a href="#n1" title="Note a">a</a></sup><span
      data-note="n1"></span> More <i lang=de>Wörter</i> follow, and others.<sup><a href="#n2"
      title="Note b">b</a></sup><span data-note="n2"></span></p>
      <h2 id="more">More</h2>
      <table><caption>A caption</caption><thead><tr><th scope="col">What</th><th scope="col">Who</th></tr></thead>
      <tbody><tr><th scope="row">One</th><td colspan=1>Two</td></tr></tbody></table>
      <ol><li>One<ul><li>two</li></ul></li></ol>
      <blockquote><p lang="ru">Текст</p></blockquote>
      <p><img src="media:p.png" alt="A square"></p>
      <p>Before it <span style="display: block"><span style="display: block"><img src="media:p.png"
      alt="A square"></span> <span style="display: block">A caption</span></span></p>
      <p><svg xmlns="http://www.w3.org/2000/svg" width="20" height="20" alt="A circle"><circle r="5" cx="9" cy="9"/></svg></p>
      <div id="n1"><p>A note with words.</p><p>Two paragraphs.</p></div>
      <div id="n2"><p>Another, on <a href="#more" title="Section More">more</a>.</p></div>
      <p id="r1">A reference, cited on <span class="pages" data-pages="more n1 r1"></span>.</p>
      """;

  private static final List<Attachment> FILES =
      List.of(
          file("sources.json", Relationship.SOURCE, "The cited sources"),
          file("briefing – data.json", Relationship.DATA, "The data"));

  private final Diagnostics diagnostics = new Diagnostics();
  private final OpenHtmlPdfEngine engine = new OpenHtmlPdfEngine(new FontFolders(List.of()));

  @ParameterizedTest
  @EnumSource(Conformance.class)
  void keeps_the_rules(Conformance conformance, @TempDir Path folder) throws Exception {
    var picture = Pictures.png(folder.resolve("p.png"), 8, 8);
    for (var files : List.of(FILES, List.<Attachment>of())) {
      var document =
          PrintDocuments.with(
              PrintDocuments.of(RICH, List.of(), Map.of("media:p.png", picture)),
              conformance,
              files);
      byte[] pdf = engine.render(document, diagnostics);
      assertThat(Judge.brokenRules(pdf, conformance, !files.isEmpty())).isEmpty();
    }
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Conformance.class)
  void notes_stand_where_they_are_called_for(Conformance conformance) throws Exception {
    try (var pdf = render(conformance, FILES)) {
      var name = conformance == Conformance.A4F_UA2 ? "FENote" : "Note";
      var notes = elements(pdf).stream().filter(e -> typeOf(e).equals(name)).toList();
      assertThat(notes.size()).isEqualTo(2);
      assertThat(notes.stream().map(note -> typeOf(note.getCOSDictionary(COSName.P))))
          .allMatch(type -> type.equals("P") || type.equals("Span"));
    }
  }

  @Test
  void captions_stand_in_their_tables() throws Exception {
    try (var pdf = render(Conformance.A3A_UA1, FILES)) {
      var captions = elements(pdf).stream().filter(e -> typeOf(e).equals("Caption"));
      assertThat(captions.map(e -> typeOf(e.getCOSDictionary(COSName.P)))).containsExactly("Table");
    }
  }

  @Test
  void each_passage_keeps_its_language() throws Exception {
    try (var pdf = render(Conformance.A3A_UA1, FILES)) {
      assertThat(elements(pdf).stream().map(e -> e.getString(COSName.LANG, "")))
          .contains("fr", "de", "ru");
    }
  }

  @ParameterizedTest
  @EnumSource(Conformance.class)
  void files_are_inside_with_what_they_are(Conformance conformance) throws Exception {
    try (var pdf = render(conformance, FILES)) {
      var names = pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
      assertThat(names).containsOnlyKeys("sources.json", "briefing – data.json");
      var sources = Objects.requireNonNull(names.get("sources.json"));
      assertThat(sources.getEmbeddedFile().toByteArray())
          .asString(StandardCharsets.UTF_8)
          .isEqualTo("[\"sources.json\"]");
      assertThat(sources.getEmbeddedFile().getSubtype()).isEqualTo("application/json");
      assertThat(sources.getCOSObject().getNameAsString("AFRelationship")).isEqualTo("Source");
      assertThat(sources.getFileDescription()).isEqualTo("The cited sources");
      var associated =
          pdf.getDocumentCatalog().getCOSObject().getCOSArray(COSName.getPDFName("AF"));
      assertThat(associated).hasSize(2);
      assertThat(associated.getObject(0)).isSameAs(sources.getCOSObject());
    }
  }

  @Test
  void says_in_its_head_that_it_is_pdf_2() throws Exception {
    var document = PrintDocuments.with(PrintDocuments.of(RICH), Conformance.A4F_UA2, FILES);
    byte[] bytes = engine.render(document, diagnostics);
    assertThat(new String(bytes, 0, 8, StandardCharsets.US_ASCII)).isEqualTo("%PDF-2.0");
    assertThat(Arrays.equals(engine.render(document, diagnostics), bytes)).isTrue();
  }

  private PDDocument render(Conformance conformance, List<Attachment> files) throws Exception {
    var document = PrintDocuments.with(PrintDocuments.of(RICH), conformance, files);
    return Loader.loadPDF(engine.render(document, diagnostics));
  }

  private static Attachment file(String name, Relationship relationship, String description) {
    var bytes = ("[\"" + name + "\"]").getBytes(StandardCharsets.UTF_8);
    return new Attachment(name, "application/json", relationship, description, bytes);
  }

  private static String typeOf(COSDictionary element) {
    return StructureElements.typeOf(element);
  }

  private static List<COSDictionary> elements(PDDocument pdf) {
    var all = new ArrayList<COSDictionary>();
    collect(pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), all);
    return all;
  }

  private static void collect(COSDictionary element, List<COSDictionary> all) {
    for (var kid : StructureElements.kids(element)) {
      all.add(kid);
      collect(kid, all);
    }
  }
}
