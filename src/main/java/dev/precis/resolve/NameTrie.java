package dev.precis.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Names in a tree of characters, with what each means. All edges stand in one hash table, so that
 * thousands of names are a few arrays, and a text is walked without making objects.
 */
final class NameTrie<T> {

  static final int ROOT = 0;
  static final int NOWHERE = -1;

  private static final long FREE = -1;

  private final List<Optional<T>> meanings = new ArrayList<>(List.of(Optional.empty()));
  private long[] edges = new long[1024];
  private int[] nodes = new int[1024];

  NameTrie() {
    Arrays.fill(edges, FREE);
  }

  /** Adds a name, or gives it another meaning. */
  void put(String name, T meaning) {
    int node = ROOT;
    for (int i = 0; i < name.length(); i++) {
      node = stepOrGrow(node, name.charAt(i));
    }
    meanings.set(node, Optional.of(meaning));
  }

  /** The node that a character leads to, or {@link #NOWHERE}. */
  int step(int node, char c) {
    int slot = slotOf(edge(node, c));
    return edges[slot] == FREE ? NOWHERE : nodes[slot];
  }

  /** What the name that ends here means, if one ends here. */
  Optional<T> meaning(int node) {
    return meanings.get(node);
  }

  private int stepOrGrow(int node, char c) {
    int next = step(node, c);
    if (next != NOWHERE) {
      return next;
    }
    if (2 * meanings.size() > edges.length) {
      enlarge();
    }
    int slot = slotOf(edge(node, c));
    edges[slot] = edge(node, c);
    nodes[slot] = meanings.size();
    meanings.add(Optional.empty());
    return nodes[slot];
  }

  private void enlarge() {
    var oldEdges = edges;
    var oldNodes = nodes;
    edges = new long[2 * oldEdges.length];
    nodes = new int[2 * oldNodes.length];
    Arrays.fill(edges, FREE);
    for (int i = 0; i < oldEdges.length; i++) {
      if (oldEdges[i] != FREE) {
        int slot = slotOf(oldEdges[i]);
        edges[slot] = oldEdges[i];
        nodes[slot] = oldNodes[i];
      }
    }
  }

  private int slotOf(long edge) {
    int mask = edges.length - 1;
    // Fibonacci hashing: the golden ratio spreads neighbouring nodes over the table.
    int slot = (int) ((edge * 0x9E3779B97F4A7C15L) >>> 40) & mask;
    while (edges[slot] != FREE && edges[slot] != edge) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private static long edge(int node, char c) {
    return ((long) node << Character.SIZE) | c;
  }
}
