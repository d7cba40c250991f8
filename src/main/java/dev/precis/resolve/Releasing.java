package dev.precis.resolve;

import dev.precis.model.Briefing;
import dev.precis.model.Summary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts together the briefings of a release. What it withholds is checked too, but may refer to
 * other things that are withheld.
 */
record Releasing(
    Release release, RecordReferences published, RecordReferences withheld, Autolinker autolinker) {

  private static final Comparator<Summary> READING_ORDER =
      Comparator.comparing((Summary summary) -> summary.order().isEmpty())
          .thenComparing(summary -> summary.order().orElse(0))
          .thenComparing(Summary::key);

  private static final Comparator<Briefing> NEWEST_FIRST =
      Comparator.comparing(Briefing::date)
          .thenComparing(briefing -> briefing.number().orElse(Integer.MIN_VALUE))
          .reversed()
          .thenComparing(Briefing::key);

  /** The briefings that are published, newest first, with the summaries that are. */
  List<Briefing> briefings(List<Briefing> all) {
    var released = new ArrayList<Briefing>();
    for (var briefing : all) {
      var summaries = summaries(briefing);
      if (release.withholds(briefing).isEmpty()) {
        released.add(published.standing(briefing, summaries));
      } else {
        withheld.standing(briefing, summaries);
      }
    }
    released.sort(NEWEST_FIRST);
    return released;
  }

  private List<Summary> summaries(Briefing briefing) {
    var released = new ArrayList<Summary>();
    for (var summary : briefing.summaries()) {
      if (release.withholds(briefing, summary).isEmpty()) {
        released.add(autolinker.link(published.standing(summary)));
      } else {
        withheld.standing(summary);
      }
    }
    released.sort(READING_ORDER);
    return released;
  }
}
