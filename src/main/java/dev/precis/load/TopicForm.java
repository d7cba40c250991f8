package dev.precis.load;

import dev.precis.model.Ref;
import dev.precis.model.Target.TopicKey;
import dev.precis.model.Topic;
import java.util.List;

/** The fields of a topic's front matter. */
final class TopicForm {

  private static final Field<String> LABEL = Field.required("label", Texts.TITLE);
  private static final Field<List<String>> ALT_LABELS =
      Field.optional("altLabels", Texts.LINE.list());
  private static final Field<Ref<TopicKey>> BROADER = Field.optional("broader", Refs.TOPIC);
  private static final Field<List<Ref<TopicKey>>> RELATED = Field.optional("related", Refs.TOPICS);

  private static final Shape SHAPE = Shape.of(LABEL, ALT_LABELS, BROADER, RELATED);

  private TopicForm() {}

  /** The topic, with what is missing or wrong replaced. */
  static Topic read(Document document) {
    var fields = document.fields(SHAPE);
    return new Topic(
        new TopicKey(document.slug()),
        document.at(),
        fields.get(LABEL).orElse(document.slug()),
        fields.all(ALT_LABELS),
        fields.get(BROADER),
        fields.all(RELATED),
        document.body());
  }
}
