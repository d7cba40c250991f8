package dev.precis.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Names in a tree of characters, with what each means. Thousands of names are a few arrays, and a
 * text is walked without making objects. The nodes of a name that branches off follow each other,
 * so that most steps go to the next node in memory; the other edges stand in a hash table.
 */
final class NameTrie<T> {

  static final int ROOT = 0;
  static final int NOWHERE = -1;

  private static final int BRANCHED_OFF = -1;
  private static final long FREE = -1;

  private final List<Optional<T>> meanings = new ArrayList<>(List.of(Optional.empty()));

  /** For each node the character that leads to it from the node before it. */
  private int[] characters = {BRANCHED_OFF};

  private long[] edges = new long[64];
  private int[] ends = new int[64];
  private int edgeCount;

  NameTrie() {
    Arrays.fill(edges, FREE);
  }

  /** Adds a name, or gives it another meaning. */
  void put(String name, T meaning) {
    int node = ROOT;
    for (int i = 0; i < name.length(); i++) {
      int next = step(node, name.charAt(i));
      node = next == NOWHERE ? grow(node, name.charAt(i)) : next;
    }
    meanings.set(node, Optional.of(meaning));
  }

  /** The node that a character leads to, or {@link #NOWHERE}. */
  int step(int node, char c) {
    int next = node + 1;
    if (next < characters.length && characters[next] == c) {
      return next;
    }
    int slot = slotOf(edge(node, c));
    return edges[slot] == FREE ? NOWHERE : ends[slot];
  }

  /** What the name that ends here means, if one ends here. */
  Optional<T> meaning(int node) {
    return meanings.get(node);
  }

  private int grow(int node, char c) {
    int end = meanings.size();
    meanings.add(Optional.empty());
    if (end == characters.length) {
      characters = Arrays.copyOf(characters, 2 * end);
      Arrays.fill(characters, end, characters.length, BRANCHED_OFF);
    }
    if (end == node + 1) {
      characters[end] = c;
    } else {
      put(edge(node, c), end);
    }
    return end;
  }

  private void put(long edge, int end) {
    if (2 * edgeCount >= edges.length) {
      enlarge();
    }
    int slot = slotOf(edge);
    edges[slot] = edge;
    ends[slot] = end;
    edgeCount++;
  }

  private void enlarge() {
    var oldEdges = edges;
    var oldEnds = ends;
    edges = new long[2 * oldEdges.length];
    ends = new int[2 * oldEnds.length];
    Arrays.fill(edges, FREE);
    for (int i = 0; i < oldEdges.length; i++) {
      if (oldEdges[i] != FREE) {
        int slot = slotOf(oldEdges[i]);
        edges[slot] = oldEdges[i];
        ends[slot] = oldEnds[i];
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
