package dev.precis.load;

import dev.precis.diagnostics.Code;
import dev.precis.diagnostics.Diagnostic;
import dev.precis.diagnostics.Location;
import dev.precis.diagnostics.Origin;
import dev.precis.load.YamlNode.KeyValue;
import dev.precis.load.YamlNode.Mapping;
import dev.precis.load.YamlNode.Refused;
import dev.precis.load.YamlNode.Scalar;
import dev.precis.load.YamlNode.ScalarType;
import dev.precis.load.YamlNode.Sequence;
import java.util.List;
import java.util.Optional;

/**
 * A value that an author wrote, on its way from YAML into the model.
 *
 * @param name what messages call it, such as {@code 'title'}
 */
record Value(Reading reading, YamlNode node, String name) {

  /** Where it stands. */
  Location at() {
    return lines().at(node.start(), node.end());
  }

  /** Where one of its keys stands. */
  Location at(KeyValue entry) {
    return lines().at(entry.start(), entry.end());
  }

  /** Where a part of a scalar's text stands. */
  Location at(int start, int end) {
    return origin().at(start, end);
  }

  /** Where a scalar's text came from. */
  Origin origin() {
    return node instanceof Scalar scalar
        ? ScalarOrigin.of(scalar, lines())
        : new TextOrigin(lines(), node.start());
  }

  /** Another value of the same file. */
  Value of(YamlNode other, String otherName) {
    return new Value(reading, other, otherName);
  }

  /** Its keys and values, or nothing after a complaint. */
  Optional<Mapping> mapping() {
    return node instanceof Mapping mapping ? Optional.of(mapping) : wrongType("keys and values");
  }

  /** Its items, or nothing after a complaint. */
  Optional<List<Value>> items() {
    if (node instanceof Sequence list) {
      return Optional.of(list.items().stream().map(i -> of(i, "an item of " + name)).toList());
    }
    if (node instanceof Scalar scalar && scalar.type() != ScalarType.NULL) {
      return wrongType("a list", "write it as [" + scalar.raw() + "]");
    }
    return wrongType("a list", "begin each item with '- '");
  }

  /**
   * Its single value, or nothing after a complaint.
   *
   * @param wanted what it must be, for the complaint
   */
  Optional<Scalar> scalar(String wanted) {
    return node instanceof Scalar scalar && scalar.type() != ScalarType.NULL
        ? Optional.of(scalar)
        : wrongType(wanted);
  }

  /** Its text as it is, not empty, or nothing after a complaint. */
  Optional<String> text() {
    var scalar = scalar("text");
    if (scalar.isEmpty()) {
      return Optional.empty();
    }
    if (scalar.get().type() != ScalarType.TEXT) {
      return wrongType("text", "put it in quotation marks: \"" + scalar.get().raw() + "\"");
    }
    if (scalar.get().text().isBlank()) {
      return bad(Code.BAD_VALUE, name + " is empty");
    }
    return Optional.of(scalar.get().text());
  }

  /** Complains of its type. */
  <T> Optional<T> wrongType(String wanted) {
    return wrong(wanted, Optional.empty());
  }

  /** Complains of its type. */
  <T> Optional<T> wrongType(String wanted, String hint) {
    return wrong(wanted, Optional.of(hint));
  }

  /** Complains of the whole value. */
  <T> Optional<T> bad(Code code, String message) {
    return report(Diagnostic.of(code, at(), message));
  }

  /** Complains of the whole value. */
  <T> Optional<T> bad(Code code, String message, String hint) {
    return report(Diagnostic.of(code, at(), message).hinting(hint));
  }

  /** Complains of the whole value. */
  <T> Optional<T> bad(Code code, String message, Optional<String> hint) {
    return report(Diagnostic.of(code, at(), message).hinting(hint));
  }

  /** Complains; says that there is no value. */
  <T> Optional<T> report(Diagnostic diagnostic) {
    reading.diagnostics().report(diagnostic);
    return Optional.empty();
  }

  private <T> Optional<T> wrong(String wanted, Optional<String> hint) {
    if (node instanceof Refused) {
      return Optional.empty();
    }
    var message = name + " must be " + wanted + ", not " + node.noun();
    return report(Diagnostic.of(Code.WRONG_TYPE, at(), message).hinting(hint));
  }

  private Lines lines() {
    return reading.file().lines();
  }
}
