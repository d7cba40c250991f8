package dev.precis.load;

/**
 * A key that the format has.
 *
 * @param name as authors write it
 * @param required whether it must be there
 * @param kind what its value must be
 */
record Field<T>(String name, boolean required, Kind<T> kind, String hintIfMissing) {

  /** A field that must be there. */
  static <T> Field<T> required(String name, Kind<T> kind) {
    return new Field<>(name, true, kind, "");
  }

  /** A field that may be there. */
  static <T> Field<T> optional(String name, Kind<T> kind) {
    return new Field<>(name, false, kind, "");
  }

  /** The same, with a hint for those who leave it out. */
  Field<T> hinting(String hint) {
    return new Field<>(name, required, kind, hint);
  }
}
