package dev.precis.format.feed;

import dev.precis.format.DateText;
import dev.precis.format.Edition;
import dev.precis.format.ForeignTitles;
import dev.precis.format.Html;
import dev.precis.format.PortableHtml;
import dev.precis.model.Disagreement;
import dev.precis.model.Summary;

/** Writes what an entry shows, so that it can be read in full without going to the site. */
final class EntryHtml {

  private final Edition edition;
  private final DateText dates;
  private final ForeignTitles titles;

  EntryHtml(Edition edition) {
    this.edition = edition;
    this.dates = new DateText(edition.words());
    this.titles = new ForeignTitles(edition);
  }

  /** A whole summary with its disagreements, corrections, notes and references. */
  String fullText(Summary summary) {
    var texts = new PortableHtml(edition, summary.key());
    var out = new StringBuilder();
    summary.standfirst().ifPresent(text -> out.append(standfirst(texts.write(text))));
    out.append(texts.write(summary.body()));
    summary.disagreements().forEach(disagreement -> write(disagreement, texts, out));
    if (!summary.corrections().isEmpty()) {
      out.append(heading("list.corrections")).append("<ul>\n");
      for (var correction : summary.corrections()) {
        out.append("<li>").append(Html.escape(dates.of(correction.date()))).append(": ");
        out.append(texts.write(correction.text())).append("</li>\n");
      }
      out.append("</ul>\n");
    }
    writeNotes(texts, out);
    writeReferences(texts, out);
    return edition.words().isRightToLeft()
        ? "<div dir=\"rtl\">\n" + out + "</div>\n"
        : out.toString();
  }

  private String heading(String key) {
    return "<h2>" + Html.escape(edition.words().text(key)) + "</h2>\n";
  }

  private static String standfirst(String html) {
    return "<p><strong>" + html + "</strong></p>\n";
  }

  private void write(Disagreement disagreement, PortableHtml texts, StringBuilder out) {
    out.append(heading("differ.heading")).append("<p>");
    out.append(texts.write(disagreement.question())).append("</p>\n<ul>\n");
    for (var position : disagreement.positions()) {
      out.append("<li>").append(texts.write(position.text()));
      out.append(texts.numbers(position.sources(), position.text())).append("</li>\n");
    }
    out.append("</ul>\n");
  }

  private void writeNotes(PortableHtml texts, StringBuilder out) {
    if (!texts.notes().isEmpty()) {
      out.append(heading("notes.heading")).append("<ol type=\"a\">\n");
      texts.notes().forEach(note -> out.append("<li>").append(note).append("</li>\n"));
      out.append("</ol>\n");
    }
  }

  private void writeReferences(PortableHtml texts, StringBuilder out) {
    if (!texts.cited().isEmpty()) {
      out.append(heading("references.heading")).append("<ol>\n");
      texts
          .cited()
          .forEach(
              (number, source) ->
                  out.append("<li value=\"")
                      .append(number)
                      .append("\">")
                      .append(titles.referenceHtml(source))
                      .append("</li>\n"));
      out.append("</ol>\n");
    }
  }
}
