package dev.precis.bibliography;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The tests of a style's {@code cs:if} and {@code cs:else-if}, as CSL 1.0.2 defines them for a
 * reference that stands alone.
 */
final class Condition {

  private static final List<String> TESTS =
      List.of(
          "type",
          "variable",
          "is-numeric",
          "is-uncertain-date",
          "position",
          "locator",
          "disambiguate");

  private Condition() {}

  /**
   * What the tests ask of a record; records of one shape take the same branches.
   *
   * @param present those of the style's variables that have a value
   * @param numeric those of the tested variables that hold numbers
   * @param inNote whether the branch is taken in a note and not in a list
   */
  record Shape(String type, Set<String> present, Set<String> numeric, boolean inNote) {
    Shape {
      present = Set.copyOf(present);
      numeric = Set.copyOf(numeric);
    }
  }

  /** The content of the branch that a record takes; empty where it takes none. */
  static List<StyleNode> chosen(StyleNode choose, Shape shape) {
    return choose.children().stream()
        .filter(branch -> branch.name().equals("else") || holds(branch, shape))
        .findFirst()
        .map(StyleNode::children)
        .orElse(List.of());
  }

  private static boolean holds(StyleNode branch, Shape shape) {
    var results = TESTS.stream().flatMap(test -> results(branch, test, shape));
    Predicate<Boolean> holds = result -> result;
    return switch (branch.attribute("match").orElse("all")) {
      case "any" -> results.anyMatch(holds);
      case "none" -> results.noneMatch(holds);
      default -> results.allMatch(holds);
    };
  }

  private static Stream<Boolean> results(StyleNode branch, String test, Shape shape) {
    return branch.words(test).stream().map(word -> isTrue(test, word, shape));
  }

  private static boolean isTrue(String test, String word, Shape shape) {
    return switch (test) {
      case "type" -> shape.type().equals(word);
      case "variable" -> shape.present().contains(word);
      case "is-numeric" -> shape.numeric().contains(word);
      // A note that stands alone is the first to cite its source; entries of a list have no
      // position.
      case "position" -> shape.inNote() && word.equals("first");
      // Dates of a record are never uncertain, there is no locator, and no other entry to be
      // distinguished from.
      default -> false;
    };
  }

  /** The variables of which a style asks whether they hold numbers. */
  static Set<String> testedForNumbers(StyleNode style) {
    return style
        .all()
        .flatMap(node -> node.words("is-numeric").stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
