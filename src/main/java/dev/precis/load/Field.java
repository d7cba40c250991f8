package dev.precis.load;

import java.util.Optional;

/**
 * A key that the format has.
 *
 * @param name as authors write it
 * @param required whether it must be there
 * @param kind what its value must be
 * @param hintIfMissing for those who leave it out
 */
record Field<T>(String name, boolean required, Kind<T> kind, Optional<String> hintIfMissing) {

  /** A field that must be there. */
  static <T> Field<T> required(String name, Kind<T> kind) {
    return new Field<>(name, true, kind, Optional.empty());
  }

  /** A field that may be there. */
  static <T> Field<T> optional(String name, Kind<T> kind) {
    return new Field<>(name, false, kind, Optional.empty());
  }

  /** The same, with a hint for those who leave it out. */
  Field<T> hinting(String hint) {
    return new Field<>(name, required, kind, Optional.of(hint));
  }
}
