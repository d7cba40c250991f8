package dev.precis.load;

import dev.precis.diagnostics.Code;
import dev.precis.diagnostics.Diagnostic;
import dev.precis.diagnostics.Location;
import dev.precis.load.YamlNode.KeyValue;
import dev.precis.load.YamlNode.Mapping;
import dev.precis.load.YamlNode.Scalar;
import dev.precis.load.YamlNode.ScalarType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The values of a mapping by the fields of its shape. A key without a value counts as absent. */
final class Fields {

  private final Value value;
  private final Map<String, KeyValue> entries = new HashMap<>();

  private Fields(Value value, Mapping mapping) {
    this.value = value;
    mapping.entries().forEach(entry -> entries.put(entry.key(), entry));
  }

  /** Opens a mapping, complains of keys that the shape has not and of those that are missing. */
  static Optional<Fields> of(Value value, Shape shape) {
    return value.mapping().map(mapping -> new Fields(value, mapping).checked(mapping, shape));
  }

  /** No fields, and no complaint that they are missing. */
  static Fields none(Value value) {
    return new Fields(value, new Mapping(0, 0, List.of()));
  }

  /** Where the mapping stands. */
  Location at() {
    return value.at();
  }

  /** The mapping itself, to complain of it as a whole. */
  Value whole() {
    return value;
  }

  /** Whether the field is there, rightly written or not. */
  boolean has(Field<?> field) {
    return value(field).isPresent();
  }

  /** The value of a field; nothing where it is absent, or after a complaint. */
  <T> Optional<T> get(Field<T> field) {
    return value(field).flatMap(field.kind()::read);
  }

  /** The items of a field; none where it is absent. */
  <T> List<T> all(Field<List<T>> field) {
    return get(field).orElse(List.of());
  }

  /** The value of a field as it was written. */
  Optional<Value> value(Field<?> field) {
    return Optional.ofNullable(entries.get(field.name()))
        .filter(entry -> !isNull(entry))
        .map(entry -> value.of(entry.value(), "'" + field.name() + "'"));
  }

  private Fields checked(Mapping mapping, Shape shape) {
    for (var entry : mapping.entries()) {
      if (!shape.has(entry.key())) {
        value.report(
            Diagnostic.of(Code.UNKNOWN_KEY, value.at(entry), "unknown key '" + entry.key() + "'")
                .hinting(shape.hintFor(entry.key())));
      }
    }
    for (var field : shape.fields()) {
      if (field.required()) {
        require(field);
      }
    }
    return this;
  }

  private void require(Field<?> field) {
    var entry = entries.get(field.name());
    if (entry == null && value.reading().complete()) {
      value.bad(Code.MISSING_KEY, "'" + field.name() + "' is missing", field.hintIfMissing());
    } else if (entry != null && isNull(entry)) {
      value.report(
          Diagnostic.of(Code.MISSING_KEY, value.at(entry), "'" + field.name() + "' has no value")
              .hinting(field.hintIfMissing()));
    }
  }

  private static boolean isNull(KeyValue entry) {
    return entry.value() instanceof Scalar scalar && scalar.type() == ScalarType.NULL;
  }
}
