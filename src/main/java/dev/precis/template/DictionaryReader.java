package dev.precis.template;

import dev.precis.diagnostics.Code;
import dev.precis.diagnostics.Diagnostic;
import dev.precis.diagnostics.Diagnostics;
import dev.precis.diagnostics.Location;
import dev.precis.template.Dictionary.Entry;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * Reads files of messages: YAML 1.2, keys with texts, which may stand in groups one level deep.
 * What is wrong is reported, and the rest read.
 */
final class DictionaryReader {

  private final Diagnostics diagnostics;
  private final YAMLFactory yaml =
      YAMLFactory.builder()
          // No number, date or truth value is meant in a file of texts; twice the same key is
          // reported here, with its place.
          .loadSettings(
              LoadSettings.builder()
                  .setSchema(new CoreSchema())
                  .setAllowDuplicateKeys(true)
                  .build())
          .build();

  DictionaryReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * Reads a file.
   *
   * @param file as messages name it
   */
  Dictionary read(String file, String text) {
    var entries = new LinkedHashMap<String, Entry>();
    try (var tokens = yaml.createParser(ObjectReadContext.empty(), new StringReader(text))) {
      var first = tokens.nextToken();
      if (first == JsonToken.START_OBJECT) {
        new Reading(file, tokens, entries).keys("");
      } else if (first != null) {
        report(Code.WRONG_TYPE, at(file, tokens, 1), "a file of texts has keys with texts");
      }
    } catch (JacksonException e) {
      report(Code.YAML_SYNTAX, place(file, e.getLocation(), 1), "this is not valid YAML");
    }
    return new Dictionary(file, entries);
  }

  private void report(Code code, Location at, String message) {
    diagnostics.report(Diagnostic.of(code, at, message));
  }

  private static Location at(String file, JsonParser tokens, int length) {
    return place(file, tokens.currentTokenLocation(), length);
  }

  private static Location place(String file, TokenStreamLocation at, int length) {
    return at.getLineNr() < 1
        ? Location.ofFile(file)
        : new Location(file, at.getLineNr(), Math.max(1, at.getColumnNr()), Math.max(1, length));
  }

  /** One file, as far as it is read. */
  private final class Reading {

    private final String file;
    private final JsonParser tokens;
    private final Map<String, Entry> entries;

    Reading(String file, JsonParser tokens, Map<String, Entry> entries) {
      this.file = file;
      this.tokens = tokens;
      this.entries = entries;
    }

    /** Reads up to the end of a group, or of the file. */
    void keys(String group) {
      while (tokens.nextToken() == JsonToken.PROPERTY_NAME) {
        var name = tokens.currentName();
        var at = at(file, tokens, name.codePointCount(0, name.length()));
        var token = tokens.nextToken();
        if (token == JsonToken.VALUE_STRING) {
          add(group + name, at);
        } else if (token == JsonToken.START_OBJECT && group.isEmpty()) {
          keys(name + ".");
        } else {
          report(Code.WRONG_TYPE, at, "'" + name + "' must be a text");
          tokens.skipChildren();
        }
      }
    }

    private void add(String key, Location at) {
      var text = tokens.getString();
      var value = at(file, tokens, 1);
      if (entries.putIfAbsent(key, new Entry(text, at, value)) != null) {
        report(Code.DUPLICATE_KEY, at, "duplicate key '" + key + "'");
      }
    }
  }
}
