package dev.precis.lint;

import java.util.Map;

/** The values that a rule is to use. */
final class Settings {

  private final Map<String, Integer> values;

  Settings(Map<String, Integer> values) {
    this.values = Map.copyOf(values);
  }

  /** What the site sets, or else the usual value. */
  int get(Setting setting) {
    return values.getOrDefault(setting.name(), setting.usual());
  }
}
