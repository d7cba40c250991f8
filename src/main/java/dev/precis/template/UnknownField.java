package dev.precis.template;

import io.pebbletemplates.pebble.error.PebbleException;
import java.util.Optional;

/** A template asks for something that its views do not have. */
final class UnknownField extends PebbleException {

  private static final long serialVersionUID = 1L;

  private final String name;
  private final transient Optional<String> hint;

  UnknownField(String message, String name, Optional<String> hint, String template, int line) {
    super(null, message, line, template);
    this.name = name;
    this.hint = hint;
  }

  /** What was asked for. */
  String name() {
    return name;
  }

  Optional<String> hint() {
    return hint;
  }
}
