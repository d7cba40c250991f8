package dev.precis.model;

import dev.precis.model.Target.SourceKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Counts sources so that copies of one wire story ({@code wire-of}) and retellings of one report
 * ({@code based-on}) count once, over any number of steps, whether or not the story itself is
 * cited. Safe for several threads.
 */
public final class SeparateSources {

  private final Map<SourceKey, Source> sources;
  private final Map<SourceKey, Set<SourceKey>> origins = new ConcurrentHashMap<>();

  /**
   * @param sources all sources of the corpus, by key
   */
  public SeparateSources(Map<SourceKey, Source> sources) {
    this.sources = sources;
  }

  /**
   * How many separate sources there are among some.
   *
   * @param cited keys of the corpus; the same one twice counts once
   */
  public int count(Collection<SourceKey> cited) {
    var left = new LinkedHashSet<>(cited);
    left.removeIf(key -> origins(key).stream().anyMatch(o -> left.contains(o) && !isCycle(key, o)));
    // What copies nothing has no copy among those left: nothing joins it.
    int alone = (int) left.stream().filter(key -> origins(key).isEmpty()).count();
    left.removeIf(key -> origins(key).isEmpty());
    var groups = new ArrayList<Set<SourceKey>>();
    for (var key : left) {
      var group = new HashSet<>(origins(key));
      group.add(key);
      groups.removeIf(other -> joins(group, other));
      groups.add(group);
    }
    return alone + groups.size();
  }

  /** Whether two sources tell the same story, so that they count once. */
  public boolean areOne(SourceKey a, SourceKey b) {
    return count(List.of(a, b)) == 1;
  }

  private static boolean joins(Set<SourceKey> group, Set<SourceKey> other) {
    boolean shared = other.stream().anyMatch(group::contains);
    if (shared) {
      group.addAll(other);
    }
    return shared;
  }

  private boolean isCycle(SourceKey key, SourceKey origin) {
    return origins(origin).contains(key);
  }

  private Set<SourceKey> origins(SourceKey key) {
    return origins.computeIfAbsent(key, this::originsOf);
  }

  /** Everything that a source copies or retells, in any number of steps. */
  private Set<SourceKey> originsOf(SourceKey key) {
    var found = new LinkedHashSet<SourceKey>();
    var open = new ArrayList<>(List.of(key));
    while (!open.isEmpty()) {
      var source = sources.get(open.remove(open.size() - 1));
      if (source != null) {
        Stream.concat(source.wireOf().stream(), source.basedOn().stream())
            .map(Ref::to)
            .filter(found::add)
            .forEach(open::add);
      }
    }
    found.remove(key);
    return found;
  }
}
