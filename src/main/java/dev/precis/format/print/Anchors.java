package dev.precis.format.print;

import dev.precis.model.Target;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The places of one document at which something is cited or named. Each has an id, from which the
 * PDF engine finds the page once there are pages.
 */
final class Anchors {

  private final Map<Target, List<String>> places = new HashMap<>();
  private int count;

  /** An id, for the document to hold, of a new place at which something is used. */
  String add(Target used) {
    var id = "use-" + ++count;
    add(used, id);
    return id;
  }

  /** Says that something is used at a place whose id the document holds. */
  void add(Target used, String id) {
    places.computeIfAbsent(used, any -> new ArrayList<>()).add(id);
  }

  /** All that is used. */
  Set<Target> used() {
    return Collections.unmodifiableSet(places.keySet());
  }

  /** The ids of the places at which something is used, parted by spaces; empty if it is not. */
  String of(Target used) {
    return String.join(" ", places.getOrDefault(used, List.of()));
  }
}
