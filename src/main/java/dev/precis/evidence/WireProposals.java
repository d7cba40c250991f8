package dev.precis.evidence;

import dev.precis.model.PartialDate;
import dev.precis.model.SeparateSources;
import dev.precis.model.Source;
import dev.precis.model.Target.SourceKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Proposes which sources may be copies of one story: those whose captures contain each other's
 * five-word shingles, and those that print the same agency's story on the same day. It is for an
 * editor to look and to write {@code wire-of} or {@code based-on}; nothing is set.
 *
 * <p>Containment is |A∩B| divided by the smaller side (Broder 1997), so that a copy with paragraphs
 * cut off counts in full.
 */
public final class WireProposals {

  /**
   * Where copies begin. Measured: made-up copies with a new beginning and end, or cut to half, have
   * 0.72 and 0.76; the same story retold in other words 0.09, another story of the day with the
   * same two statements quoted 0.17 ({@code WireBoundTest}); two real articles on one statement,
   * one of them reworded from a third, 0.03. The bound stands in the middle of the empty range.
   */
  static final double BOUND = 0.5;

  /** What more captures share is a page's standing text, not a story. */
  private static final int MOST_HOLDERS = 64;

  /** A shorter text shares its few shingles by chance. */
  private static final int LEAST_SHINGLES = 20;

  /** The low bits of a shingle's hash make room for the index of its capture. */
  private static final long INDEX_MASK = (1 << 20) - 1;

  private WireProposals() {}

  /**
   * Two sources that may tell one story.
   *
   * @param copy the later one, which would name the other
   * @param story the earlier one, or the first by key where the day is the same or unknown
   * @param containment from 0 to 1; 0 where a capture is missing
   * @param agency the wire service, where both print its story on one day
   */
  public record Proposal(
      SourceKey copy, SourceKey story, double containment, Optional<String> agency) {}

  /**
   * All proposals, by copy, then story; pairs that are known to tell one story are left out.
   *
   * @param captures those that could be read
   */
  public static List<Proposal> of(
      Map<SourceKey, Source> sources, Map<SourceKey, Capture> captures) {
    var pairs = new TreeMap<Pair, Double>();
    overlaps(captures).forEach((pair, share) -> keep(pairs, pair, share));
    sameAgencyAndDay(sources).forEach(pair -> keep(pairs, pair, 0.0));
    var separate = new SeparateSources(sources);
    var proposals = new ArrayList<Proposal>();
    pairs.forEach(
        (pair, share) -> {
          var a = sources.get(pair.first());
          var b = sources.get(pair.second());
          if (a != null && b != null && !separate.areOne(a.key(), b.key())) {
            proposals.add(proposal(a, b, share));
          }
        });
    proposals.sort(Comparator.comparing(Proposal::copy).thenComparing(Proposal::story));
    return List.copyOf(proposals);
  }

  /** Two keys in order. */
  private record Pair(SourceKey first, SourceKey second) implements Comparable<Pair> {
    private static final Comparator<Pair> ORDER =
        Comparator.comparing(Pair::first).thenComparing(Pair::second);

    static Pair of(SourceKey a, SourceKey b) {
      return a.compareTo(b) < 0 ? new Pair(a, b) : new Pair(b, a);
    }

    @Override
    public int compareTo(Pair other) {
      return ORDER.compare(this, other);
    }
  }

  private static void keep(Map<Pair, Double> pairs, Pair pair, double share) {
    pairs.merge(pair, share, Math::max);
  }

  private static Proposal proposal(Source a, Source b, double share) {
    boolean later =
        a.record().issued().map(PartialDate::earliest).isPresent()
            && b.record().issued().map(PartialDate::earliest).isPresent()
            && issued(a).compareTo(issued(b)) > 0;
    var agency = a.agency().filter(name -> isSameAgencyAndDay(a, b));
    return later
        ? new Proposal(a.key(), b.key(), share, agency)
        : new Proposal(b.key(), a.key(), share, agency);
  }

  private static LocalDate issued(Source source) {
    return source.record().issued().map(PartialDate::earliest).orElse(LocalDate.MIN);
  }

  private static Map<Pair, Double> overlaps(Map<SourceKey, Capture> captures) {
    var keys = new ArrayList<SourceKey>();
    var shingles = new ArrayList<Shingles>();
    new TreeMap<>(captures)
        .forEach(
            (key, capture) -> {
              var of = Shingles.of(capture);
              if (of.size() >= LEAST_SHINGLES) {
                keys.add(key);
                shingles.add(of);
              }
            });
    var overlaps = new HashMap<Pair, Double>();
    shared(shingles)
        .forEach(
            (pair, count) -> {
              int a = (int) (pair >> Integer.SIZE);
              int b = pair.intValue();
              double share =
                  (double) count / Math.min(shingles.get(a).size(), shingles.get(b).size());
              if (share >= BOUND) {
                overlaps.put(Pair.of(keys.get(a), keys.get(b)), share);
              }
            });
    return overlaps;
  }

  /**
   * How many shingles any two captures share, by their two indices in one number. All shingles are
   * sorted in one array, so that those of two captures come to stand side by side.
   */
  private static Map<Long, Integer> shared(List<Shingles> shingles) {
    long[] all =
        IntStream.range(0, shingles.size())
            .boxed()
            .flatMapToLong(i -> shingles.get(i).hashes().map(hash -> (hash & ~INDEX_MASK) | i))
            .sorted()
            .toArray();
    var counts = new HashMap<Long, Integer>();
    for (int from = 0; from < all.length; ) {
      int to = from + 1;
      while (to < all.length && (all[to] & ~INDEX_MASK) == (all[from] & ~INDEX_MASK)) {
        to++;
      }
      for (int i = from; i < to && to - from <= MOST_HOLDERS; i++) {
        for (int j = i + 1; j < to; j++) {
          long pair = ((all[i] & INDEX_MASK) << Integer.SIZE) | (all[j] & INDEX_MASK);
          counts.merge(pair, 1, Integer::sum);
        }
      }
      from = to;
    }
    return counts;
  }

  private static List<Pair> sameAgencyAndDay(Map<SourceKey, Source> sources) {
    record Day(String agency, PartialDate issued) {}
    var days = new HashMap<Day, List<Source>>();
    for (var source : sources.values()) {
      var issued = source.record().issued().filter(PartialDate.OnDay.class::isInstance);
      if (source.agency().isPresent() && issued.isPresent()) {
        days.computeIfAbsent(new Day(source.agency().get(), issued.get()), day -> new ArrayList<>())
            .add(source);
      }
    }
    var pairs = new ArrayList<Pair>();
    for (var same : days.values()) {
      for (int i = 0; i < same.size(); i++) {
        for (int j = i + 1; j < same.size(); j++) {
          pairs.add(Pair.of(same.get(i).key(), same.get(j).key()));
        }
      }
    }
    return pairs;
  }

  private static boolean isSameAgencyAndDay(Source a, Source b) {
    return a.agency().isPresent()
        && a.agency().equals(b.agency())
        && a.record().issued().filter(PartialDate.OnDay.class::isInstance).isPresent()
        && a.record().issued().equals(b.record().issued());
  }
}
