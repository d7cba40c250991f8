package dev.precis.evidence;

import dev.precis.model.Actor;
import dev.precis.model.Briefing;
import dev.precis.model.Corpus;
import dev.precis.model.Correction;
import dev.precis.model.Disagreement;
import dev.precis.model.Event;
import dev.precis.model.Judgement;
import dev.precis.model.Piece;
import dev.precis.model.Place;
import dev.precis.model.Prose;
import dev.precis.model.Ref;
import dev.precis.model.StandingPage;
import dev.precis.model.Summary;
import dev.precis.model.Target.SourceKey;
import dev.precis.model.Topic;
import dev.precis.model.Trace;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Replaces every text of a corpus, notes included, in reading order. A text that is also reached
 * otherwise, such as an event's on the timeline, is replaced once and is the same everywhere.
 */
final class CorpusProses {

  /** Gives the text to stand in a text's stead. */
  @FunctionalInterface
  interface Replacement {
    /**
     * Replaces a text.
     *
     * @param beside the sources that the front matter names beside the text
     */
    Prose of(Place place, List<Ref<SourceKey>> beside, Prose prose);
  }

  private final Replacement replacement;
  private final IdentityHashMap<Prose, Prose> replaced = new IdentityHashMap<>();

  /**
   * @param replacement gives the text to stand in a text's stead; it is given notes on their own,
   *     before the text that has them
   */
  CorpusProses(Replacement replacement) {
    this.replacement = replacement;
  }

  Corpus replacedIn(Corpus corpus) {
    var briefings = values(corpus.briefings(), this::briefing);
    var topics = values(corpus.topics(), this::topic);
    var actors = values(corpus.actors(), this::actor);
    var pages = values(corpus.pages(), this::page);
    return new Corpus(
        corpus.site(),
        briefings,
        topics,
        actors,
        corpus.sources(),
        pages,
        corpus.media(),
        corpus.numbering(),
        values(corpus.actorTraces(), this::trace),
        values(corpus.topicTraces(), this::trace),
        corpus.sourceTraces(),
        each(corpus.timeline(), this::dated),
        each(
            corpus.corrections(),
            dated ->
                new Corpus.DatedCorrection(
                    dated.summary(),
                    correction(new Place.InSummary(dated.summary()), dated.correction()))),
        corpus.sentences());
  }

  private Briefing briefing(Briefing b) {
    var place = new Place.InBriefing(b.key());
    return new Briefing(
        b.key(),
        b.at(),
        b.title(),
        b.date(),
        b.number(),
        b.period(),
        b.authors(),
        b.standfirst().map(prose -> replace(place, prose)),
        each(b.judgements(), judgement -> judgement(place, judgement)),
        b.sourceSummary().map(prose -> replace(place, prose)),
        b.status(),
        b.embargo(),
        replace(place, b.overview()),
        each(b.summaries(), this::summary));
  }

  private Judgement judgement(Place place, Judgement j) {
    return new Judgement(
        j.at(), replace(place, j.sources(), j.text()), j.confidence(), j.likelihood(), j.sources());
  }

  private Summary summary(Summary s) {
    var place = new Place.InSummary(s.key());
    return new Summary(
        s.key(),
        s.at(),
        s.title(),
        s.date(),
        s.order(),
        s.standfirst().map(prose -> replace(place, prose)),
        s.topics(),
        s.actors(),
        s.sources(),
        each(s.events(), event -> event(place, event)),
        each(s.disagreements(), disagreement -> disagreement(place, disagreement)),
        each(s.corrections(), correction -> correction(place, correction)),
        s.follows(),
        s.aliases(),
        s.autolink(),
        s.status(),
        replace(place, s.body()));
  }

  private Event event(Place place, Event e) {
    return new Event(
        e.at(),
        e.date(),
        replace(place, e.sources(), e.text()),
        e.actors(),
        e.topics(),
        e.sources());
  }

  private Disagreement disagreement(Place place, Disagreement d) {
    return new Disagreement(
        d.at(),
        replace(place, d.question()),
        each(
            d.positions(),
            p ->
                new Disagreement.Position(
                    p.at(), replace(place, p.sources(), p.text()), p.sources())));
  }

  private Correction correction(Place place, Correction c) {
    return new Correction(c.at(), c.date(), replace(place, c.text()));
  }

  private Topic topic(Topic t) {
    var body = replace(new Place.OnTopic(t.key()), t.body());
    return new Topic(t.key(), t.at(), t.label(), t.altLabels(), t.broader(), t.related(), body);
  }

  private Actor actor(Actor a) {
    return new Actor(
        a.key(),
        a.at(),
        a.schema(),
        a.name(),
        a.sortName(),
        a.aliases(),
        a.nativeNames(),
        a.disambiguation(),
        a.country(),
        a.wikidata(),
        a.memberships(),
        replace(new Place.OnActor(a.key()), a.body()));
  }

  private StandingPage page(StandingPage p) {
    var body = replace(new Place.OnPage(p.key()), p.body());
    return new StandingPage(p.key(), p.at(), p.title(), p.order(), body);
  }

  private Trace.OfActor trace(Trace.OfActor t) {
    return new Trace.OfActor(
        t.mentions(),
        t.summaries(),
        each(t.events(), this::dated),
        t.companions(),
        t.members(),
        t.quotations());
  }

  private Trace.OfTopic trace(Trace.OfTopic t) {
    return new Trace.OfTopic(
        t.narrower(), t.summaries(), each(t.events(), this::dated), t.actors());
  }

  private Trace.DatedEvent dated(Trace.DatedEvent dated) {
    var place = new Place.InSummary(dated.summary());
    return new Trace.DatedEvent(dated.summary(), event(place, dated.event()));
  }

  private Prose replace(Place place, Prose prose) {
    return replace(place, List.of(), prose);
  }

  @SuppressWarnings("ReferenceEquality") // a text that nobody replaced is the same object
  private Prose replace(Place place, List<Ref<SourceKey>> beside, Prose prose) {
    var known = replaced.get(prose);
    if (known != null) {
      return known;
    }
    var pieces = new ArrayList<Piece>(prose.pieces());
    boolean hasNotes = false;
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i) instanceof Piece.Note note) {
        var body = replace(place, beside, note.body());
        hasNotes |= body != note.body();
        pieces.set(i, new Piece.Note(note.label(), body, note.start(), note.end()));
      }
    }
    var result = replacement.of(place, beside, hasNotes ? prose.with(pieces) : prose);
    replaced.put(prose, result);
    return result;
  }

  private static <T> List<T> each(List<T> list, UnaryOperator<T> change) {
    return list.stream().map(change).toList();
  }

  private static <K, V> Map<K, V> values(Map<K, V> map, UnaryOperator<V> change) {
    var changed = new LinkedHashMap<K, V>(map);
    changed.replaceAll((key, value) -> change.apply(value));
    return changed;
  }
}
