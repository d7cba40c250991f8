package dev.precis.load;

import dev.precis.diagnostics.Code;
import dev.precis.load.YamlNode.Scalar;
import dev.precis.load.YamlNode.ScalarType;
import java.util.Optional;

/** The kinds of number. */
final class Numbers {

  private static final String WANTED = "a whole number";

  private Numbers() {}

  /** A whole number, bounds included. */
  static Kind<Integer> between(int least, int most) {
    return value -> value.scalar(WANTED).flatMap(scalar -> read(value, scalar, least, most));
  }

  private static Optional<Integer> read(Value value, Scalar scalar, int least, int most) {
    if (scalar.type() != ScalarType.INTEGER) {
      return isInQuotes(scalar)
          ? value.wrongType(WANTED, "leave the quotation marks out")
          : value.wrongType(WANTED);
    }
    try {
      int number = Integer.parseInt(scalar.text());
      if (number >= least && number <= most) {
        return Optional.of(number);
      }
    } catch (NumberFormatException e) {
      // Hexadecimal, or too large: the complaint below says what is wanted.
    }
    return value.bad(
        Code.BAD_VALUE,
        value.name() + " must be from " + least + " to " + most + ", not " + scalar.text());
  }

  private static boolean isInQuotes(Scalar scalar) {
    return scalar.isQuoted() && scalar.text().chars().allMatch(Character::isDigit);
  }
}
