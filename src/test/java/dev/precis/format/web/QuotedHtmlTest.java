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

    assertThat(page.select("span.quoted." + standing.label()).eachText()).containsExactly("“no”");
    assertThat(page.select("span.quoted + a.tick > .unseen").eachText()).containsExactly(words);
    assertThat(page.select("a.tick > [aria-hidden=true]").eachText())
        .containsExactly(STANDINGS.sign(standing));
    assertThat(page.select("a.tick").attr("href"))
        .isEqualTo(catalogue.href(Sample.YONHAP) + "#quotations");
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
    return Jsoup.parse(catalogue.writer(Sample.REPORT).write(prose(pieces)));
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
    var candidate = new Quotation.Candidate(Sample.YONHAP, Optional.empty(), Optional.empty());
    var place = new Place.InSummary(Sample.REPORT);
    var finding =
        new Finding(
            standing,
            Optional.of(Sample.YONHAP),
            OptionalInt.of(2),
            Optional.of(LocalDate.of(2025, 6, 2)),
            Optional.empty());
    return new Element.Quoted(
        new Quotation(place, Sample.AT, "no", List.of(candidate)), finding, last);
  }
}
