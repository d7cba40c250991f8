package dev.precis.load;

import dev.precis.diagnostics.Suggestions;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The keys that one kind of mapping has: the description of the format, and what it is read by. */
final class Shape {

  /** More names than this help nobody who looks for one. */
  private static final int MOST_NAMES_IN_A_HINT = 12;

  private final Map<String, Field<?>> fields;

  private Shape(Collection<? extends Field<?>> fields) {
    this.fields = new LinkedHashMap<>();
    fields.forEach(field -> this.fields.put(field.name(), field));
  }

  static Shape of(Field<?>... fields) {
    return new Shape(List.of(fields));
  }

  static Shape of(Collection<? extends Field<?>> fields) {
    return new Shape(fields);
  }

  Collection<Field<?>> fields() {
    return fields.values();
  }

  boolean has(String name) {
    return fields.containsKey(name);
  }

  /** What the author of an unknown key may have meant. */
  Optional<String> hintFor(String unknown) {
    return Suggestions.didYouMean(unknown, fields.keySet()).or(this::listed);
  }

  private Optional<String> listed() {
    if (fields.size() > MOST_NAMES_IN_A_HINT) {
      return Optional.empty();
    }
    return Optional.of(
        fields.keySet().stream()
            .map(name -> "'" + name + "'")
            .collect(Collectors.joining(", ", "known here: ", "")));
  }
}
