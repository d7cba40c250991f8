package dev.precis.resolve;

import dev.precis.model.Ref;
import dev.precis.model.Target;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Finds references that lead back to where they began; without them there is no circle left. */
final class Cycles<K extends Target> {

  /**
   * A circle of references.
   *
   * @param closing the reference that closes it
   * @param chain from what refers so, around to the same again: {@code c, a, b, c}
   */
  record Cycle<K extends Target>(Ref<K> closing, List<K> chain) {}

  private record Step<K extends Target>(K node, Iterator<Ref<K>> next) {}

  private final Function<K, List<Ref<K>>> references;
  private final Set<K> seen = new HashSet<>();
  private final Deque<Step<K>> path = new ArrayDeque<>();
  private final Set<K> onPath = new HashSet<>();
  private final List<Cycle<K>> found = new ArrayList<>();

  private Cycles(Function<K, List<Ref<K>>> references) {
    this.references = references;
  }

  /**
   * Each circle once, in the order of the nodes.
   *
   * @param nodes where to look
   * @param references what each node refers to, nodes only
   */
  static <K extends Target> List<Cycle<K>> among(
      Collection<K> nodes, Function<K, List<Ref<K>>> references) {
    var cycles = new Cycles<K>(references);
    nodes.forEach(cycles::walkFrom);
    return cycles.found;
  }

  // A loop and not a recursion: a chain may be longer than the stack is deep.
  private void walkFrom(K start) {
    if (!seen.add(start)) {
      return;
    }
    enter(start);
    while (!path.isEmpty()) {
      var step = path.getLast();
      if (!step.next().hasNext()) {
        path.removeLast();
        onPath.remove(step.node());
        continue;
      }
      var ref = step.next().next();
      if (seen.add(ref.to())) {
        enter(ref.to());
      } else if (onPath.contains(ref.to())) {
        found.add(new Cycle<>(ref, chainFrom(ref.to())));
      }
    }
  }

  private void enter(K node) {
    onPath.add(node);
    path.addLast(new Step<>(node, references.apply(node).iterator()));
  }

  private List<K> chainFrom(K node) {
    var nodes = path.stream().map(Step::node).toList();
    var chain = new ArrayList<K>();
    chain.add(nodes.get(nodes.size() - 1));
    chain.addAll(nodes.subList(nodes.indexOf(node), nodes.size()));
    return chain;
  }
}
