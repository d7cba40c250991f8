package dev.precis.load;

import dev.precis.diagnostics.Location;
import dev.precis.diagnostics.Severity;
import dev.precis.load.YamlNode.Mapping;
import dev.precis.load.YamlNode.ScalarType;
import dev.precis.model.Site.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The {@code rules} of a site: each has a level, or a level and settings. Which rules there are,
 * and which settings they have, is known to the stage that applies them.
 */
final class Rules {

  static final Kind<Map<String, Rule>> ALL = value -> value.mapping().map(m -> all(value, m));

  private static final String OFF = "off";

  private static final Kind<Optional<Severity>> LEVELS =
      Texts.oneOf(List.of(OFF, Severity.WARNING.label(), Severity.ERROR.label()))
          .as(Rules::severity);
  private static final Field<Optional<Severity>> LEVEL = Field.required("level", LEVELS);
  private static final Kind<String> SETTING =
      value ->
          value
              .scalar("text or a number")
              .map(
                  scalar ->
                      scalar.type() == ScalarType.TEXT ? scalar.text().strip() : scalar.raw());

  private Rules() {}

  private static Map<String, Rule> all(Value value, Mapping mapping) {
    var rules = new HashMap<String, Rule>();
    for (var entry : mapping.entries()) {
      rule(value.of(entry.value(), "'" + entry.key() + "'"), value.at(entry))
          .ifPresent(rule -> rules.put(entry.key(), rule));
    }
    return rules;
  }

  private static Optional<Rule> rule(Value value, Location at) {
    return value.node() instanceof Mapping mapping
        ? withSettings(value, mapping, at)
        : LEVELS.read(value).map(level -> new Rule(level, Map.of(), at));
  }

  private static Optional<Rule> withSettings(Value value, Mapping mapping, Location at) {
    var shape = new ArrayList<Field<?>>();
    var settings = new ArrayList<Field<String>>();
    for (var entry : mapping.entries()) {
      if (!entry.key().equals(LEVEL.name())) {
        settings.add(Field.optional(entry.key(), SETTING));
      }
    }
    shape.add(LEVEL);
    shape.addAll(settings);
    return Fields.of(value, Shape.of(shape)).flatMap(fields -> rule(fields, settings, at));
  }

  private static Optional<Rule> rule(Fields fields, List<Field<String>> settings, Location at) {
    var read = new HashMap<String, String>();
    for (var setting : settings) {
      fields.get(setting).ifPresent(text -> read.put(setting.name(), text));
    }
    return fields.get(LEVEL).map(level -> new Rule(level, read, at));
  }

  private static Optional<Severity> severity(String level) {
    return level.equals(OFF)
        ? Optional.empty()
        : Optional.of(level.equals(Severity.ERROR.label()) ? Severity.ERROR : Severity.WARNING);
  }
}
