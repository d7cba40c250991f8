package dev.precis.load;

import dev.precis.model.Correction;
import dev.precis.model.Disagreement;
import dev.precis.model.Disagreement.Position;
import dev.precis.model.Event;
import dev.precis.model.PartialDate;
import dev.precis.model.Prose;
import dev.precis.model.Ref;
import dev.precis.model.Target.ActorKey;
import dev.precis.model.Target.SourceKey;
import dev.precis.model.Target.TopicKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The parts of a summary's front matter: events, disagreements, corrections. */
final class Parts {

  private static final Field<PartialDate> DATE = Field.required("date", Dates.DATE);
  private static final Field<LocalDate> DAY = Field.required("date", Dates.DAY);
  private static final Field<Prose> TEXT = Field.required("text", Texts.INLINE);
  private static final Field<List<Ref<ActorKey>>> ACTORS = Field.optional("actors", Refs.ACTORS);
  private static final Field<List<Ref<TopicKey>>> TOPICS = Field.optional("topics", Refs.TOPICS);
  private static final Field<List<Ref<SourceKey>>> SOURCES =
      Field.optional("sources", Refs.SOURCES);
  private static final Field<List<Ref<SourceKey>>> ITS_SOURCES =
      Field.required("sources", Kind.atLeast(1, Refs.SOURCES));

  private static final Kind<Position> POSITION =
      Kind.of(Shape.of(TEXT, ITS_SOURCES), Parts::position);
  private static final Field<Prose> QUESTION = Field.required("question", Texts.INLINE);
  private static final Field<List<Position>> POSITIONS =
      Field.required("positions", Kind.atLeast(2, POSITION.list()));

  /** A dated fact. */
  static final Kind<Event> EVENT =
      Kind.of(Shape.of(DATE, TEXT, ACTORS, TOPICS, SOURCES), Parts::event);

  /** A question on which sources differ. */
  static final Kind<Disagreement> DISAGREEMENT =
      Kind.of(Shape.of(QUESTION, POSITIONS), Parts::disagreement);

  /** A dated note that something was wrong. */
  static final Kind<Correction> CORRECTION = Kind.of(Shape.of(DAY, TEXT), Parts::correction);

  private Parts() {}

  private static Optional<Event> event(Fields fields) {
    var date = fields.get(DATE);
    var text = fields.get(TEXT);
    var actors = fields.all(ACTORS);
    var topics = fields.all(TOPICS);
    var sources = fields.all(SOURCES);
    return date.flatMap(d -> text.map(t -> new Event(fields.at(), d, t, actors, topics, sources)));
  }

  private static Optional<Disagreement> disagreement(Fields fields) {
    var question = fields.get(QUESTION);
    var positions = fields.all(POSITIONS);
    return question.map(q -> new Disagreement(fields.at(), q, positions));
  }

  private static Optional<Position> position(Fields fields) {
    var text = fields.get(TEXT);
    var sources = fields.all(ITS_SOURCES);
    return text.map(t -> new Position(fields.at(), t, sources));
  }

  private static Optional<Correction> correction(Fields fields) {
    var date = fields.get(DAY);
    var text = fields.get(TEXT);
    return date.flatMap(d -> text.map(t -> new Correction(fields.at(), d, t)));
  }
}
