package dev.precis.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.precis.diagnostics.Diagnostics;
import dev.precis.load.YamlNode.Mapping;
import dev.precis.load.YamlNode.Scalar;
import dev.precis.load.YamlNode.ScalarType;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "NO | TEXT",
        "no | TEXT",
        "yes | TEXT",
        "on | TEXT",
        "off | TEXT",
        "y | TEXT",
        "true | BOOLEAN",
        "False | BOOLEAN",
        "null | NULL",
        "~ | NULL",
        "2025 | INTEGER",
        "-3 | INTEGER",
        "099 | INTEGER",
        "0x1F | INTEGER",
        "2025-06 | TEXT",
        "2025-06-02 | TEXT",
        "12:30 | TEXT",
        "1_000 | TEXT",
        "1.5 | DECIMAL",
        "1e3 | DECIMAL",
        ".inf | DECIMAL",
        "+ | TEXT",
        "'2025' | TEXT",
        "\"true\" | TEXT",
        "'' | TEXT",
        "${HOME} | TEXT",
      })
  void a_scalar_has_the_type_of_the_core_schema(String scalar, ScalarType type) {
    assertThat(valueOf("key: " + scalar + "\n").type()).isEqualTo(type);
  }

  @Test
  void a_key_without_a_value_has_nothing() {
    assertThat(valueOf("key:\n").type()).isEqualTo(ScalarType.NULL);
    assertThat(valueOf("key: # later\n").type()).isEqualTo(ScalarType.NULL);
  }

  @Test
  void keys_and_values_know_their_places() {
    var yaml = "# 😀\n😀: [a, {b: \"c\"}]\nlast: |\n  text\n";
    var file = fileOf(yaml);
    var root = (Mapping) read(yaml, new Diagnostics()).root().orElseThrow();

    assertThat(root.entries())
        .extracting(e -> yaml.substring(e.start(), e.end()), e -> at(file, e.value()))
        .containsExactly(tuple("😀", "2:4 [a, {b: \"c\"}]"), tuple("last", "3:7 |\n  text\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '`',
      value = {
        "title: Foo: bar                ¦ 1:11+1 ': ' ends a key and cannot stand in a value as it is (put the value in quotation marks)",
        "title: Foo⏎  date: 2025        ¦ 2:3+5 a key cannot stand here (check how far the line is indented, and where quotation marks close)",
        "title⏎date: 1                  ¦ 1:1+5 this line has no ': ' (a key ends with a colon and a space: 'key: value')",
        "a:b⏎⏎c: d                      ¦ 1:1+3 this line has no ': ' (a key ends with a colon and a space: 'key: value')",
        "a: 1⏎just words⏎b: 2           ¦ 2:1+10 this line has no ': ' (a key ends with a colon and a space: 'key: value')",
        "😀: @foo                       ¦ 1:4+1 a value cannot begin with '@' (put the value in quotation marks)",
        "a: `b`                         ¦ 1:4+1 a value cannot begin with '`' (put the value in quotation marks)",
        "a:⏎⇥b: 1                       ¦ 2:1+1 YAML is not indented with tabs (use spaces)",
        "a: \"b\" c                     ¦ 1:8+1 the quotation marks close before this (write \\\" for a quotation mark in the text)",
        "a: 'it's'                      ¦ 1:8+2 the quotation marks close before this (write an apostrophe twice where the text stands in single ones: '')",
        "a: \"open⏎b: 1                 ¦ 1:4+1 this quotation mark is never closed",
        "a: 'open                       ¦ 1:4+1 this quotation mark is never closed",
        "a: [x y, \"z\" w]              ¦ 1:14+1 ',' or ']' is missing here",
        "a: {x: 1 y: 2}                 ¦ 1:11+1 ',' or '}' is missing here",
        "a: [x, y⏎b: 1                  ¦ 1:4+1 this bracket is not closed",
        "a: {x: 1⏎b: 2                  ¦ 1:4+1 this bracket is not closed",
        "a: \"\\q\"                     ¦ 1:5+2 '\\q' means nothing in double quotation marks (write '\\\\' for a backslash, or use single quotation marks)",
        "a: \"\\u12\"                   ¦ 1:5+5 this escape needs 4 hexadecimal digits",
        "a: \"\\xZZ\"                   ¦ 1:5+4 this escape needs 2 hexadecimal digits",
        "a: - b                         ¦ 1:4+1 a list cannot begin on the line of its key (begin it on the next line)",
        "a: | b                         ¦ 1:6+1 after '|' or '>' the text begins on the next line",
        "a: >⏎⏎      ⏎  b               ¦ 4:3+1 the empty lines above are indented deeper than the text",
        "a:⏎  b: 1⏎ c: 2                ¦ 3:2+2 this does not fit what stands before it (check how far the line is indented, and where quotation marks close)",
        "a: }                           ¦ 1:4+1 a value is missing here",
        "[a]: b                         ¦ 1:1+1 a key must be plain text",
        "a: 1⏎---⏎b: 2                  ¦ 3:1+1 a second YAML document begins here (remove the line '---' above it: a file holds one document)",
        "x: ?                           ¦ 1:4+1 this is not valid YAML (check how far the line is indented, and where quotation marks close)",
      })
  void a_fault_of_syntax_is_told_where_it_is_and_in_plain_words(String yaml, String complaint) {
    assertThat(complaintsOf(yaml.replace('⏎', '\n').replace('⇥', '\t') + "\n"))
        .containsExactly(complaint);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a: *b            | 1:4+2 YAML's aliases are not read (a text that begins with '*' stands in quotation marks)",
        "a: *emphasis* b  | 1:4+10 a value cannot begin with '*' (put the value in quotation marks)",
        "a: **strong** b  | 1:4+10 a value cannot begin with '*' (put the value in quotation marks)",
        "a: &b 1          | 1:4+2 YAML's anchors are not read (a text that begins with '&' stands in quotation marks)",
        "a: &b⏎  c: 1     | 1:4+2 YAML's anchors are not read (a text that begins with '&' stands in quotation marks)",
        "&b a: 1          | 1:1+2 YAML's anchors are not read (a text that begins with '&' stands in quotation marks)",
        "*b : 1           | 1:1+2 YAML's aliases are not read (a text that begins with '*' stands in quotation marks)",
        "a: !!str 1       | 1:4+5 YAML's tags are not read (a text that begins with '!' stands in quotation marks)",
        "a: [x, !b y]     | 1:8+2 YAML's tags are not read (a text that begins with '!' stands in quotation marks)",
        "<<: {a: 1}       | 1:1+2 YAML's merge keys are not read (write the keys out)",
      })
  void what_hides_values_elsewhere_is_refused(String yaml, String complaint) {
    assertThat(complaintsOf(yaml.replace('⏎', '\n') + "\n")).containsExactly(complaint);
  }

  @Test
  void all_duplicates_are_told_and_the_first_value_counts() {
    var diagnostics = new Diagnostics();
    var tree = read("a: 1\nb: {c: 1, c: 2}\na: 2\n'a': 3\n", diagnostics);

    assertThat(complaints(diagnostics))
        .containsExactly(
            "2:11+1 duplicate key 'c' (it stands first in line 2)",
            "3:1+1 duplicate key 'a' (it stands first in line 1)",
            "4:1+3 duplicate key 'a' (it stands first in line 1)");
    assertThat(((Mapping) tree.root().orElseThrow()).entries())
        .extracting(e -> e.key())
        .containsExactly("a", "b");
  }

  @Test
  void what_stands_before_a_fault_of_syntax_is_read() {
    var tree = read("a: 1\nb: [c, @d]\ne: 2\n", new Diagnostics());

    assertThat(tree.complete()).isFalse();
    assertThat(((Mapping) tree.root().orElseThrow()).entries())
        .extracting(e -> e.key())
        .containsExactly("a", "b");
  }

  @Test
  void an_escape_cannot_write_a_control_character() {
    assertThat(complaintsOf("a: \"x\\0y\"\n"))
        .containsExactly("1:6+2 a text cannot hold the character U+0000");
    assertThat(complaintsOf("a: \"x\\ud800y\"\n"))
        .containsExactly("1:6+6 a text cannot hold the character U+D800");
    assertThat(complaintsOf("a: \"\\uD83D\\uDE00\\t\\n\"\n")).isEmpty();
  }

  @Test
  void nesting_has_an_end() {
    assertThat(complaintsOf("a: " + "[".repeat(40) + "]".repeat(40) + "\n"))
        .containsExactly("1:36+1 this is nested deeper than 32 levels");
    assertThat(complaintsOf("a: " + "[".repeat(100_000) + "\n"))
        .containsExactly("1:36+1 this is nested deeper than 32 levels");
    assertThat(complaintsOf("- ".repeat(5_000) + "x\n"))
        .containsExactly("1:67+1 this is nested deeper than 32 levels");
  }

  @Test
  void documents_may_be_marked_and_empty() {
    assertThat(complaintsOf("%YAML 1.2\n---\na: 1\n...\n")).isEmpty();
    assertThat(read("", new Diagnostics()).root()).isEmpty();
    assertThat(read("# only words\n", new Diagnostics()).root()).isEmpty();
  }

  @Test
  void whatever_is_typed_is_read_or_complained_of_inside_the_file() {
    var random = new Random(7);
    var pieces =
        List.of(
            "a", ": ", "\n", "  ", "- ", "[", "]", "{", "}", ",", "\"", "'", "|", ">", "#", "&x",
            "*x", "!t", "?", "%", "@", "`", "\t", "😀", "\\", "---\n", "...\n", "<<", "0x", "é");
    for (int i = 0; i < 8_000; i++) {
      var yaml = new StringBuilder();
      for (int n = random.nextInt(14); n >= 0; n--) {
        yaml.append(pieces.get(random.nextInt(pieces.size())));
      }
      var diagnostics = new Diagnostics();
      var tree = read(yaml.toString(), diagnostics);
      int lines = yaml.toString().split("\n", -1).length;
      assertThat(diagnostics.sorted())
          .as(yaml.toString())
          .allMatch(d -> d.location().line() >= 1 && d.location().line() <= lines);
      assertThat(tree.complete() || diagnostics.hasErrors()).as(yaml.toString()).isTrue();
    }
  }

  private static Scalar valueOf(String yaml) {
    var root = (Mapping) read(yaml, new Diagnostics()).root().orElseThrow();
    return (Scalar) root.entries().get(0).value();
  }

  private static String at(TextFile file, YamlNode node) {
    var at = file.lines().at(node.start(), node.end());
    return at.line() + ":" + at.column() + " " + file.text().substring(node.start(), node.end());
  }

  private static List<String> complaintsOf(String yaml) {
    var diagnostics = new Diagnostics();
    read(yaml, diagnostics);
    return complaints(diagnostics);
  }

  private static List<String> complaints(Diagnostics diagnostics) {
    return diagnostics.sorted().stream()
        .map(
            d ->
                d.location().line()
                    + ":"
                    + d.location().column()
                    + "+"
                    + d.location().length()
                    + " "
                    + d.message()
                    + d.hint().map(hint -> " (" + hint + ")").orElse(""))
        .toList();
  }

  private static YamlTree read(String yaml, Diagnostics diagnostics) {
    return new YamlReader(diagnostics).read(new Slice(fileOf(yaml), 0, yaml.length()));
  }

  private static TextFile fileOf(String yaml) {
    return new TextFile(yaml, new Lines("a.yaml", yaml));
  }
}
