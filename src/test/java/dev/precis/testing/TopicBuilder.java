package dev.precis.testing;

import dev.precis.model.Prose;
import dev.precis.model.Ref;
import dev.precis.model.Target.TopicKey;
import dev.precis.model.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds a topic. */
public final class TopicBuilder {

  private final Fields fields;
  private final TopicKey key;
  private final String label;
  private final List<Ref<TopicKey>> related = new ArrayList<>();
  private Optional<Ref<TopicKey>> broader = Optional.empty();
  private Prose body;

  TopicBuilder(String slug, String label) {
    this.fields = new Fields("content/topics/" + slug + ".md");
    this.key = new TopicKey(slug);
    this.label = label;
    this.body = fields.body("");
  }

  public TopicBuilder broader(String slug) {
    broader = Optional.of(fields.ref(TopicKey::new, slug));
    return this;
  }

  public TopicBuilder related(String... slugs) {
    related.addAll(fields.refs(TopicKey::new, slugs));
    return this;
  }

  public TopicBuilder body(String text) {
    body = fields.body(text);
    return this;
  }

  Topic build() {
    return new Topic(key, fields.at(), label, List.of(), broader, related, body);
  }
}
