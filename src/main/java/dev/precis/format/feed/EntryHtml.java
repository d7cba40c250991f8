package dev.precis.format.feed;

import dev.precis.format.DateText;
import dev.precis.format.Edition;
import dev.precis.format.Html;
import dev.precis.format.PortableHtml;
import dev.precis.model.Disagreement;
import dev.precis.model.Summary;

/** Writes what an entry shows, so that it can be read in full without going to the site. */
final class EntryHtml {

  private final Edition edition;
  private final DateText dates;

  EntryHtml(Edition edition) {
    this.edition = edition;
    this.dates = new DateText(edition.corpus().site().language());
  }

  /** A whole summary with its disagreements, corrections, notes and references. */
  String fullText(Summary summary) {
    var texts = new PortableHtml(edition, summary.key());
    var out = new StringBuilder();
    summary.standfirst().ifPresent(text -> out.append(standfirst(texts.write(text))));
    out.append(texts.write(summary.body()));
    summary.disagreements().forEach(disagreement -> write(disagreement, texts, out));
    if (!summary.corrections().isEmpty()) {
      out.append("<h2>Corrections</h2>\n<ul>\n");
      for (var correction : summary.corrections()) {
        out.append("<li>").append(Html.escape(dates.of(correction.date()))).append(": ");
        out.append(texts.write(correction.text())).append("</li>\n");
      }
      out.append("</ul>\n");
    }
    writeNotes(texts, out);
    writeReferences(texts, out);
    return out.toString();
  }

  private static String standfirst(String html) {
    return "<p><strong>" + html + "</strong></p>\n";
  }

  private static void write(Disagreement disagreement, PortableHtml texts, StringBuilder out) {
    out.append("<h2>Where the sources differ</h2>\n<p>");
    out.append(texts.write(disagreement.question())).append("</p>\n<ul>\n");
    for (var position : disagreement.positions()) {
      out.append("<li>").append(texts.write(position.text()));
      out.append(texts.numbers(position.sources(), position.text())).append("</li>\n");
    }
    out.append("</ul>\n");
  }

  private static void writeNotes(PortableHtml texts, StringBuilder out) {
    if (!texts.notes().isEmpty()) {
      out.append("<h2>Notes</h2>\n<ol type=\"a\">\n");
      texts.notes().forEach(note -> out.append("<li>").append(note).append("</li>\n"));
      out.append("</ol>\n");
    }
  }

  private void writeReferences(PortableHtml texts, StringBuilder out) {
    if (!texts.cited().isEmpty()) {
      out.append("<h2>References</h2>\n<ol>\n");
      texts
          .cited()
          .forEach(
              (number, source) ->
                  out.append("<li value=\"")
                      .append(number)
                      .append("\">")
                      .append(edition.references().of(source).html())
                      .append("</li>\n"));
      out.append("</ol>\n");
    }
  }
}
