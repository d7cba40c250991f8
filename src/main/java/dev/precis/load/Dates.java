package dev.precis.load;

import dev.precis.diagnostics.Code;
import dev.precis.load.YamlNode.Scalar;
import dev.precis.load.YamlNode.ScalarType;
import dev.precis.model.PartialDate;
import dev.precis.model.PartialDate.OnDay;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** The kinds of date. A year may stand as a number. */
final class Dates {

  /** A date in EDTF. */
  static final Kind<PartialDate> DATE = value -> text(value).flatMap(text -> parsed(value, text));

  /** A single day. */
  static final Kind<LocalDate> DAY =
      value ->
          DATE.read(value)
              .flatMap(
                  date ->
                      date instanceof OnDay on
                          ? Optional.of(on.day())
                          : value.bad(
                              Code.BAD_DATE,
                              "'" + date + "' is not a single day",
                              "a day is written 2025-06-02"));

  /** A date with a time: with its offset, or else in the zone that it is asked in. */
  static final Kind<Function<ZoneId, OffsetDateTime>> MOMENT =
      value -> text(value).flatMap(text -> moment(value, text));

  private Dates() {}

  private static Optional<String> text(Value value) {
    var scalar = value.scalar("a date");
    if (scalar.isPresent() && scalar.get().type() == ScalarType.BOOLEAN) {
      return value.wrongType("a date");
    }
    return scalar.map(Scalar::text).map(String::strip);
  }

  /** The date that a text in EDTF means, or nothing after a complaint. */
  static Optional<PartialDate> parsed(Value value, String text) {
    try {
      return Optional.of(PartialDate.parse(text));
    } catch (DateTimeException e) {
      var reason = Objects.requireNonNullElse(e.getMessage(), "");
      return value.bad(Code.BAD_DATE, "'" + text + "' is no date", reason);
    }
  }

  private static Optional<Function<ZoneId, OffsetDateTime>> moment(Value value, String text) {
    try {
      var parsed =
          DateTimeFormatter.ISO_DATE_TIME.parseBest(
              text, OffsetDateTime::from, LocalDateTime::from);
      return Optional.of(
          parsed instanceof OffsetDateTime exact
              ? zone -> exact
              : zone -> LocalDateTime.from(parsed).atZone(zone).toOffsetDateTime());
    } catch (DateTimeException e) {
      return value.bad(
          Code.BAD_DATE,
          "'" + text + "' is no date with a time",
          "it is written 2025-06-02T09:00 or 2025-06-02T09:00+02:00");
    }
  }
}
