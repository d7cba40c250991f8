package dev.precis.format.data;

import dev.precis.format.Edition;
import dev.precis.model.Event;
import dev.precis.model.Summary;
import dev.precis.model.Target.SummaryKey;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A dated fact.
 *
 * @param id made of its summary and its place there
 * @param summary its id
 * @param date in EDTF
 * @param sources beside those that its text cites
 */
record EventData(
    String id,
    String summary,
    String date,
    TextData text,
    List<String> actors,
    List<String> topics,
    List<String> sources) {

  /** The events of a summary. */
  static Stream<EventData> of(Summary summary, Edition edition) {
    var ids = Ids.of(summary.key(), "event", summary.events());
    return IntStream.range(0, ids.size())
        .mapToObj(i -> of(ids.get(i), summary.events().get(i), summary.key(), edition));
  }

  private static EventData of(String id, Event event, SummaryKey summary, Edition edition) {
    return new EventData(
        id,
        summary.toString(),
        event.date().toString(),
        TextData.of(event.text(), summary, edition),
        Ids.ofRefs(event.actors()),
        Ids.ofRefs(event.topics()),
        Ids.ofRefs(event.sources()));
  }
}
