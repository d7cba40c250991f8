package dev.precis.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.diagnostics.Diagnostics;
import dev.precis.diagnostics.Origin;
import dev.precis.load.YamlNode.Mapping;
import dev.precis.load.YamlNode.Scalar;
import dev.precis.load.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScalarOriginTest {

  private static final String FILE = "content/a.yaml";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain text",
        "'single'",
        "\"double\"",
        "'it''s doubled'",
        "plain that\n  goes on\n  and on",
        "plain   with   blanks",
        "plain\n\n  with a blank line\n\n\n  or two",
        "\"double\n  folded\n\n  twice\"",
        "'single\n  folded   \n\n   twice'",
        "\"one \\\n   word\"",
        "\"one\\\n   word\"",
        "\"a\\tb \\u00e9 c \\x41 d \\U0001F600 e\"",
        "\"\\uD83D\\uDE00 pair\"",
        "\"\\\\ back \\\" quote \\/ slash\"",
        "|\n  literal\n  lines\n",
        "|\n  literal\n    indented\n\n  after a blank\n",
        "|2\n    deeper at once\n  than the next\n",
        "|+\n  kept\n\n\n",
        "|-\n  stripped\n\n\n",
        "|\n\n\n  after blank lines\n",
        ">\n  folded\n  lines\n\n  a paragraph\n",
        ">-\n  folded\n\n\n  twice blank\n  end\n",
        ">\n  text\n    more indented\n    again\n  text\n",
        ">\n  text\n\n    more indented\n\n  text\n",
        ">\n  first\n  \n  blanks between\n   \n  end",
        "|  # a comment\n  after a comment\n",
        "grüße 統一 😀 text",
        "\"grüße\n  統一 😀 \\\" text\"",
        "|\n  grüße 😀\n  統一 😀 text\n",
      })
  void each_character_of_a_value_is_found_where_it_is_written(String scalar) {
    assertFound("key: " + scalar);
    assertFound("# 😀\nlist:\n  - deep:\n      key: " + scalar.replace("\n  ", "\n          "));
  }

  @Test
  void an_escape_is_found_as_a_whole() {
    var origin = originOf("key: \"a\\u00e9b\"\n");

    assertThat(origin.at(1, 2)).hasToString("content/a.yaml:1:8");
    assertThat(origin.at(1, 2).length()).isEqualTo(6);
    assertThat(origin.at(2, 3)).hasToString("content/a.yaml:1:14");
  }

  @Test
  void a_doubled_quotation_mark_is_found_as_a_whole() {
    var origin = originOf("key: 'it''s'\n");

    assertThat(origin.at(2, 3)).hasToString("content/a.yaml:1:9");
    assertThat(origin.at(2, 3).length()).isEqualTo(2);
    assertThat(origin.at(3, 4)).hasToString("content/a.yaml:1:11");
  }

  @Test
  void columns_count_code_points() {
    var origin = originOf("key: |\n  😀😀 here\n");

    assertThat(origin.at(5, 9)).hasToString("content/a.yaml:2:6");
    assertThat(origin.at(5, 9).length()).isEqualTo(4);
  }

  @Test
  void a_place_ends_with_its_first_line() {
    var origin = originOf("key: one\n  two\n");

    assertThat(origin.at(0, 7)).hasToString("content/a.yaml:1:6");
    assertThat(origin.at(0, 7).length()).isEqualTo(3);
  }

  @Test
  void the_end_of_a_value_is_after_its_last_character() {
    assertThat(originOf("key: \"a\\tb\"\n").at(3, 3)).hasToString("content/a.yaml:1:11");
    assertThat(originOf("key: ab\n").at(2, 2)).hasToString("content/a.yaml:1:8");
  }

  @Test
  void each_character_of_random_scalars_is_found_where_it_is_written() {
    var random = new Random(20250602);
    int checked = 0;
    for (int i = 0; i < 4000; i++) {
      checked += assertFound("key: " + RandomScalars.next(random) + "\nnext: x\n") ? 1 : 0;
    }
    assertThat(checked).as("scalars that YAML could read").isGreaterThan(3000);
  }

  /** Walks a value and looks into the file where each of its characters is said to stand. */
  private static boolean assertFound(String yaml) {
    var lines = List.of(yaml.split("\n", -1));
    for (var scalar : scalars(yaml)) {
      var value = scalar.text();
      var origin = ScalarOrigin.of(scalar, new Lines(FILE, yaml));
      for (int i = 0; i < value.length(); i += Character.charCount(value.codePointAt(i))) {
        int wanted = value.codePointAt(i);
        var at = origin.at(i, i + Character.charCount(wanted));
        var line = lines.get(at.line() - 1);
        int column = line.offsetByCodePoints(0, at.column() - 1);
        if (column == line.length()) {
          assertThat(wanted).as("folded or kept at %s in %s", at, yaml).isIn((int) ' ', (int) '\n');
        } else if (line.codePointAt(column) == '\\') {
          assertThat(scalar.raw()).startsWith("\"");
        } else if (wanted == '\n' || (wanted == ' ' && line.substring(column).isBlank())) {
          assertThat(line.substring(column)).as("%s in %s", at, yaml).isBlank();
        } else {
          assertThat(Character.toString(line.codePointAt(column)))
              .as("character %s of '%s' at %s in %s", i, value, at, yaml)
              .isEqualTo(Character.toString(wanted));
        }
      }
    }
    return !scalars(yaml).isEmpty();
  }

  private static Origin originOf(String yaml) {
    return ScalarOrigin.of(scalars(yaml).get(0), new Lines(FILE, yaml));
  }

  private static List<Scalar> scalars(String yaml) {
    var diagnostics = new Diagnostics();
    var file = new TextFile(yaml, new Lines(FILE, yaml));
    var tree = new YamlReader(diagnostics).read(new Slice(file, 0, yaml.length()));
    var found = new ArrayList<Scalar>();
    if (!diagnostics.hasErrors()) {
      collect(tree.root().orElseThrow(), found);
    }
    return found;
  }

  private static void collect(YamlNode node, List<Scalar> found) {
    if (node instanceof Scalar scalar) {
      found.add(scalar);
    } else if (node instanceof Mapping mapping) {
      mapping.entries().forEach(entry -> collect(entry.value(), found));
    } else if (node instanceof Sequence list) {
      list.items().forEach(item -> collect(item, found));
    }
  }
}
