package dev.precis.format.print;

import dev.precis.diagnostics.Diagnostics;
import dev.precis.format.Attachment;
import dev.precis.format.Attachment.Relationship;
import dev.precis.format.BriefingExport;
import dev.precis.format.DateText;
import dev.precis.format.Edition;
import dev.precis.format.OutputPath;
import dev.precis.format.PrintDocument;
import dev.precis.format.TemplateEngine;
import dev.precis.format.Words;
import dev.precis.model.Briefing;
import dev.precis.model.Located;
import dev.precis.model.Numbering;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the documents of one edition. Safe for many threads. */
final class Press {

  static final String BRIEFING = "print/briefing.html";
  static final String DIGEST = "print/digest.html";

  private static final int PART_OF_BRIEFING = 2;
  private static final int PART_OF_DIGEST = 3;

  private final Edition edition;
  private final Words words;
  private final TemplateEngine templates;
  private final PrintFormat.Settings settings;
  private final DateText dates;
  private @Nullable Desk desk;

  Press(Edition edition, TemplateEngine templates, PrintFormat.Settings settings) {
    this.edition = edition;
    this.templates = templates;
    this.settings = settings;
    this.words = edition.words();
    this.dates = new DateText(words);
  }

  /** What all documents need and no plan of a site does: it is made for the first of them. */
  private record Desk(Register register, BriefingExport export, Map<String, Path> media) {}

  /**
   * The document of a briefing.
   *
   * @param diagnostics takes a fault of the template; the document is then empty
   */
  PrintDocument briefing(Briefing briefing, Diagnostics diagnostics) {
    var sheets = new Sheets(List.of(briefing));
    var part = sheets.part(briefing, "", PART_OF_BRIEFING);
    var view = new BriefingView(part, sheets.apparatus());
    var html = templates.render(BRIEFING, words, SiteView.of(edition), view, diagnostics);
    var address = edition.addresses().absolute(briefing.key()).toString();
    return sheets.document(html, briefing.title(), address, "briefing.json");
  }

  /**
   * The document of several.
   *
   * @param diagnostics takes a fault of the template; the document is then empty
   */
  PrintDocument digest(Digest digest, Diagnostics diagnostics) {
    var sheets = new Sheets(digest.parts());
    var parts =
        digest.parts().stream()
            .map(one -> sheets.part(one, one.key().slug() + "--", PART_OF_DIGEST))
            .toList();
    var period = dates.of(digest.period());
    var list = edition.addresses().absolute(OutputPath.indexOf("briefings")).toString();
    var view =
        new DigestView(
            period,
            dates.of(digest.date()),
            String.join(words.text("mark.comma"), sheets.authors()),
            list,
            parts,
            sheets.apparatus());
    var html = templates.render(DIGEST, words, SiteView.of(edition), view, diagnostics);
    var title = edition.corpus().site().title() + words.text("mark.comma") + period;
    var keys = digest.parts().stream().map(one -> one.key().slug());
    var address = list + "#" + keys.collect(Collectors.joining(","));
    return sheets.document(html, title, address, "digest.json");
  }

  private synchronized Desk desk() {
    var known = desk;
    if (known == null) {
      var media =
          edition.corpus().media().values().stream()
              .collect(
                  Collectors.toUnmodifiableMap(m -> PrintStyle.MEDIA + m.key(), m -> m.file()));
      known = new Desk(new Register(edition), settings.briefings().apply(edition), media);
      desk = known;
    }
    return known;
  }

  /** What is being written of one document: its parts share the numbers, notes and places. */
  private final class Sheets {

    private final List<Briefing> briefings;
    private final Numbering numbering;
    private final Anchors anchors = new Anchors();
    private final Notes notes = new Notes();

    Sheets(List<Briefing> briefings) {
      this.briefings = briefings;
      var none = new Numbering(List.of());
      var numberings = edition.corpus().numbering();
      numbering =
          Numbering.joined(
              briefings.stream().map(b -> numberings.getOrDefault(b.key(), none)).toList());
    }

    PartView part(Briefing briefing, String id, int level) {
      var register = desk().register();
      var numbers = new RaisedNumbers(words, numbering, anchors);
      var index = new IndexMarks(anchors);
      var style = new PrintStyle(edition, numbers, index, notes, level);
      var texts = new PartTexts(register, style, numbers, index);
      var summaries = new SummaryComposer(edition, register, dates, anchors, index, texts);
      return new PartComposer(edition, dates, texts, summaries).part(briefing, id, level);
    }

    ApparatusView apparatus() {
      return new ApparatusComposer(edition, desk().register(), dates, numbering, anchors)
          .apparatus(briefings, notes.all());
    }

    List<String> authors() {
      return briefings.stream().flatMap(b -> b.authors().stream()).distinct().toList();
    }

    PrintDocument document(String html, String title, String address, String dataName) {
      var site = edition.corpus().site();
      return new PrintDocument(
          html,
          title,
          authors(),
          site.publisher().name(),
          words,
          briefings.stream()
              .map(briefing -> briefing.date().latest())
              .max(Comparator.naturalOrder())
              .orElseThrow(),
          address,
          site.print().paper(),
          site.print().fonts().stream()
              .map(font -> new Located<>(settings.project().resolve(font.value()), font.at()))
              .toList(),
          desk().media(),
          settings.conformance(),
          html.isEmpty() ? List.of() : attachments(dataName),
          briefings.get(0).at());
    }

    private List<Attachment> attachments(String dataName) {
      var sources = edition.corpus().sources();
      var cited = numbering.sources().stream().map(sources::get).toList();
      var keys = briefings.stream().map(Briefing::key).toList();
      var data =
          new Attachment(
              dataName,
              "application/json",
              Relationship.DATA,
              words.text("print.data"),
              desk().export().write(keys));
      var records =
          new Attachment(
              "sources.json",
              "application/vnd.citationstyles.csl+json",
              Relationship.SUPPLEMENT,
              words.text("print.records"),
              settings.cslJson().write(cited).getBytes(StandardCharsets.UTF_8));
      return cited.isEmpty() ? List.of(data) : List.of(data, records);
    }
  }
}
