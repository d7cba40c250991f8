package dev.precis.format.linked;

import dev.precis.format.Edition;
import dev.precis.format.linked.Thing.Named;
import dev.precis.format.linked.Thing.Work;
import dev.precis.model.CslRecord;
import dev.precis.model.CslRecord.Name;
import dev.precis.model.Ref;
import dev.precis.model.Source;
import dev.precis.model.Target.SourceKey;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Describes the cited works. */
final class Works {

  /** By CSL type; what has no nearer word is a creative work. */
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("article", "Article"),
          Map.entry("article-journal", "ScholarlyArticle"),
          Map.entry("article-magazine", "Article"),
          Map.entry("article-newspaper", "NewsArticle"),
          Map.entry("bill", "Legislation"),
          Map.entry("book", "Book"),
          Map.entry("chapter", "Chapter"),
          Map.entry("dataset", "Dataset"),
          Map.entry("entry-encyclopedia", "Article"),
          Map.entry("legislation", "Legislation"),
          Map.entry("map", "Map"),
          Map.entry("motion_picture", "Movie"),
          Map.entry("post", "SocialMediaPosting"),
          Map.entry("post-weblog", "BlogPosting"),
          Map.entry("regulation", "Legislation"),
          Map.entry("report", "Report"),
          Map.entry("review", "Review"),
          Map.entry("software", "SoftwareApplication"),
          Map.entry("thesis", "Thesis"),
          Map.entry("treaty", "Legislation"),
          Map.entry("webpage", "WebPage"));

  private final Edition edition;
  private final Names names;

  Works(Edition edition, Names names) {
    this.edition = edition;
    this.names = names;
  }

  /** A work as an article cites it. */
  Optional<Work> cited(SourceKey key) {
    return source(key).map(source -> work(source, List.of(), Optional.empty(), List.of()));
  }

  /** A work in full. */
  Work inFull(Source source) {
    var earlier =
        Stream.of(source.wireOf(), source.basedOn())
            .flatMap(Optional::stream)
            .map(Ref::to)
            .flatMap(key -> source(key).stream())
            .map(this::named)
            .toList();
    return work(
        source,
        source.record().names().getOrDefault("author", List.of()).stream()
            .map(Works::author)
            .toList(),
        source.archiveUrl().map(URI::toString),
        earlier);
  }

  /** A work, in short. */
  Thing named(Source source) {
    return names.named(type(source.record()), source.key(), source.record().title());
  }

  private Work work(
      Source source, List<Thing> authors, Optional<String> archive, List<Thing> earlier) {
    var record = source.record();
    return new Work(
        List.of(type(record)),
        names.id(source.key()),
        record.title(),
        Names.web(source),
        names.foreign(record.language()),
        record.issued().map(Names::date),
        authors,
        record.outlet().map(Works::organization),
        archive,
        earlier);
  }

  private Optional<Source> source(SourceKey key) {
    return Optional.ofNullable(edition.corpus().sources().get(key));
  }

  private static String type(CslRecord record) {
    return TYPES.getOrDefault(record.type(), "CreativeWork");
  }

  private static Thing author(Name name) {
    if (name instanceof Name.Personal person) {
      var whole =
          Stream.of(
                  person.given(),
                  person.droppingParticle(),
                  person.nonDroppingParticle(),
                  person.family(),
                  person.suffix())
              .filter(part -> !part.isEmpty())
              .collect(Collectors.joining(" "));
      return new Named(List.of("Person"), Optional.empty(), whole, Optional.empty());
    } else if (name instanceof Name.Literal body) {
      return organization(body.literal());
    }
    throw new IllegalStateException("a new kind of name: " + name);
  }

  private static Thing organization(String name) {
    return new Named(List.of("Organization"), Optional.empty(), name, Optional.empty());
  }
}
