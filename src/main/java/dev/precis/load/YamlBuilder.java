package dev.precis.load;

import dev.precis.diagnostics.Code;
import dev.precis.diagnostics.Diagnostic;
import dev.precis.diagnostics.Diagnostics;
import dev.precis.load.YamlNode.KeyValue;
import dev.precis.load.YamlNode.Mapping;
import dev.precis.load.YamlNode.Refused;
import dev.precis.load.YamlNode.Scalar;
import dev.precis.load.YamlNode.ScalarType;
import dev.precis.load.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Builds the tree of one document from its tokens. */
final class YamlBuilder {

  /** Precis' own format needs six levels. */
  private static final int DEEPEST = 32;

  private static final String MERGE = "<<";

  private final Slice yaml;
  private final String text;
  private final JsonParser tokens;
  private final Diagnostics diagnostics;
  private final YamlMistakes mistakes;
  private boolean broken;

  /** The line in which something was refused: a fault of syntax there is only its consequence. */
  private int refusedLine;

  YamlBuilder(Slice yaml, JsonParser tokens, Diagnostics diagnostics) {
    this.yaml = yaml;
    this.text = yaml.file().text();
    this.tokens = tokens;
    this.diagnostics = diagnostics;
    this.mistakes = new YamlMistakes(yaml);
  }

  YamlTree build() {
    var first = next();
    if (first == JsonToken.NOT_AVAILABLE) {
      return new YamlTree(Optional.empty(), !broken);
    }
    var root = node(first, 0);
    if (next() != JsonToken.NOT_AVAILABLE) {
      diagnostics.report(
          Diagnostic.of(
                  Code.YAML_SYNTAX, yaml.at(start(), end()), "a second YAML document begins here")
              .hinting("remove the line '---' above it: a file holds one document"));
    }
    return new YamlTree(Optional.of(root), !broken);
  }

  /** The next token; {@link JsonToken#NOT_AVAILABLE} at the end and after a fault of syntax. */
  private JsonToken next() {
    if (broken) {
      return JsonToken.NOT_AVAILABLE;
    }
    try {
      var token = tokens.nextToken();
      return token == null ? JsonToken.NOT_AVAILABLE : token;
    } catch (JacksonException e) {
      broken = true;
      var mistake = mistakes.explain(e, start(), end());
      if (mistake.location().line() != refusedLine) {
        diagnostics.report(mistake);
      }
      return JsonToken.NOT_AVAILABLE;
    }
  }

  private YamlNode node(JsonToken token, int depth) {
    int start = start();
    int end = end();
    boolean refused = refuseReference(start);
    if (depth > DEEPEST) {
      broken = true;
      diagnostics.report(
          Diagnostic.of(
              Code.YAML_SYNTAX,
              yaml.at(start, start + 1),
              "this is nested deeper than " + DEEPEST + " levels"));
      return new Refused(start, start + 1);
    }
    return switch (token) {
      case START_OBJECT -> mapping(start, depth);
      case START_ARRAY -> sequence(start, depth);
      default -> refused ? new Refused(start, end) : scalar(token, start, end);
    };
  }

  private Mapping mapping(int start, int depth) {
    var entries = new LinkedHashMap<String, KeyValue>();
    int end = start;
    while (next() == JsonToken.PROPERTY_NAME) {
      var key = tokens.currentName();
      int keyStart = start();
      int keyEnd = end();
      boolean refused = refuseReference(keyStart);
      var token = next();
      var value =
          token == JsonToken.NOT_AVAILABLE ? new Refused(keyStart, keyEnd) : node(token, depth + 1);
      end = value.end();
      if (key.equals(MERGE) && !refused) {
        refuse(keyStart, keyEnd, "YAML's merge keys are not read", "write the keys out");
        continue;
      }
      var first = entries.putIfAbsent(key, new KeyValue(key, keyStart, keyEnd, value));
      if (first != null) {
        diagnostics.report(
            Diagnostic.of(
                    Code.DUPLICATE_KEY, yaml.at(keyStart, keyEnd), "duplicate key '" + key + "'")
                .hinting("it stands first in line " + yaml.at(first.start(), first.end()).line()));
      }
    }
    return new Mapping(start, isFlow(start) ? end() : end, List.copyOf(entries.values()));
  }

  private Sequence sequence(int start, int depth) {
    var items = new ArrayList<YamlNode>();
    int end = start;
    for (var token = next();
        token != JsonToken.END_ARRAY && token != JsonToken.NOT_AVAILABLE;
        token = next()) {
      var item = node(token, depth + 1);
      items.add(item);
      end = item.end();
    }
    return new Sequence(start, isFlow(start) ? end() : end, items);
  }

  private Scalar scalar(JsonToken token, int start, int end) {
    var raw = text.substring(start, end);
    return switch (token) {
      case VALUE_NULL -> new Scalar(start, end, ScalarType.NULL, "", raw);
      case VALUE_TRUE, VALUE_FALSE -> new Scalar(start, end, ScalarType.BOOLEAN, raw, raw);
      case VALUE_NUMBER_INT -> new Scalar(start, end, ScalarType.INTEGER, raw, raw);
      case VALUE_NUMBER_FLOAT -> new Scalar(start, end, ScalarType.DECIMAL, raw, raw);
      default ->
          raw.isEmpty()
              ? new Scalar(start, end, ScalarType.NULL, "", raw)
              : checked(new Scalar(start, end, ScalarType.TEXT, tokens.getString(), raw));
    };
  }

  /** Escapes can write what a file may not hold. */
  private Scalar checked(Scalar scalar) {
    int forbidden = scalar.raw().startsWith("\"") ? Characters.firstForbidden(scalar.text()) : -1;
    if (forbidden < 0) {
      return scalar;
    }
    diagnostics.report(
        Diagnostic.of(
            Code.BAD_CHARACTER,
            ScalarOrigin.of(scalar, yaml.file().lines()).at(forbidden, forbidden + 1),
            Characters.complaint(scalar.text(), forbidden)));
    var clean = Characters.withoutForbidden(scalar.text());
    return new Scalar(scalar.start(), scalar.end(), ScalarType.TEXT, clean, scalar.raw());
  }

  /** Whether an anchor, an alias or a tag begins here: no other value begins with their signs. */
  private boolean refuseReference(int start) {
    char sign = start < yaml.end() ? text.charAt(start) : ' ';
    if (sign != '*' && sign != '&' && sign != '!') {
      return false;
    }
    var what = sign == '*' ? "aliases" : sign == '&' ? "anchors" : "tags";
    int wordEnd = start + 1;
    while (wordEnd < yaml.end() && !endsWord(text.charAt(wordEnd))) {
      wordEnd++;
    }
    refuse(
        start,
        wordEnd,
        "YAML's " + what + " are not read",
        "a text that begins with '" + sign + "' stands in quotation marks");
    return true;
  }

  private void refuse(int start, int end, String message, String hint) {
    var at = yaml.at(start, end);
    refusedLine = at.line();
    diagnostics.report(Diagnostic.of(Code.YAML_ALIAS, at, message).hinting(hint));
  }

  private static boolean endsWord(char c) {
    return Character.isWhitespace(c) || c == ',' || c == ']' || c == '}';
  }

  private boolean isFlow(int start) {
    return !broken
        && start < yaml.end()
        && (text.charAt(start) == '{' || text.charAt(start) == '[');
  }

  private int start() {
    return yaml.offsetOf(tokens.currentTokenLocation().getCharOffset());
  }

  private int end() {
    return yaml.offsetOf(tokens.currentLocation().getCharOffset());
  }
}
