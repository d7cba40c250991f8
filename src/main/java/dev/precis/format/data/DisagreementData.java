package dev.precis.format.data;

import dev.precis.format.Edition;
import dev.precis.model.Disagreement;
import dev.precis.model.Summary;
import dev.precis.model.Target.SummaryKey;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A question on which the sources differ.
 *
 * @param id made of its summary and its place there
 * @param summary its id
 */
record DisagreementData(
    String id, String summary, TextData question, List<PositionData> positions) {

  /** What some sources say. */
  record PositionData(TextData text, List<String> sources) {}

  /** The disagreements of a summary. */
  static Stream<DisagreementData> of(Summary summary, Edition edition) {
    var ids = Ids.of(summary.key(), "disagreement", summary.disagreements());
    return IntStream.range(0, ids.size())
        .mapToObj(i -> of(ids.get(i), summary.disagreements().get(i), summary.key(), edition));
  }

  private static DisagreementData of(
      String id, Disagreement disagreement, SummaryKey summary, Edition edition) {
    var positions =
        disagreement.positions().stream()
            .map(
                position ->
                    new PositionData(
                        TextData.of(position.text(), summary, edition),
                        Ids.ofRefs(position.sources())))
            .toList();
    return new DisagreementData(
        id, summary.toString(), TextData.of(disagreement.question(), summary, edition), positions);
  }
}
