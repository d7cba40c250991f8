package dev.precis.format.linked;

import dev.precis.format.Edition;
import dev.precis.format.linked.Thing.Article;
import dev.precis.format.linked.Thing.Comment;
import dev.precis.format.linked.Thing.Download;
import dev.precis.format.linked.Thing.Named;
import dev.precis.format.linked.Thing.Work;
import dev.precis.model.Actor;
import dev.precis.model.Briefing;
import dev.precis.model.Correction;
import dev.precis.model.PartialDate;
import dev.precis.model.Ref;
import dev.precis.model.Summary;
import dev.precis.model.Target;
import dev.precis.model.Target.ActorKey;
import dev.precis.model.Target.SourceKey;
import dev.precis.prose.PlainText;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Describes summaries and briefings. */
final class LinkedArticles {

  /** A briefing is an issue that is a text of its own. */
  static final List<String> ISSUE = List.of("Report", "PublicationIssue");

  private static final String SUMMARY = "AnalysisNewsArticle";

  private final Edition edition;
  private final Names names;
  private final Works works;

  LinkedArticles(Edition edition, Names names, Works works) {
    this.edition = edition;
    this.names = names;
    this.works = works;
  }

  Article summary(
      Briefing briefing, Summary summary, String description, Collection<ActorKey> actors) {
    var corrections = summary.corrections();
    return new Article(
        List.of(SUMMARY),
        names.id(summary.key()),
        names.address(summary.key()),
        summary.title(),
        description,
        Optional.empty(),
        Names.date(summary.date()),
        corrections.stream()
            .map(Correction::date)
            .max(Comparator.naturalOrder())
            .map(LocalDate::toString),
        Optional.empty(),
        names.language(),
        names.address(edition.addresses().cardOf(summary.key())),
        authors(briefing),
        names.publisher(),
        names.briefing(briefing),
        Optional.empty(),
        summary.topics().stream().flatMap(topic -> names.topic(topic.to()).stream()).toList(),
        actors.stream().flatMap(key -> actor(key).stream()).map(names::actor).toList(),
        works(Cited.by(summary)),
        List.of(),
        corrections.stream().map(LinkedArticles::correction).toList());
  }

  Article briefing(Briefing briefing, String description) {
    var numbering = edition.corpus().numbering().get(briefing.key());
    return new Article(
        ISSUE,
        names.id(briefing.key()),
        names.address(briefing.key()),
        briefing.title(),
        description,
        briefing.number().stream().mapToObj(Integer::toString).findFirst(),
        Names.date(briefing.date()),
        Optional.empty(),
        briefing.period().map(PartialDate::toString),
        names.language(),
        names.address(edition.addresses().cardOf(briefing.key())),
        authors(briefing),
        names.publisher(),
        names.site(),
        Optional.of(
            new Download(
                List.of("MediaObject"),
                Optional.empty(),
                names.address(edition.addresses().pdfOf(briefing.key())),
                "application/pdf")),
        briefing.summaries().stream()
            .flatMap(summary -> summary.topics().stream())
            .map(Ref::to)
            .distinct()
            .flatMap(topic -> names.topic(topic).stream())
            .toList(),
        List.of(),
        works(numbering == null ? Stream.of() : numbering.sources().stream()),
        briefing.summaries().stream().map(this::named).toList(),
        List.of());
  }

  /** A summary, in short. */
  Thing named(Summary summary) {
    return names.named(SUMMARY, summary.key(), summary.title());
  }

  private List<Work> works(Stream<SourceKey> sources) {
    return sources.flatMap(source -> works.cited(source).stream()).toList();
  }

  private List<Thing> authors(Briefing briefing) {
    if (briefing.authors().isEmpty()) {
      return List.of(names.publisher());
    }
    return briefing.authors().stream()
        .<Thing>map(name -> new Named(List.of("Person"), Optional.empty(), name, Optional.empty()))
        .toList();
  }

  private Optional<Actor> actor(Target key) {
    return Optional.ofNullable(edition.corpus().actors().get(key));
  }

  private static Comment correction(Correction correction) {
    return new Comment(
        List.of("CorrectionComment"),
        correction.date().toString(),
        PlainText.of(correction.text()));
  }
}
