package dev.precis.bibliography;

import dev.precis.model.CslRecord.Name;
import dev.precis.model.Source;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes sources as CSL-JSON (schema 1.0.2), which Zotero, Pandoc and other reference managers
 * read: only the variables of CSL, in the order of their names.
 */
public final class CslJson {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .defaultPrettyPrinter(
              new DefaultPrettyPrinter(
                      Separators.createDefaultInstance().withObjectNameValueSpacing(Spacing.AFTER))
                  .withObjectIndenter(new DefaultIndenter("  ", "\n")))
          .build();

  private CslJson() {}

  /** The sources as one JSON array, in the order given, with a line break at the end. */
  public static String write(Collection<Source> sources) {
    var items = sources.stream().map(CslJson::item).toList();
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(items) + "\n";
  }

  private static Map<String, Object> item(Source source) {
    var record = source.record();
    var variables = new TreeMap<String, Object>(record.texts());
    record
        .names()
        .forEach((name, names) -> variables.put(name, names.stream().map(CslJson::name).toList()));
    record.dates().forEach((name, date) -> variables.put(name, CslDates.json(date)));
    var item = new LinkedHashMap<String, Object>();
    item.put("id", source.key().id());
    item.put("type", record.type());
    item.putAll(variables);
    return item;
  }

  /** A name as CSL-JSON. */
  static Map<String, String> name(Name name) {
    if (name instanceof Name.Literal literal) {
      return Map.of("literal", literal.literal());
    }
    if (name instanceof Name.Personal personal) {
      var parts = new LinkedHashMap<String, String>();
      put(parts, "family", personal.family());
      put(parts, "given", personal.given());
      put(parts, "dropping-particle", personal.droppingParticle());
      put(parts, "non-dropping-particle", personal.nonDroppingParticle());
      put(parts, "suffix", personal.suffix());
      return parts;
    }
    throw new IllegalStateException("a new kind of name: " + name);
  }

  private static void put(Map<String, String> parts, String part, String value) {
    if (!value.isEmpty()) {
      parts.put(part, value);
    }
  }
}
