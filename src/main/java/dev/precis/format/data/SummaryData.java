package dev.precis.format.data;

import dev.precis.format.Edition;
import dev.precis.model.Correction;
import dev.precis.model.Summary;
import dev.precis.model.Target.ActorKey;
import dev.precis.model.Target.SummaryKey;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A summary.
 *
 * @param briefing its id
 * @param date in EDTF
 * @param topics that it is filed under
 * @param actors the principal ones, then the others that its text names
 * @param read sources that were read and are not cited
 * @param events their ids
 * @param disagreements their ids
 * @param follows earlier summaries that it continues
 */
record SummaryData(
    String id,
    String address,
    String briefing,
    String title,
    String date,
    Optional<TextData> standfirst,
    TextData body,
    List<String> topics,
    List<String> actors,
    List<String> read,
    List<String> events,
    List<String> disagreements,
    List<CorrectionData> corrections,
    List<String> follows) {

  /** A dated note that something published was wrong. */
  record CorrectionData(String date, TextData text) {}

  /**
   * A summary.
   *
   * @param named the actors that its text names
   */
  static SummaryData of(Summary summary, List<ActorKey> named, Edition edition) {
    var key = summary.key();
    var principal = Ids.ofRefs(summary.actors()).stream();
    return new SummaryData(
        key.toString(),
        edition.addresses().absolute(key).toString(),
        key.briefing().toString(),
        summary.title(),
        summary.date().toString(),
        summary.standfirst().map(text -> TextData.of(text, key, edition)),
        TextData.of(summary.body(), key, edition),
        Ids.ofRefs(summary.topics()),
        Stream.concat(principal, Ids.of(named).stream()).distinct().toList(),
        Ids.ofRefs(summary.sources()),
        Ids.of(key, "event", summary.events()),
        Ids.of(key, "disagreement", summary.disagreements()),
        summary.corrections().stream().map(one -> correction(one, key, edition)).toList(),
        Ids.ofRefs(summary.follows()));
  }

  private static CorrectionData correction(Correction correction, SummaryKey key, Edition edition) {
    return new CorrectionData(
        correction.date().toString(), TextData.of(correction.text(), key, edition));
  }
}
