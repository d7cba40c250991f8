package dev.precis.testing;

import dev.precis.model.Correction;
import dev.precis.model.Disagreement;
import dev.precis.model.Event;
import dev.precis.model.PartialDate;
import dev.precis.model.Prose;
import dev.precis.model.Ref;
import dev.precis.model.Status;
import dev.precis.model.Summary;
import dev.precis.model.Target.ActorKey;
import dev.precis.model.Target.BriefingKey;
import dev.precis.model.Target.SourceKey;
import dev.precis.model.Target.SummaryKey;
import dev.precis.model.Target.TopicKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Builds a summary. */
public final class SummaryBuilder {

  private final Fields fields;
  private final SummaryKey key;
  private final PartialDate date;
  private final List<Ref<TopicKey>> topics = new ArrayList<>();
  private final List<Ref<ActorKey>> actors = new ArrayList<>();
  private final List<Ref<SourceKey>> sources = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final List<Disagreement> disagreements = new ArrayList<>();
  private final List<Correction> corrections = new ArrayList<>();
  private final List<Ref<SummaryKey>> follows = new ArrayList<>();
  private OptionalInt order = OptionalInt.empty();
  private Optional<Prose> standfirst = Optional.empty();
  private Summary.Autolink autolink = new Summary.Autolink(true, List.of());
  private Status status = Status.PUBLISHED;
  private Prose body;

  SummaryBuilder(BriefingKey briefing, String slug, PartialDate date) {
    this.fields = new Fields("content/briefings/" + briefing + "/" + slug + ".md");
    this.key = new SummaryKey(briefing, slug);
    this.date = date;
    this.body = fields.body("");
  }

  public SummaryBuilder body(String text) {
    body = fields.body(text);
    return this;
  }

  public SummaryBuilder standfirst(String text) {
    standfirst = Optional.of(fields.line(text));
    return this;
  }

  public SummaryBuilder order(int place) {
    order = OptionalInt.of(place);
    return this;
  }

  public SummaryBuilder topics(String... slugs) {
    topics.addAll(fields.refs(TopicKey::new, slugs));
    return this;
  }

  public SummaryBuilder actors(String... slugs) {
    actors.addAll(fields.refs(ActorKey::new, slugs));
    return this;
  }

  /** Sources that were read but not cited. */
  public SummaryBuilder sources(String... ids) {
    sources.addAll(fields.refs(SourceKey::new, ids));
    return this;
  }

  public SummaryBuilder event(String on, String text, String... cited) {
    return event(on, text, List.of(), List.of(), cited);
  }

  public SummaryBuilder event(
      String on, String text, List<String> who, List<String> about, String... cited) {
    var prose = fields.line(text);
    events.add(
        new Event(
            fields.at(),
            PartialDate.parse(on),
            prose,
            fields.refs(ActorKey::new, who.toArray(String[]::new)),
            fields.refs(TopicKey::new, about.toArray(String[]::new)),
            fields.refs(SourceKey::new, cited)));
    return this;
  }

  /** A disagreement with one position. */
  public SummaryBuilder disagreement(String question, String position, String... cited) {
    var asked = fields.line(question);
    var said = fields.line(position);
    var refs = fields.refs(SourceKey::new, cited);
    disagreements.add(
        new Disagreement(
            fields.at(), asked, List.of(new Disagreement.Position(fields.at(), said, refs))));
    return this;
  }

  public SummaryBuilder correction(String on, String text) {
    corrections.add(new Correction(fields.at(), LocalDate.parse(on), fields.line(text)));
    return this;
  }

  public SummaryBuilder follows(String... summaries) {
    follows.addAll(fields.refs(Fields::summary, summaries));
    return this;
  }

  public SummaryBuilder noAutolink() {
    autolink = new Summary.Autolink(false, List.of());
    return this;
  }

  public SummaryBuilder leaveAlone(String... except) {
    autolink = new Summary.Autolink(true, fields.refs(ActorKey::new, except));
    return this;
  }

  public SummaryBuilder draft() {
    status = Status.DRAFT;
    return this;
  }

  Summary build() {
    return new Summary(
        key,
        fields.at(),
        "Summary " + key,
        date,
        order,
        standfirst,
        topics,
        actors,
        sources,
        events,
        disagreements,
        corrections,
        follows,
        List.of(),
        autolink,
        status,
        body);
  }
}
