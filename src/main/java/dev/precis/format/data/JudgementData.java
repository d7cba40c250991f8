package dev.precis.format.data;

import dev.precis.format.Edition;
import dev.precis.model.Briefing;
import dev.precis.model.Judgement;
import dev.precis.model.Located;
import dev.precis.model.Target.BriefingKey;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A key judgement (ICD 203).
 *
 * @param id made of its briefing and its place there
 * @param briefing its id
 * @param confidence {@code low}, {@code moderate} or {@code high}
 * @param likelihood a wording of the publication's scale
 * @param sources what it rests on, beside what its text cites
 */
record JudgementData(
    String id,
    String briefing,
    TextData text,
    Optional<String> confidence,
    Optional<String> likelihood,
    List<String> sources) {

  /** The judgements of a briefing. */
  static Stream<JudgementData> of(Briefing briefing, Edition edition) {
    var ids = Ids.of(briefing.key(), "judgement", briefing.judgements());
    return IntStream.range(0, ids.size())
        .mapToObj(i -> of(ids.get(i), briefing.judgements().get(i), briefing.key(), edition));
  }

  private static JudgementData of(
      String id, Judgement judgement, BriefingKey briefing, Edition edition) {
    return new JudgementData(
        id,
        briefing.toString(),
        TextData.of(judgement.text(), briefing, edition),
        judgement.confidence().map(confidence -> confidence.name().toLowerCase(Locale.ROOT)),
        judgement.likelihood().map(Located::value),
        Ids.ofRefs(judgement.sources()));
  }
}
