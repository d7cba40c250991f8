package dev.precis.format.print;

import dev.precis.format.Coverage;
import dev.precis.format.CoverageChart;
import dev.precis.format.DateText;
import dev.precis.format.Words;
import dev.precis.format.print.CoverageView.BarView;
import dev.precis.format.print.CoverageView.RowView;
import dev.precis.model.Briefing;
import dev.precis.model.PartialDate;
import dev.precis.model.Topic;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Draws how the coverage of a document's topics ran, up to the date of the document: what is
 * published later does not change a document that is out.
 */
final class CoverageComposer {

  /** In points, of a drawing with many quarters. */
  private static final int BROADEST = 150;

  /** In points, a quarter. */
  private static final double BROADEST_QUARTER = 12;

  private static final Comparator<PartialDate> BY_END =
      Comparator.comparing(PartialDate::latest).thenComparing(Comparator.naturalOrder());

  private final Words words;
  private final DateText dates;
  private final Register register;

  CoverageComposer(Words words, DateText dates, Register register) {
    this.words = words;
    this.dates = dates;
    this.register = register;
  }

  /**
   * The drawings of a document.
   *
   * @param briefings that it holds, at least one
   * @param topics under which their summaries are filed
   */
  CoverageView coverage(List<Briefing> briefings, List<Topic> topics) {
    var begin = briefings.stream().map(Briefing::date).min(Comparator.naturalOrder()).orElseThrow();
    var end = briefings.stream().map(Briefing::date).max(BY_END).orElseThrow().latest();
    var counted = topics.stream().map(topic -> upTo(end, register.coverage(topic.key()))).toList();
    var last = new PartialDate.OnDay(end);
    var span = new Coverage(List.of(register.firstSummary().orElse(last), last));
    int most = counted.stream().mapToInt(span::most).max().orElse(0);
    var quarters = span.of(List.of(begin)).quarters();
    if (quarters.size() < 2 || most == 0) {
      return CoverageView.NONE;
    }
    int ownFrom = drawn(quarters).findFirst().map(CoverageChart.Quarter::x).orElse(0);
    var rows =
        IntStream.range(0, topics.size())
            .mapToObj(i -> row(topics.get(i), span.of(counted.get(i), most), ownFrom))
            .toList();
    return new CoverageView(period(quarters), rows);
  }

  private RowView row(Topic topic, CoverageChart chart, int ownFrom) {
    var counts =
        drawn(chart.quarters())
            .map(this::counted)
            .collect(Collectors.joining(words.text("mark.semicolon")));
    return new RowView(
        topic.label(),
        chart.quarters().stream().mapToInt(CoverageChart.Quarter::count).sum(),
        words.text("print.coverageAlt", "topic", topic.label(), "counts", counts),
        (int) Math.min(BROADEST, Math.ceil(BROADEST_QUARTER * chart.quarters().size())),
        chart.width(),
        chart.height(),
        drawn(chart.quarters())
            .map(
                quarter ->
                    new BarView(quarter.x(), quarter.y(), quarter.tall(), quarter.x() >= ownFrom))
            .toList(),
        chart.quarters().stream()
            .filter(quarter -> quarter.opensYear() && quarter.x() > 0)
            .map(CoverageChart.Quarter::x)
            .toList());
  }

  private String counted(CoverageChart.Quarter quarter) {
    var year = Integer.toString(quarter.year());
    var name = words.text("coverage.row", "year", year, "quarter", quarter.quarter());
    return words.text("print.coverageCount", "quarter", name, "count", quarter.count());
  }

  private static Stream<CoverageChart.Quarter> drawn(List<CoverageChart.Quarter> quarters) {
    return quarters.stream().filter(quarter -> quarter.count() > 0);
  }

  private String period(List<CoverageChart.Quarter> quarters) {
    var first = firstMonth(quarters.get(0));
    var last = firstMonth(quarters.get(quarters.size() - 1)).plusMonths(2);
    return dates.of(
        new PartialDate.Between(new PartialDate.InMonth(first), new PartialDate.InMonth(last)));
  }

  private static YearMonth firstMonth(CoverageChart.Quarter quarter) {
    return YearMonth.of(quarter.year(), quarter.quarter() * 3 - 2);
  }

  private static List<PartialDate> upTo(LocalDate end, List<PartialDate> dates) {
    return dates.stream().filter(date -> !date.earliest().isAfter(end)).toList();
  }
}
