package dev.precis.cli;

import dev.precis.model.Evidence;
import dev.precis.model.Evidence.Examined;
import dev.precis.model.Target.SourceKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The quotations of a corpus with their standings, for people and for programs. */
final class QuotationList {

  /** How many code points of a quotation its line in the table has room for. */
  private static final int MOST_SHOWN = 60;

  private QuotationList() {}

  /**
   * A line for each quotation, and one with the figures:
   *
   * <pre>
   * content/briefings/b/s.md:9:12  verified    menafn-2025  “bogus group”
   * 1 quotation: 1 verified
   * </pre>
   */
  static String text(Evidence evidence) {
    var rows = evidence.quotations().stream().map(QuotationList::cells).toList();
    int[] widths = new int[3];
    for (var row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], length(row.get(i)));
      }
    }
    var table = new StringBuilder();
    for (var row : rows) {
      for (int i = 0; i < widths.length; i++) {
        table.append(row.get(i)).append(" ".repeat(widths[i] - length(row.get(i)) + 2));
      }
      table.append(row.get(widths.length)).append('\n');
    }
    return table.append(figures(evidence)).append('\n').toString();
  }

  /** One object with a list of quotations; the source of an uncited one is {@code null}. */
  static String json(Evidence evidence) {
    return JsonReport.write(
        Map.of("quotations", evidence.quotations().stream().map(QuotationList::object).toList()));
  }

  private static Map<String, @Nullable Object> object(Examined examined) {
    var at = examined.quotation().at();
    var object = new LinkedHashMap<String, @Nullable Object>();
    object.put("file", at.file());
    object.put("line", at.line());
    object.put("column", at.column());
    object.put("quotation", examined.quotation().words());
    object.put("source", source(examined).map(SourceKey::id).orElse(null));
    object.put("standing", examined.finding().standing().label());
    return object;
  }

  private static List<String> cells(Examined examined) {
    return List.of(
        examined.quotation().at().toString(),
        examined.finding().standing().label(),
        source(examined).map(SourceKey::id).orElse("-"),
        "“" + shortened(examined.quotation().words()) + "”");
  }

  /** The source that has the words, or the first that is cited for them. */
  private static Optional<SourceKey> source(Examined examined) {
    return examined
        .finding()
        .source()
        .or(() -> examined.quotation().candidates().stream().findFirst().map(c -> c.source()));
  }

  private static String figures(Evidence evidence) {
    int all = evidence.quotations().size();
    var byStanding =
        evidence.figures().entrySet().stream()
            .filter(figure -> figure.getValue() > 0)
            .map(figure -> figure.getValue() + " " + figure.getKey().label())
            .collect(Collectors.joining(", "));
    return (all == 0 ? "no" : Integer.toString(all))
        + (all == 1 ? " quotation" : " quotations")
        + (all == 0 ? "" : ": " + byStanding);
  }

  private static String shortened(String words) {
    int[] points = Printable.of(words).strip().codePoints().map(QuotationList::blank).toArray();
    return points.length <= MOST_SHOWN
        ? new String(points, 0, points.length)
        : new String(points, 0, MOST_SHOWN - 1).stripTrailing() + "…";
  }

  private static int blank(int point) {
    return Character.isWhitespace(point) ? ' ' : point;
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
