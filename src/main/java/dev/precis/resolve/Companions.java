package dev.precis.resolve;

import dev.precis.model.Actor;
import dev.precis.model.Target.ActorKey;
import dev.precis.model.Target.SummaryKey;
import dev.precis.model.Trace.Companion;
import java.util.ArrayList;
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
    var counts = new int[actors.size()];
    for (var summary : summaries) {
      for (int actor : appearing.getOrDefault(summary, NOBODY)) {
        counts[actor]++;
      }
    }
    var companions = new ArrayList<Companion>();
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0 && wanted.test(actors.get(i))) {
        companions.add(new Companion(actors.get(i), counts[i]));
      }
    }
    companions.sort(Comparator.comparingInt(Companion::summaries).reversed());
    return companions;
  }
}
