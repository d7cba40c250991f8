package dev.precis.bibliography;

import dev.precis.bibliography.Condition.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Cuts a style down to what records of one shape need: the branches they take and the parts that
 * have something to show. citeproc-java then has nothing left to decide. It decides wrongly where a
 * variable stands in for an absent author: it takes the variable for absent from there on, and so
 * would set an unsigned newspaper article as a book. Besides, big styles become small ones.
 */
final class StyleCut {

  private static final Set<String> SHOWN = Set.of("text", "number", "date", "label");

  /** Shows nothing, and lets the group around it know that it asked for a variable in vain. */
  private static final StyleNode NOTHING =
      new StyleNode("text", Map.of("variable", "precis-nothing"), List.of(), "", 0, 0);

  private final StyleNode style;
  private final Map<String, StyleNode> macros;
  private final Shape shape;
  private final Map<String, Part> cutMacros = new HashMap<>();

  private StyleCut(StyleNode style, Shape shape) {
    this.style = style;
    this.shape = shape;
    this.macros = new HashMap<>();
    style
        .children("macro")
        .forEach(macro -> macro.attribute("name").ifPresent(name -> macros.put(name, macro)));
  }

  /** The style without what records of that shape never show. */
  static StyleNode forShape(StyleNode style, Shape shape) {
    return new StyleCut(style, shape).cut();
  }

  /** The variables that a style tests or shows: those that make the shape of a record. */
  static Set<String> variables(StyleNode style) {
    return style
        .all()
        .flatMap(node -> node.words("variable").stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * What is left of an element.
   *
   * @param asks whether it asks for variables
   * @param shows whether one of them is there
   * @param speaks whether it has words of its own
   */
  private record Part(List<StyleNode> nodes, boolean asks, boolean shows, boolean speaks) {

    private static Part nothing(boolean asks) {
      return new Part(asks ? List.of(NOTHING) : List.of(), asks, false, false);
    }

    private Part as(StyleNode node) {
      return new Part(List.of(node), asks, shows, speaks);
    }
  }

  private StyleNode cut() {
    var name = shape.inNote() ? "citation" : "bibliography";
    var whole = style.child(name).orElseThrow();
    var layout = whole.child("layout").orElseThrow();
    var cut = whole.with(List.of(layout.with(part(layout.children()).nodes())));
    var called =
        Stream.concat(Stream.of(cut), cutMacros.values().stream().flatMap(m -> m.nodes().stream()))
            .flatMap(StyleNode::all)
            .flatMap(node -> node.calledMacro().stream())
            .collect(Collectors.toSet());
    var kept = new ArrayList<StyleNode>();
    kept.add(cut);
    cutMacros.forEach(
        (macro, part) -> {
          if (called.contains(macro)) {
            kept.add(new StyleNode("macro", Map.of("name", macro), part.nodes(), "", 0, 0));
          }
        });
    return style.with(kept);
  }

  private Part part(List<StyleNode> nodes) {
    var parts = nodes.stream().map(this::part).toList();
    return new Part(
        parts.stream().flatMap(part -> part.nodes().stream()).toList(),
        parts.stream().anyMatch(Part::asks),
        parts.stream().anyMatch(Part::shows),
        parts.stream().anyMatch(Part::speaks));
  }

  private Part part(StyleNode node) {
    var name = node.name();
    if (name.equals("choose")) {
      return part(Condition.chosen(node, shape));
    } else if (name.equals("group")) {
      return group(node);
    } else if (name.equals("names")) {
      return names(node);
    } else if (node.calledMacro().isPresent()) {
      return macroCall(node, node.calledMacro().get());
    } else if (SHOWN.contains(name) && node.attribute("variable").isPresent()) {
      return isPresent(node) ? shown(node) : Part.nothing(!isYearSuffix(node));
    }
    return new Part(List.of(caseMarked(node)), false, false, name.equals("text"));
  }

  /** A group is shown where one of its variables is there, or where it asks for none. */
  private Part group(StyleNode node) {
    var inside = part(node.children());
    return inside.shows() || (!inside.asks() && inside.speaks())
        ? shown(node.with(inside.nodes()))
        : Part.nothing(inside.asks());
  }

  private Part names(StyleNode node) {
    if (isPresent(node)) {
      return shown(
          node.with(node.children().stream().filter(c -> !c.name().equals("substitute")).toList()));
    }
    var substitutes =
        part(node.children("substitute").flatMap(s -> s.children().stream()).toList());
    if (!substitutes.shows() && !substitutes.speaks()) {
      return Part.nothing(true);
    }
    var children =
        Stream.concat(
            node.children().stream().filter(child -> !child.name().equals("substitute")),
            node.children("substitute").map(s -> s.with(substitutes.nodes())));
    return new Part(
        List.of(node.with(children.toList())), true, substitutes.shows(), substitutes.speaks());
  }

  private Part macroCall(StyleNode node, String name) {
    var macro = cutMacros.get(name);
    if (macro == null) {
      var whole = macros.get(name);
      macro = part(whole == null ? List.of() : whole.children());
      cutMacros.put(name, macro);
    }
    if (!macro.shows() && !macro.speaks()) {
      return Part.nothing(macro.asks());
    }
    boolean isPlainCall = node.attributes().size() == 1;
    return isPlainCall && macro.nodes().size() == 1 ? macro : macro.as(caseMarked(node));
  }

  private static Part shown(StyleNode node) {
    return new Part(List.of(caseMarked(node)), true, true, false);
  }

  /** No entry has one, and a group is not hidden for that. */
  private static boolean isYearSuffix(StyleNode node) {
    return node.attribute("variable").filter("year-suffix"::equals).isPresent();
  }

  private boolean isPresent(StyleNode node) {
    return node.words("variable").stream().anyMatch(shape.present()::contains);
  }

  /** Has the case changed by {@link Case} instead of citeproc-java. */
  private static StyleNode caseMarked(StyleNode node) {
    return node.attribute("text-case")
        .flatMap(Case::named)
        .map(
            wanted ->
                node.without("text-case")
                    .with("prefix", prefix -> prefix + wanted.mark())
                    .with("suffix", suffix -> Case.END + suffix))
        .orElse(node);
  }
}
