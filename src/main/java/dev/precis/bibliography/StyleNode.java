package dev.precis.bibliography;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * An element of a CSL style or locale, as it was written. Unlike a DOM it may be read by several
 * threads, and it knows where it stands.
 *
 * @param name without its namespace
 * @param attributes by name, such as {@code xml:lang}
 * @param text what stands in it outside its children
 * @param line where its start tag ends, 1-based
 */
record StyleNode(
    String name,
    Map<String, String> attributes,
    List<StyleNode> children,
    String text,
    int line,
    int column) {

  StyleNode {
    attributes = Map.copyOf(attributes);
    children = List.copyOf(children);
  }

  Optional<String> attribute(String name) {
    return Optional.ofNullable(attributes.get(name));
  }

  /** The words of an attribute that holds a list; none where it is absent. */
  List<String> words(String name) {
    var value = attributes.get(name);
    return value == null || value.isBlank() ? List.of() : List.of(value.strip().split("\\s+"));
  }

  Stream<StyleNode> children(String name) {
    return children.stream().filter(child -> child.name().equals(name));
  }

  Optional<StyleNode> child(String name) {
    return children(name).findFirst();
  }

  /** The same element with other children. */
  StyleNode with(List<StyleNode> others) {
    return new StyleNode(name, attributes, others, text, line, column);
  }

  /** The same element with an attribute changed; one that is absent counts as empty. */
  StyleNode with(String attribute, UnaryOperator<String> change) {
    var changed = new HashMap<>(attributes);
    changed.put(attribute, change.apply(attributes.getOrDefault(attribute, "")));
    return new StyleNode(name, changed, children, text, line, column);
  }

  /** The same element without an attribute. */
  StyleNode without(String attribute) {
    var fewer = new HashMap<>(attributes);
    fewer.remove(attribute);
    return new StyleNode(name, fewer, children, text, line, column);
  }

  /** This element and everything below it. */
  Stream<StyleNode> all() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(StyleNode::all));
  }

  /** The macro that this element calls. */
  Optional<String> calledMacro() {
    return name.equals("text") ? attribute("macro") : Optional.empty();
  }
}
