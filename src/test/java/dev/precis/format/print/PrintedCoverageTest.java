package dev.precis.format.print;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.diagnostics.Diagnostics;
import dev.precis.format.Conformance;
import dev.precis.format.PdfEngine;
import dev.precis.format.PrintDocument;
import dev.precis.model.Target.BriefingKey;
import dev.precis.pdf.Judge;
import dev.precis.pdf.OpenHtmlPdfEngine;
import dev.precis.template.PebbleTemplates;
import dev.precis.testing.TestFonts;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How the coverage of a document's topics ran: drawings in a table. */
class PrintedCoverageTest {

  private final Diagnostics diagnostics = new Diagnostics();

  private static Sample usual() {
    return new Sample()
        .other("2024-11-20", "arms", "Arms & oil")
        .other("2025-01-20", "arms", "Arms & oil")
        .other("2025-02-03", "arms", "Arms & oil")
        .other("2025-03-30", "treaty", "The treaty")
        .summary("one", "One", "", "Text.")
        .filed("arms", "Arms & oil");
  }

  @Test
  void a_row_for_each_topic_of_the_document_has_a_drawing_that_is_also_in_words() throws Exception {
    var rows = html(usual()).select("table.coverage tbody tr");
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).children().eachText()).containsExactly("Arms & oil", "4");
    assertThat(rows.select("svg").attr("alt"))
        .isEqualTo(
            "Summaries on the topic “Arms & oil”. 2024, quarter 4: 1; 2025, quarter 1: 2;"
                + " 2025, quarter 2: 1");
    assertThat(html(usual()).select("table.coverage thead th").eachText())
        .containsExactly("Topic", "October 2024 – June 2025", "Summaries");
  }

  @Test
  void bars_stand_for_quarters_and_those_of_the_document_differ() throws Exception {
    var bars = html(usual()).select("table.coverage svg rect[width=6]");
    assertThat(bars.eachAttr("x")).containsExactly("0", "10", "20");
    assertThat(bars.eachAttr("height")).containsExactly("20", "40", "20");
    assertThat(bars.eachAttr("fill")).containsExactly("#a39b8d", "#a39b8d", "#9c2f1c");
  }

  @Test
  void what_is_published_later_does_not_change_a_document() throws Exception {
    var later = usual().other("2026-03-01", "arms", "Arms & oil");
    assertThat(document(later).html()).isEqualTo(document(usual()).html());
  }

  @Test
  void the_first_quarter_of_a_site_has_nothing_to_compare() throws Exception {
    var first =
        new Sample()
            .other("2025-04-01", "arms", "Arms")
            .summary("one", "One", "", "Text.")
            .filed("arms", "Arms");
    assertThat(html(first).select("table.coverage, [href=#coverage]")).isEmpty();
  }

  @Test
  void a_digest_compares_its_topics_over_all_of_its_time() throws Exception {
    var edition = usual().edition();
    var keys = List.of(new BriefingKey("2025-03-30"), new BriefingKey("2025-01-20"));
    var html = new String[1];
    format(
            (document, d) -> {
              html[0] = document.html();
              return new byte[0];
            })
        .digest(edition, keys, Optional.empty())
        .render(diagnostics);
    var rows = Jsoup.parse(html[0]).select("table.coverage tbody tr");
    assertThat(rows.select(".topic").eachText()).containsExactly("Arms & oil", "The treaty");
    assertThat(rows.select(".figure").eachText()).containsExactly("3", "1");
    // One scale: the treaty's one summary is half as tall as the two on arms in that quarter.
    assertThat(rows.select("rect[width=6]").eachAttr("height")).containsExactly("20", "40", "20");
  }

  @ParameterizedTest
  @EnumSource(Conformance.class)
  void drawings_keep_the_rules(Conformance conformance) throws Exception {
    var engine = new OpenHtmlPdfEngine(TestFonts.folders());
    for (var language : List.of(Locale.UK, Locale.forLanguageTag("ar"))) {
      var edition = usual().language(language).edition();
      var format = format(engine, conformance);
      byte[] pdf = engine.render(format.document(edition, Sample.KEY, diagnostics), diagnostics);
      assertThat(Judge.brokenRules(pdf, conformance, true)).isEmpty();
    }
  }

  private Document html(Sample sample) throws Exception {
    return Jsoup.parse(document(sample).html());
  }

  private PrintDocument document(Sample sample) throws Exception {
    return format((document, d) -> new byte[0]).document(sample.edition(), Sample.KEY, diagnostics);
  }

  private static PrintFormat format(PdfEngine engine) throws Exception {
    return format(engine, Conformance.A3A_UA1);
  }

  private static PrintFormat format(PdfEngine engine, Conformance conformance) throws Exception {
    var settings = Sample.settings(Path.of("project"), conformance);
    return new PrintFormat(new PebbleTemplates(Optional.empty()), engine, settings);
  }
}
