package dev.precis.format.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.precis.diagnostics.Diagnostics;
import dev.precis.format.PdfEngine;
import dev.precis.format.PrintDocument;
import dev.precis.model.Site.Paper;
import dev.precis.model.Target.BriefingKey;
import dev.precis.pdf.OpenHtmlPdfEngine;
import dev.precis.template.PebbleTemplates;
import dev.precis.testing.TestFonts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class PrintFormatTest {

  private static final PdfEngine NO_ENGINE = (document, diagnostics) -> new byte[0];

  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void each_briefing_has_a_page_at_the_address_of_its_pdf() throws IOException {
    var edition = Examples.usual().edition();
    PdfEngine engine = (document, d) -> document.title().getBytes(StandardCharsets.UTF_8);
    var pages = format(engine).pages(edition);
    assertThat(pages).hasSize(1);
    var artifact = pages.get(0).render(diagnostics);
    assertThat(artifact.path()).hasToString("briefings/2025-06-03.pdf");
    assertThat(artifact.bytes())
        .asString()
        .isEqualTo("The first report, and three words for one insult");
  }

  @Test
  void a_document_says_what_it_is() {
    var document = document(Examples.usual().paper(Paper.LETTER).fonts("fonts/a.ttf"));
    assertThat(document.title()).isEqualTo("The first report, and three words for one insult");
    assertThat(document.authors()).containsExactly("Sanctions Watch desk");
    assertThat(document.date()).isEqualTo(LocalDate.of(2025, 6, 3));
    assertThat(document.identifier())
        .isEqualTo("https://sanctions-watch.example/briefings/2025-06-03/");
    assertThat(document.paper()).isEqualTo(Paper.LETTER);
    assertThat(document.html()).contains("size: Letter");
    assertThat(document.fonts().get(0).value()).isEqualTo(Path.of("project/fonts/a.ttf"));
  }

  @Test
  void there_is_no_document_of_a_briefing_that_is_not_there() {
    var edition = Examples.usual().edition();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> format(NO_ENGINE).document(edition, new BriefingKey("no"), diagnostics));
  }

  @Test
  void the_words_of_the_document_are_those_of_the_sites_language() {
    var html = html(Examples.usual().language(Locale.GERMAN));
    assertThat(html.select("html").attr("lang")).isEqualTo("de");
    assertThat(html.select("html").hasAttr("dir")).isFalse();
    assertThat(html.select(".contents h2").text()).isEqualTo("Inhalt");
    assertThat(html.select("h2.title").eachText())
        .contains("Kerneinschätzungen", "Chronik", "Nachweise", "Register")
        .doesNotContain("Key judgements", "Timeline", "References", "Index");
    assertThat(html.select(".basis").eachText().get(0))
        .startsWith("Wahrscheinlichkeit: ")
        .contains("Konfidenz: ");
    assertThat(html.select("sup.citation a").eachAttr("title").get(0)).startsWith("Nachweis ");
    assertThat(html.select(".colophon").text()).contains("Erstellt mit Precis");
    assertThat(html.select(".running-foot").get(0).html()).contains(" von ");
  }

  @Test
  void a_document_that_runs_from_right_to_left_mirrors_the_page() {
    var html = html(Examples.usual().language(Locale.forLanguageTag("ar")));
    var style = html.select("style").html();
    assertThat(html.select("html").attr("dir")).isEqualTo("rtl");
    assertThat(style)
        .contains(
            "margin-right: 119.3pt; margin-left: 164pt",
            "@top-right",
            ".correction { border-right");
  }

  @Test
  void every_citation_links_to_its_reference_by_its_number() {
    var html = html(Examples.usual());
    var links = html.select("sup.citation a");
    assertThat(links).isNotEmpty();
    for (var link : links) {
      assertThat(link.attr("href")).isEqualTo("#reference-" + link.text());
      assertThat(html.select(link.attr("href"))).hasSize(1);
    }
    assertThat(html.select("table.references tr")).hasSize(8);
  }

  @Test
  void citations_stand_close_to_their_words() {
    var html = html(new Sample().source("a", "en", "T", "O", "R").overview("It rained [@a; @a]."));
    assertThat(html.body().text()).contains("It rained1, 1.");
  }

  @Test
  void the_judgements_stand_in_short_on_the_title_page_and_in_full_after_it() {
    var html = html(Examples.usual());
    assertThat(html.select(".in-short li")).hasSize(3);
    assertThat(html.select(".in-short sup")).isEmpty();
    assertThat(html.select(".judgements li").get(0).text())
        .contains(
            "Likelihood: likely.", "Confidence: moderate.", "Sources: 3", "2 separate sources");
  }

  @Test
  void positions_of_a_disagreement_name_who_holds_them() {
    var row = html(Examples.usual()).select(".differ tbody tr").get(1);
    assertThat(row.child(1).text()).isEqualTo("Korea JoongAng Daily, Yonhap News Agency5, 2");
    assertThat(row.child(2).text()).isEqualTo("2");
  }

  @Test
  void events_of_all_summaries_make_one_timeline() {
    assertThat(html(Examples.usual()).select(".timeline .date").eachText())
        .containsExactly("Date", "16 October 2024", "March 2025", "29 May 2025", "2 June 2025");
  }

  @Test
  void notes_have_letters_and_are_all_there() {
    var html = html(Examples.usual());
    assertThat(html.select("sup.call").eachText()).containsExactly("a", "b");
    assertThat(html.select("[data-note]").eachAttr("data-note"))
        .containsExactly("note-1", "note-2");
    assertThat(html.select("#note-1").text()).startsWith("a The report counts");
  }

  @Test
  void titles_in_another_language_say_so() {
    var html = html(Examples.usual());
    assertThat(html.select(".references [lang=ru]").text())
        .isEqualTo("Захарова назвала незаконной группу по мониторингу санкций");
  }

  @Test
  void links_lead_to_the_web_edition() {
    var links = html(Examples.usual()).select("a:contains(Maria Zakharova)");
    assertThat(links.attr("href"))
        .isEqualTo("https://sanctions-watch.example/actors/maria-zakharova/");
  }

  @Test
  void hostile_words_are_words() {
    var evil = "</style><script>alert('x')</script> & <b>bold</b>";
    var html = html(new Sample().title(evil).summary("s", evil, "", evil));
    assertThat(html.select("script, b")).isEmpty();
    assertThat(html.select("h1").text()).isEqualTo(evil);
    assertThat(html.select(".summary h2").text()).isEqualTo(evil);
  }

  @Test
  void an_empty_briefing_is_a_document() throws IOException {
    var document = document(new Sample());
    byte[] bytes = new OpenHtmlPdfEngine(TestFonts.folders()).render(document, diagnostics);
    try (var pdf = Loader.loadPDF(bytes)) {
      assertThat(pdf.getNumberOfPages()).isPositive();
      assertThat(new PDFTextStripper().getText(pdf)).contains("The first report");
    }
    assertThat(diagnostics.sorted()).isEmpty();
  }

  private Document html(Sample sample) {
    return Jsoup.parse(document(sample).html());
  }

  private PrintDocument document(Sample sample) {
    var document = format(NO_ENGINE).document(sample.edition(), Sample.KEY, diagnostics);
    assertThat(diagnostics.sorted()).isEmpty();
    return document;
  }

  private static PrintFormat format(PdfEngine engine) {
    try {
      return new PrintFormat(
          new PebbleTemplates(Optional.empty()), engine, Sample.settings(Path.of("project")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
