package dev.precis.diagnostics;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** Finds the valid name that an author most likely meant. */
public final class Suggestions {

  private Suggestions() {}

  /**
   * A hint of the form {@code did you mean 'kim-song'?}, or nothing where no candidate is near: a
   * third of the name's letters may differ, at least one but never all; two that changed places
   * count as one.
   */
  public static Optional<String> didYouMean(String written, Collection<String> candidates) {
    return nearest(written, candidates).map(name -> "did you mean '" + name + "'?");
  }

  /** The candidate with the fewest differing letters; the first in alphabetical order on a tie. */
  public static Optional<String> nearest(String written, Collection<String> candidates) {
    var meant = written.toLowerCase(Locale.ROOT);
    int bound = Math.max(1, meant.length() / 3);
    var distance = new DamerauLevenshteinDistance(bound);
    record Near(String name, int distance) {}
    return candidates.stream()
        .filter(name -> !name.isEmpty())
        .map(name -> new Near(name, distance.apply(meant, name.toLowerCase(Locale.ROOT))))
        .filter(near -> near.distance() >= 0 && near.distance() < meant.length())
        .min(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
        .map(Near::name);
  }
}
