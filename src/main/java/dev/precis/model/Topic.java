package dev.precis.model;

import dev.precis.diagnostics.Location;
import dev.precis.model.Target.TopicKey;
import java.util.List;
import java.util.Optional;

/**
 * A subject that summaries are filed under, as a SKOS concept.
 *
 * @param broader the topic it is a part of
 * @param related topics that are neither broader nor narrower
 * @param body what the topic is
 */
public record Topic(
    TopicKey key,
    Location at,
    String label,
    List<String> altLabels,
    Optional<Ref<TopicKey>> broader,
    List<Ref<TopicKey>> related,
    Prose body) {

  public Topic {
    altLabels = List.copyOf(altLabels);
    related = List.copyOf(related);
  }
}
