package dev.precis.load;

import dev.precis.load.YamlNode.Scalar;
import dev.precis.load.YamlNode.ScalarType;
import dev.precis.model.Correction;
import dev.precis.model.Disagreement;
import dev.precis.model.Event;
import dev.precis.model.Located;
import dev.precis.model.PartialDate;
import dev.precis.model.Prose;
import dev.precis.model.Ref;
import dev.precis.model.Status;
import dev.precis.model.Summary;
import dev.precis.model.Summary.Autolink;
import dev.precis.model.Target.ActorKey;
import dev.precis.model.Target.BriefingKey;
import dev.precis.model.Target.SourceKey;
import dev.precis.model.Target.SummaryKey;
import dev.precis.model.Target.TopicKey;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The fields of a summary's front matter. */
final class SummaryForm {

  private static final Field<String> TITLE = Field.required("title", Texts.TITLE);
  private static final Field<PartialDate> DATE = Field.optional("date", Dates.DATE);
  private static final Field<Integer> ORDER =
      Field.optional("order", Numbers.between(0, Integer.MAX_VALUE));
  private static final Field<Prose> STANDFIRST = Field.optional("standfirst", Texts.INLINE);
  private static final Field<List<Ref<TopicKey>>> TOPICS = Field.optional("topics", Refs.TOPICS);
  private static final Field<List<Ref<ActorKey>>> ACTORS = Field.optional("actors", Refs.ACTORS);
  private static final Field<List<Ref<SourceKey>>> SOURCES =
      Field.optional("sources", Refs.SOURCES);
  private static final Field<List<Event>> EVENTS = Field.optional("events", Parts.EVENT.list());
  private static final Field<List<Disagreement>> DISAGREEMENTS =
      Field.optional("disagreements", Parts.DISAGREEMENT.list());
  private static final Field<List<Correction>> CORRECTIONS =
      Field.optional("corrections", Parts.CORRECTION.list());
  private static final Field<List<Ref<SummaryKey>>> FOLLOWS =
      Field.optional("follows", Refs.SUMMARIES);
  private static final Field<List<Located<String>>> ALIASES =
      Field.optional("aliases", WebAddresses.HERE.located().list());
  private static final Field<Autolink> AUTOLINK = Field.optional("autolink", SummaryForm::autolink);
  private static final Field<Status> STATUS = Field.optional("status", Texts.choice(Status.class));

  private static final Shape SHAPE =
      Shape.of(
          TITLE,
          DATE,
          ORDER,
          STANDFIRST,
          TOPICS,
          ACTORS,
          SOURCES,
          EVENTS,
          DISAGREEMENTS,
          CORRECTIONS,
          FOLLOWS,
          ALIASES,
          AUTOLINK,
          STATUS);

  private SummaryForm() {}

  /**
   * The summary, with what is missing or wrong replaced.
   *
   * @param date of its briefing
   */
  static Summary read(Document document, BriefingKey briefing, PartialDate date) {
    var fields = document.fields(SHAPE);
    var order = fields.get(ORDER);
    return new Summary(
        new SummaryKey(briefing, document.slug()),
        document.at(),
        fields.get(TITLE).orElse(document.slug()),
        fields.get(DATE).orElse(date),
        order.isPresent() ? OptionalInt.of(order.get()) : OptionalInt.empty(),
        fields.get(STANDFIRST),
        fields.all(TOPICS),
        fields.all(ACTORS),
        fields.all(SOURCES),
        fields.all(EVENTS),
        fields.all(DISAGREEMENTS),
        fields.all(CORRECTIONS),
        fields.all(FOLLOWS),
        fields.all(ALIASES),
        fields.get(AUTOLINK).orElse(new Autolink(true, List.of())),
        fields.get(STATUS).orElse(Status.PUBLISHED),
        document.body());
  }

  /** {@code true}, {@code false}, or the actors to leave alone. */
  private static Optional<Autolink> autolink(Value value) {
    if (value.node() instanceof Scalar scalar) {
      return scalar.type() == ScalarType.BOOLEAN
          ? Optional.of(new Autolink(isTrue(scalar), List.of()))
          : value.wrongType("'false' or a list of actors");
    }
    return Refs.ACTORS.read(value).map(except -> new Autolink(true, except));
  }

  private static boolean isTrue(Scalar scalar) {
    return scalar.text().equalsIgnoreCase("true");
  }
}
