package dev.precis.resolve;

import dev.precis.model.Actor;
import dev.precis.model.Target.ActorKey;
import dev.precis.model.Target.SummaryKey;
import dev.precis.model.Trace.Companion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Counts in how many summaries actors appear: the most frequent first, then by sort name. */
final class Companions {

  private static final int[] NOBODY = {};

  private final List<ActorKey> actors;
  private final Map<SummaryKey, int[]> appearing = new HashMap<>();

  /**
   * Notes who appears where.
   *
   * @param bySortName all actors
   */
  Companions(List<Actor> bySortName, Collection<SummaryKey> summaries, Findings findings) {
    actors = bySortName.stream().map(Actor::key).toList();
    var places = new HashMap<ActorKey, Integer>();
    actors.forEach(actor -> places.put(actor, places.size()));
    for (var summary : summaries) {
      var indices = findings.appearingIn(summary).stream().mapToInt(places::get).toArray();
      appearing.put(summary, indices);
    }
  }

  /** Who appears in some of the summaries, in how many. */
  List<Companion> in(Collection<SummaryKey> summaries, Predicate<ActorKey> wanted) {
    var all =
        summaries.stream()
            .flatMapToInt(summary -> Arrays.stream(appearing.getOrDefault(summary, NOBODY)))
            .sorted()
            .toArray();
    var companions = new ArrayList<Companion>();
    int begin = 0;
    for (int i = 1; i <= all.length; i++) {
      if (i == all.length || all[i] != all[begin]) {
        companions.add(new Companion(actors.get(all[begin]), i - begin));
        begin = i;
      }
    }
    companions.removeIf(companion -> !wanted.test(companion.actor()));
    companions.sort(Comparator.comparingInt(Companion::summaries).reversed());
    return companions;
  }
}
