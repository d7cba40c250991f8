package dev.precis.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The vocabulary of schema.org, as the npm package schema-dts is generated from it: types with what
 * they inherit, properties with their domains and ranges. {@code ./dev test} brings the package.
 */
public final class SchemaOrg {

  private static final Path FILE = Path.of("target/npm/schema-dts/dist/schema.d.ts");
  private static final Pattern INTERFACE =
      Pattern.compile("(?:export )?interface (\\w+) extends ([^{]+) \\{");
  private static final Pattern ROLE = Pattern.compile("export type (\\w+)Leaf<.*= Omit<(\\w+), .*");
  private static final Pattern PROPERTY =
      Pattern.compile("\\s+\"(\\w+)\"\\?: SchemaValue<(.*), \"\\w+\">;");
  private static final Pattern TYPE = Pattern.compile("\\s+\"@type\": \"(\\w+)\";");
  private static final Pattern UNION = Pattern.compile("export type (\\w+)(?:<.*>)? = ([^{]+);");
  private static final Pattern DAY = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\"<>]+");

  private static final String INPUT = "-input";

  private final Map<String, String> baseOf = new HashMap<>();
  private final Map<String, List<String>> parents = new HashMap<>();
  private final Map<String, Map<String, Set<String>>> ranges = new HashMap<>();
  private final Map<String, Set<String>> unions = new HashMap<>();

  private SchemaOrg() {}

  /** Reads the vocabulary. */
  public static SchemaOrg read() throws IOException {
    if (!Files.exists(FILE)) {
      throw new IllegalStateException(FILE + " is missing: ./dev test brings it");
    }
    var vocabulary = new SchemaOrg();
    vocabulary.read(Files.readAllLines(FILE));
    return vocabulary;
  }

  /** What is wrong with a document: nothing, if every type and property is as it is defined. */
  public List<String> faults(JsonNode document) {
    var faults = new ArrayList<String>();
    if (!document.path("@context").asString("").equals("https://schema.org")) {
      faults.add("the context is not schema.org");
    }
    elements(document.path("@graph")).forEach(thing -> checkThing(thing, "", "@graph", faults));
    return faults;
  }

  private void read(List<String> lines) {
    var current = "";
    for (var line : lines) {
      var begin = INTERFACE.matcher(line);
      var role = ROLE.matcher(line);
      var property = PROPERTY.matcher(line);
      var type = TYPE.matcher(line);
      var union = UNION.matcher(line);
      if (begin.matches()) {
        current = begin.group(1);
        parents.put(current, List.of(begin.group(2).split(", ", -1)));
      } else if (role.matches()) {
        current = role.group(1) + "Leaf";
        parents.put(current, List.of(role.group(2)));
      } else if (property.matches()) {
        ranges
            .computeIfAbsent(current, c -> new HashMap<>())
            .put(property.group(1), words(property.group(2)));
      } else if (type.matches()) {
        baseOf.put(type.group(1), current);
      } else if (union.matches()) {
        unions.put(union.group(1), words(union.group(2)));
      }
    }
  }

  /**
   * Checks a thing.
   *
   * @param role the property that a role stands in the place of; else empty
   */
  private void checkThing(JsonNode thing, String role, String where, List<String> faults) {
    var types = elements(thing.path("@type")).map(JsonNode::asString).toList();
    if (types.isEmpty()) {
      faults.add(where + ": no type");
    }
    for (var type : types) {
      if (!baseOf.containsKey(type)) {
        faults.add(where + ": no type " + type);
      }
    }
    for (var property : thing.properties()) {
      var name = property.getKey();
      if (name.startsWith("@") || name.equals(role)) {
        continue;
      }
      var range = new HashSet<String>();
      types.forEach(type -> range.addAll(rangeOf(name, type)));
      var place = where + "/" + name;
      if (range.isEmpty()) {
        faults.add(place + ": no property of " + types);
        continue;
      }
      elements(property.getValue()).forEach(value -> checkValue(value, name, range, place, faults));
    }
  }

  private void checkValue(
      JsonNode value, String property, Set<String> range, String where, List<String> faults) {
    if (!value.isObject()) {
      if (!isLiteral(value, range)) {
        faults.add(where + ": " + value + " is none of " + range);
      }
      return;
    }
    if (value.size() == 1 && value.has("@id")) {
      if (!range.contains("IdReference")) {
        faults.add(where + ": a reference is none of " + range);
      }
      return;
    }
    if (value.has("@value")) {
      if (!range.contains("Text")) {
        faults.add(where + ": a text is none of " + range);
      }
      return;
    }
    if (elements(value.path("@type")).anyMatch(type -> isA(type.asString(), "Role"))) {
      checkThing(value, property, where, faults);
      elements(value.path(property))
          .forEach(inner -> checkValue(inner, property, range, where + "/role", faults));
      return;
    }
    checkThing(value, "", where, faults);
    boolean fits =
        elements(value.path("@type"))
            .anyMatch(type -> range.stream().anyMatch(wanted -> isA(type.asString(), wanted)));
    if (!fits) {
      faults.add(where + ": " + value.path("@type") + " is none of " + range);
    }
  }

  private static boolean isLiteral(JsonNode value, Set<String> range) {
    if (value.isBoolean()) {
      return range.contains("Boolean");
    } else if (value.isNumber()) {
      return range.contains("Number")
          || (value.isIntegralNumber() && (range.contains("Integer") || range.contains("Text")));
    }
    var text = value.asString();
    return !text.isBlank()
        && (range.contains("Text")
            || (range.contains("URL") && ADDRESS.matcher(text).matches())
            || ((range.contains("Date") || range.contains("DateTime"))
                && DAY.matcher(text).matches()));
  }

  /** Of an action, what a property will be asked for can be said beside it or in its place. */
  private Set<String> rangeOf(String property, String type) {
    var base = baseOf.getOrDefault(type, "");
    if (!property.endsWith(INPUT) || !isA(type, "Action")) {
      return inherited(property, base);
    }
    var asked = property.substring(0, property.length() - INPUT.length());
    return inherited(asked, base).isEmpty() ? Set.of() : Set.of("Text");
  }

  private Set<String> inherited(String property, String base) {
    var own = ranges.getOrDefault(base, Map.of()).get(property);
    if (own != null) {
      return own;
    }
    return parents.getOrDefault(base, List.of()).stream()
        .map(parent -> inherited(property, parent))
        .filter(range -> !range.isEmpty())
        .findFirst()
        .orElse(Set.of());
  }

  private boolean isA(String type, String wanted) {
    return type.equals(wanted)
        || unions.getOrDefault(wanted, Set.of()).stream()
            .anyMatch(narrower -> !narrower.equals(wanted) && isA(type, narrower));
  }

  private static Set<String> words(String union) {
    var words = new HashSet<String>();
    for (var word : union.split(" \\| ", -1)) {
      words.add(word.replaceAll("<.*", ""));
    }
    return words;
  }

  private static Stream<JsonNode> elements(JsonNode node) {
    return node.isArray()
        ? node.valueStream()
        : node.isMissingNode() ? Stream.of() : Stream.of(node);
  }
}
