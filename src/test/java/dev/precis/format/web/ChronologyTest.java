package dev.precis.format.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.precis.format.DateText;
import dev.precis.model.PartialDate;
import dev.precis.testing.Interface;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChronologyTest {

  private static final PartialDate NEW_YEAR = day(2024, 1, 1);
  private static final PartialDate END_OF_YEAR = day(2025, 12, 31);

  private final Chronology twoYears = chronology(List.of(NEW_YEAR, END_OF_YEAR));

  @Test
  void the_first_day_lies_at_the_left_and_the_last_at_the_right() {
    var view = twoYears.of(List.of(), List.of(NEW_YEAR, END_OF_YEAR), List.of()).orElseThrow();
    assertThat(view.dots())
        .extracting(ChronologyView.DotView::x)
        .containsExactly("0.78%", "99.22%");
    assertThat(view.years()).extracting(ChronologyView.YearView::x).startsWith("0.00%", "50.07%");
  }

  @Test
  void events_of_the_same_days_are_stacked_and_none_leaves_the_drawing() {
    var events = IntStream.range(0, 30).mapToObj(i -> day(2024, 5, 1)).toList();
    var view = twoYears.of(List.of(), events, List.of()).orElseThrow();
    assertThat(view.dots()).hasSize(30);
    assertThat(view.dots().get(1).y()).isLessThan(view.dots().get(0).y());
    assertThat(view.dots()).allSatisfy(dot -> assertThat(dot.y()).isBetween(4, view.axis()));
  }

  @Test
  void a_month_stands_in_its_middle() {
    var month = new PartialDate.InMonth(YearMonth.of(2025, 1));
    var view = twoYears.of(List.of(), List.of(NEW_YEAR, month), List.of()).orElseThrow();
    assertThat(view.dots().get(1).x()).isEqualTo("52.34%");
  }

  @Test
  void a_role_without_an_end_goes_on_and_one_from_before_begins_at_the_left() {
    var term =
        new Chronology.Term("minister", "Office", Optional.of(day(1999, 1, 1)), Optional.empty());
    var view = twoYears.of(List.of(term), List.of(NEW_YEAR), List.of()).orElseThrow();
    assertThat(view.terms())
        .extracting(ChronologyView.TermView::from, ChronologyView.TermView::until)
        .containsExactly(tuple("0.00%", "100.00%"));
  }

  @Test
  void one_event_is_no_drawing() {
    assertThat(twoYears.of(List.of(), List.of(NEW_YEAR), List.of(NEW_YEAR))).isEmpty();
  }

  @Test
  void a_stray_early_event_does_not_shrink_the_years_and_is_counted() {
    var near = IntStream.rangeClosed(1, 28).mapToObj(d -> day(2025, 2, d)).toList();
    var all = new ArrayList<>(near);
    all.add(day(1961, 7, 6));
    var view = chronology(all).of(List.of(), all, List.of()).orElseThrow();
    assertThat(view.years()).extracting(ChronologyView.YearView::year).containsExactly(2025);
    assertThat(view.outside()).isEqualTo(1);
    assertThat(view.dots()).hasSize(28);
  }

  @Test
  void quarters_with_summaries_have_bars_of_their_share() {
    var summaries = List.of(day(2024, 1, 5), day(2024, 2, 5), day(2025, 4, 5));
    var view = twoYears.of(List.of(), List.of(NEW_YEAR, END_OF_YEAR), summaries).orElseThrow();
    assertThat(view.bars()).extracting(ChronologyView.BarView::tall).containsExactly(28, 14);
    assertThat(view.years())
        .extracting(ChronologyView.YearView::events, ChronologyView.YearView::summaries)
        .containsExactly(tuple(1, 2), tuple(1, 1));
  }

  private static Chronology chronology(List<PartialDate> all) {
    return new Chronology(all, new DateText(Interface.in(Locale.ENGLISH)));
  }

  private static PartialDate day(int year, int month, int day) {
    return new PartialDate.OnDay(LocalDate.of(year, month, day));
  }
}
