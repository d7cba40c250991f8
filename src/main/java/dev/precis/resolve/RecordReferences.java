package dev.precis.resolve;

import dev.precis.model.Actor;
import dev.precis.model.Briefing;
import dev.precis.model.Correction;
import dev.precis.model.Disagreement;
import dev.precis.model.Event;
import dev.precis.model.Judgement;
import dev.precis.model.Source;
import dev.precis.model.StandingPage;
import dev.precis.model.Summary;
import dev.precis.model.Topic;
import java.util.List;
import java.util.Optional;

/** Checks what each record refers to, in its fields and its texts, and drops what is not there. */
final class RecordReferences {

  private final ReferenceCheck check;
  private final ProseReferences proses;

  RecordReferences(ReferenceCheck check) {
    this.check = check;
    this.proses = new ProseReferences(check);
  }

  /** The briefing with its own texts checked; its summaries are taken as they are. */
  Briefing standing(Briefing briefing, List<Summary> summaries) {
    return new Briefing(
        briefing.key(),
        briefing.at(),
        briefing.title(),
        briefing.date(),
        briefing.number(),
        briefing.period(),
        briefing.authors(),
        proses.standing(briefing.standfirst()),
        briefing.judgements().stream().map(this::standing).toList(),
        proses.standing(briefing.sourceSummary()),
        briefing.status(),
        briefing.embargo(),
        proses.standing(briefing.overview()),
        summaries);
  }

  Summary standing(Summary summary) {
    return new Summary(
        summary.key(),
        summary.at(),
        summary.title(),
        summary.date(),
        summary.order(),
        proses.standing(summary.standfirst()),
        check.standing(summary.topics()),
        check.standing(summary.actors()),
        check.standing(summary.sources()),
        summary.events().stream().map(this::standing).toList(),
        summary.disagreements().stream().map(this::standing).toList(),
        summary.corrections().stream().map(this::standing).toList(),
        check.standing(summary.follows()),
        summary.aliases(),
        new Summary.Autolink(summary.autolink().on(), check.standing(summary.autolink().except())),
        summary.status(),
        proses.standing(summary.body()));
  }

  Topic standing(Topic topic) {
    return new Topic(
        topic.key(),
        topic.at(),
        topic.label(),
        topic.altLabels(),
        check.standing(topic.broader()),
        check.standing(topic.related()),
        proses.standing(topic.body()));
  }

  Actor standing(Actor actor) {
    return new Actor(
        actor.key(),
        actor.at(),
        actor.schema(),
        actor.name(),
        actor.sortName(),
        actor.aliases(),
        actor.nativeNames(),
        actor.disambiguation(),
        check.standing(actor.country()),
        actor.wikidata(),
        actor.memberships().stream().map(this::standing).flatMap(Optional::stream).toList(),
        proses.standing(actor.body()));
  }

  Source standing(Source source) {
    return new Source(
        source.key(),
        source.at(),
        source.record(),
        source.agency(),
        check.standing(source.wireOf()),
        check.standing(source.basedOn()),
        source.archiveUrl(),
        source.archived(),
        source.descriptor(),
        source.reliability(),
        source.credibility(),
        source.retracted(),
        source.capture());
  }

  StandingPage standing(StandingPage page) {
    return new StandingPage(
        page.key(), page.at(), page.title(), page.order(), proses.standing(page.body()));
  }

  private Judgement standing(Judgement judgement) {
    return new Judgement(
        judgement.at(),
        proses.standing(judgement.text()),
        judgement.confidence(),
        judgement.likelihood(),
        check.standing(judgement.sources()));
  }

  private Event standing(Event event) {
    return new Event(
        event.at(),
        event.date(),
        proses.standing(event.text()),
        check.standing(event.actors()),
        check.standing(event.topics()),
        check.standing(event.sources()));
  }

  private Disagreement standing(Disagreement disagreement) {
    return new Disagreement(
        disagreement.at(),
        proses.standing(disagreement.question()),
        disagreement.positions().stream()
            .map(
                position ->
                    new Disagreement.Position(
                        position.at(),
                        proses.standing(position.text()),
                        check.standing(position.sources())))
            .toList());
  }

  private Correction standing(Correction correction) {
    return new Correction(correction.at(), correction.date(), proses.standing(correction.text()));
  }

  /** A membership of nothing is no membership; its sources are checked all the same. */
  private Optional<Actor.Membership> standing(Actor.Membership membership) {
    var sources = check.standing(membership.sources());
    return check.stands(membership.of())
        ? Optional.of(
            new Actor.Membership(
                membership.at(),
                membership.of(),
                membership.role(),
                membership.since(),
                membership.until(),
                sources))
        : Optional.empty();
  }
}
