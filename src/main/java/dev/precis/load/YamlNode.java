package dev.precis.load;

import java.util.List;

/** A part of a YAML tree with its place: offsets in the file's text. */
sealed interface YamlNode {

  /** Offset of its first character. */
  int start();

  /** Offset after its last character. */
  int end();

  /** What it is, as messages name it. */
  String noun();

  /** Keys and values, in the order of the file, each key once. */
  record Mapping(int start, int end, List<KeyValue> entries) implements YamlNode {
    public Mapping {
      entries = List.copyOf(entries);
    }

    @Override
    public String noun() {
      return "keys and values";
    }
  }

  /** A list. */
  record Sequence(int start, int end, List<YamlNode> items) implements YamlNode {
    public Sequence {
      items = List.copyOf(items);
    }

    @Override
    public String noun() {
      return "a list";
    }
  }

  /**
   * A single value.
   *
   * @param text without quotation marks, indentation and escapes
   * @param raw as it stands in the file
   */
  record Scalar(int start, int end, ScalarType type, String text, String raw) implements YamlNode {

    @Override
    public String noun() {
      return type.noun;
    }

    /** Whether it stands in quotation marks. */
    boolean isQuoted() {
      return raw.startsWith("\"") || raw.startsWith("'");
    }
  }

  /** A value of which the reader has complained already: nothing more is to be said of it. */
  record Refused(int start, int end) implements YamlNode {
    @Override
    public String noun() {
      return "nothing";
    }
  }

  /** What a scalar is by the core schema of YAML 1.2. */
  enum ScalarType {
    TEXT("text"),
    INTEGER("a number"),
    DECIMAL("a decimal number"),
    BOOLEAN("true or false"),
    NULL("nothing");

    private final String noun;

    ScalarType(String noun) {
      this.noun = noun;
    }
  }

  /** A key, its place and its value. */
  record KeyValue(String key, int start, int end, YamlNode value) {}
}
