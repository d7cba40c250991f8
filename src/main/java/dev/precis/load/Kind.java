package dev.precis.load;

import dev.precis.diagnostics.Code;
import dev.precis.load.YamlNode.Sequence;
import dev.precis.model.Located;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What a value must be, and how it is read. */
@FunctionalInterface
interface Kind<T> {

  /** The value, or nothing after a complaint. */
  Optional<T> read(Value value);

  /** The same, with its place. */
  default Kind<Located<T>> located() {
    return value -> read(value).map(read -> new Located<>(read, value.at()));
  }

  /** The same, made into something else. */
  default <R> Kind<R> as(Function<T, R> conversion) {
    return value -> read(value).map(conversion);
  }

  /** A list of such values; those that are not right are left out. */
  default Kind<List<T>> list() {
    return value ->
        value
            .items()
            .map(items -> items.stream().map(this::read).flatMap(Optional::stream).toList());
  }

  /**
   * A list of at least so many.
   *
   * @param least 1 or more
   */
  static <T> Kind<List<T>> atLeast(int least, Kind<List<T>> list) {
    return value ->
        value.node() instanceof Sequence sequence && sequence.items().size() < least
            ? value.bad(Code.BAD_VALUE, value.name() + " must hold at least " + least)
            : list.read(value);
  }

  /** Keys and values of a shape. */
  static <T> Kind<T> of(Shape shape, Function<Fields, Optional<T>> reader) {
    return value -> Fields.of(value, shape).flatMap(reader);
  }
}
