package dev.precis.format.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.format.DateText;
import dev.precis.format.Words;
import dev.precis.model.Element;
import dev.precis.model.Finding;
import dev.precis.model.Piece;
import dev.precis.model.Place;
import dev.precis.model.Prose;
import dev.precis.model.Quotation;
import dev.precis.model.Standing;
import dev.precis.model.Target.SourceKey;
import dev.precis.model.TextFragment;
import dev.precis.prose.PlainText;
import dev.precis.testing.Interface;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What readers see of a quotation's standing in a text. */
class QuotedHtmlTest {

  private static final Words ENGLISH = Interface.in(Locale.ENGLISH);
  private static final StandingText STANDINGS = new StandingText(ENGLISH, new DateText(ENGLISH));

  private final Catalogue catalogue = new Catalogue(Sample.plain().edition());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          VERIFIED     | (verified in the source on 2 June 2025)
          EDITED       | (verified in the source on 2 June 2025, with the editor’s changes marked)
          TRANSLATED   | (translated from words verified in the source on 2 June 2025)
          OUTSIDE_BODY | (found in a headline or caption of the source on 2 June 2025)
          """)
  void what_was_found_has_a_line_a_sign_and_words(Standing standing, String words) {
    var page = written(open(standing, true), text("“no”"), close(standing, true));

    assertThat(page.select("a.quoted." + standing.label()).eachText()).containsExactly("“no”");
    assertThat(page.select("a.quoted + a.tick > .unseen").eachText()).containsExactly(words);
    assertThat(page.select("a.tick > [aria-hidden=true]").eachText())
        .containsExactly(STANDINGS.sign(standing));
    assertThat(page.select("a.tick").attr("href"))
        .isEqualTo(catalogue.href(Sample.YONHAP) + "#quotations");
  }

  @Test
  void its_words_open_the_original_at_the_passage_and_tell_of_the_archived_copy() {
    var link =
        written(open(Standing.VERIFIED, true), text("“no”"), close(Standing.VERIFIED, true))
            .select("a.quoted");

    assertThat(link.attr("href"))
        .isEqualTo("https://paper.example/yonhap-2025#:~:text=so%2C%20no-,no%20way");
    assertThat(link.attr("data-originalurl")).isEqualTo("https://paper.example/yonhap-2025");
    assertThat(link.attr("data-versionurl")).isEqualTo("https://archive.example/x");
    assertThat(link.attr("data-versiondate")).isEqualTo("2025-06-05");
  }

  @Test
  void a_source_that_is_not_on_the_web_has_no_link() {
    var quoted = quoted(Standing.VERIFIED, true, Sample.TASS, Optional.empty());
    var page = written(new Piece.Open(quoted), text("“no”"), new Piece.Close(quoted));

    assertThat(page.select("span.quoted").eachText()).containsExactly("“no”");
    assertThat(page.select("a")).hasSize(1);
  }

  @Test
  void the_words_that_it_translates_stand_after_it_in_their_language() {
    var quoted = quoted(Standing.NO_CAPTURE, true, Sample.MBC, Optional.of("유령 집단"));
    var page = written(new Piece.Open(quoted), text("“no”"), new Piece.Close(quoted));

    assertThat(page.body().text()).isEqualTo("“no” (유령 집단)");
    assertThat(page.select(".original > [lang=ko][dir=auto]").text()).isEqualTo("유령 집단");
  }

  @Test
  void the_note_of_its_citation_opens_the_passage_too_and_does_not_repeat_the_original() {
    var quoted = quoted(Standing.TRANSLATED, true, Sample.MBC, Optional.of("유령 집단"));
    var cite = Sample.plain().cite(Sample.MBC);
    var page = written(new Piece.Open(quoted), text("“no”"), new Piece.Close(quoted), cite, cite);

    assertThat(page.select(".ref")).hasSize(2);
    assertThat(page.select(".ref").get(0).select("a.passage").attr("href"))
        .isEqualTo("https://paper.example/mbc-2025#:~:text=so%2C%20no-,no%20way");
    assertThat(page.select(".ref").get(1).select("a.passage")).isEmpty();
    assertThat(page.select(".ref").get(0).select(".original")).isEmpty();
    assertThat(page.select("a a")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"MISMATCH", "NO_CAPTURE", "CAPTURE_CHANGED"})
  void what_was_not_found_has_no_mark(Standing standing) {
    var page = written(open(standing, true), text("“no”"), close(standing, true));

    assertThat(page.body().html()).isEqualTo("“no”");
  }

  @Test
  void a_quotation_in_parts_has_one_sign_at_its_end() {
    var standing = Standing.VERIFIED;
    var page =
        written(
            open(standing, false),
            text("“no "),
            close(standing, false),
            new Piece.Open(new Element.Emphasis()),
            open(standing, true),
            text("means no”"),
            close(standing, true),
            new Piece.Close(new Element.Emphasis()));

    assertThat(page.select(".quoted")).hasSize(2);
    assertThat(page.select(".tick")).hasSize(1);
    assertThat(page.select("em > .quoted + .tick")).hasSize(1);
  }

  @Test
  void a_sign_inside_of_a_link_is_no_link() {
    var link = new Element.AddressLink("https://paper.example/", "", 0, 1);
    var page =
        written(
            new Piece.Open(link),
            open(Standing.VERIFIED, true),
            text("“no”"),
            close(Standing.VERIFIED, true),
            new Piece.Close(link));

    assertThat(page.select("a")).hasSize(1);
    assertThat(page.select("a > span.tick > .unseen")).hasSize(1);
  }

  @Test
  void each_mark_has_a_sign_of_its_own_and_the_others_have_none() {
    var signs = new HashSet<String>();
    for (var standing : EnumSet.allOf(Standing.class)) {
      assertThat(STANDINGS.sign(standing).isEmpty()).isEqualTo(!standing.hasMark());
      assertThat(!standing.hasMark() || signs.add(STANDINGS.sign(standing))).isTrue();
    }
  }

  @Test
  void plain_text_has_no_space_where_a_quotation_ends() {
    var prose =
        prose(
            open(Standing.VERIFIED, true),
            text("“no”"),
            close(Standing.VERIFIED, true),
            text(", they said"));

    assertThat(PlainText.of(prose)).isEqualTo("“no”, they said");
  }

  private Document written(Piece... pieces) {
    return Jsoup.parse(new TextWriters(catalogue).of(Sample.REPORT).write(prose(pieces)));
  }

  private static Prose prose(Piece... pieces) {
    return new Prose(List.of(pieces), Sample.ORIGIN);
  }

  private static Piece open(Standing standing, boolean last) {
    return new Piece.Open(quoted(standing, last));
  }

  private static Piece close(Standing standing, boolean last) {
    return new Piece.Close(quoted(standing, last));
  }

  private static Piece text(String words) {
    return new Piece.Text(words, 0, 1);
  }

  private static Element.Quoted quoted(Standing standing, boolean last) {
    return quoted(standing, last, Sample.YONHAP, Optional.empty());
  }

  private static Element.Quoted quoted(
      Standing standing, boolean last, SourceKey source, Optional<String> original) {
    var candidate = new Quotation.Candidate(source, original, Optional.empty());
    var place = new Place.InSummary(Sample.REPORT);
    var finding =
        new Finding(
            standing,
            Optional.of(source),
            OptionalInt.of(2),
            Optional.of(LocalDate.of(2025, 6, 2)),
            Optional.empty(),
            Optional.of(new TextFragment("so, no", "no way", "", "")));
    return new Element.Quoted(
        new Quotation(place, Sample.AT, "no", List.of(candidate)), finding, last);
  }
}
