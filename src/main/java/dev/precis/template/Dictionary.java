package dev.precis.template;

import dev.precis.diagnostics.Location;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The messages of one file of {@code templates/i18n}, by their keys: {@code group.name}.
 *
 * @param file as messages name it
 */
record Dictionary(String file, Map<String, Entry> entries) {

  Dictionary {
    entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
  }

  /**
   * A message.
   *
   * @param key the place of its key
   * @param value the place of its text
   */
  record Entry(String text, Location key, Location value) {}
}
