package dev.precis.format.data;

import dev.precis.format.Edition;
import dev.precis.model.Topic;
import java.util.List;
import java.util.Optional;

/**
 * A topic, as a SKOS concept.
 *
 * @param broader the topic that it is a part of
 * @param summaries filed under it, newest first
 */
record TopicData(
    String id,
    String address,
    String label,
    List<String> altLabels,
    Optional<String> broader,
    List<String> related,
    TextData body,
    List<String> summaries) {

  static TopicData of(Topic topic, Edition edition) {
    var trace = edition.corpus().topicTraces().get(topic.key());
    return new TopicData(
        topic.key().toString(),
        edition.addresses().absolute(topic.key()).toString(),
        topic.label(),
        topic.altLabels(),
        topic.broader().map(broader -> broader.to().toString()),
        Ids.ofRefs(topic.related()),
        TextData.of(topic.body(), topic.key(), edition),
        trace == null ? List.of() : Ids.of(trace.summaries()));
  }
}
