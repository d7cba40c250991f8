package dev.precis.load;

import dev.precis.diagnostics.Code;
import dev.precis.load.YamlNode.Mapping;
import dev.precis.load.YamlNode.Scalar;
import dev.precis.load.YamlNode.Sequence;
import dev.precis.model.PartialDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Dates in CSL: in EDTF, or as reference managers write them, {@code date-parts}, or {@code year},
 * {@code month} and {@code day}; one, or two for an interval.
 */
final class CslDates {

  /** Seasons are 1 to 4 in CSL; in EDTF they stand where a month would, as 21 to 24. */
  private static final int SPRING = 21;

  private static final Pattern DIGITS = Pattern.compile("[0-9]{1,4}");

  private static final Kind<Integer> NUMBER = CslDates::number;

  private static final Field<List<String>> DATE_PARTS =
      Field.optional(
          "date-parts", Kind.atLeast(1, Kind.atLeast(1, NUMBER.list()).as(CslDates::edtf).list()));
  private static final Field<Integer> YEAR = Field.optional("year", NUMBER);
  private static final Field<Integer> MONTH = Field.optional("month", NUMBER);
  private static final Field<Integer> SEASON = Field.optional("season", NUMBER);
  private static final Field<Integer> DAY = Field.optional("day", NUMBER);
  private static final Field<PartialDate> RAW = Field.optional("raw", Dates.DATE);
  private static final Field<PartialDate> LITERAL = Field.optional("literal", Dates.DATE);

  private static final Kind<PartialDate> IN_PARTS =
      Kind.of(Shape.of(DATE_PARTS, YEAR, MONTH, SEASON, DAY, RAW, LITERAL), CslDates::fromFields);

  /** A date or an interval. */
  static final Kind<PartialDate> DATE = CslDates::read;

  private CslDates() {}

  private static Optional<PartialDate> read(Value value) {
    if (value.node() instanceof Sequence list) {
      return Kind.atLeast(1, IN_PARTS.list())
          .read(value)
          .filter(dates -> dates.size() == list.items().size())
          .flatMap(dates -> Dates.parsed(value, joined(dates)));
    }
    return value.node() instanceof Mapping ? IN_PARTS.read(value) : Dates.DATE.read(value);
  }

  private static Optional<PartialDate> fromFields(Fields fields) {
    if (fields.has(RAW) || fields.has(LITERAL)) {
      return fields.get(RAW).or(() -> fields.get(LITERAL));
    }
    var season = fields.get(SEASON).map(number -> number + SPRING - 1);
    if (fields.has(DATE_PARTS)) {
      var suffix = season.map(number -> "-" + number).orElse("");
      return fields
          .get(DATE_PARTS)
          .flatMap(dates -> Dates.parsed(fields.whole(), joined(dates) + suffix));
    }
    var month = fields.get(MONTH).or(() -> season);
    var day = fields.get(DAY);
    if (!fields.has(YEAR) || (month.isEmpty() && day.isPresent())) {
      return fields.whole().bad(Code.BAD_DATE, "a date needs 'year', then 'month', then 'day'");
    }
    return fields
        .get(YEAR)
        .map(year -> Stream.of(Optional.of(year), month, day).flatMap(Optional::stream).toList())
        .flatMap(parts -> Dates.parsed(fields.whole(), edtf(parts)));
  }

  private static String joined(List<?> dates) {
    return dates.stream().map(Object::toString).collect(Collectors.joining("/"));
  }

  /** Year, month and day in EDTF. */
  private static String edtf(List<Integer> parts) {
    var text = new StringBuilder(String.format(Locale.ROOT, "%04d", parts.get(0)));
    parts.stream().skip(1).forEach(p -> text.append(String.format(Locale.ROOT, "-%02d", p)));
    return text.toString();
  }

  /** Reference managers write numbers also as text. */
  private static Optional<Integer> number(Value value) {
    var text = value.scalar("a number").map(Scalar::text).map(String::strip);
    if (text.isEmpty() || !DIGITS.matcher(text.get()).matches()) {
      return text.isEmpty()
          ? Optional.empty()
          : value.bad(Code.BAD_DATE, "'" + text.get() + "' is no part of a date");
    }
    return text.map(Integer::valueOf);
  }
}
