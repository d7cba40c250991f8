package dev.precis.resolve;

import dev.precis.diagnostics.Diagnostics;
import dev.precis.model.Actor;
import dev.precis.model.Briefing;
import dev.precis.model.Collation;
import dev.precis.model.Corpus;
import dev.precis.model.Corpus.DatedCorrection;
import dev.precis.model.Manuscript;
import dev.precis.model.Media;
import dev.precis.model.Numbering;
import dev.precis.model.Source;
import dev.precis.model.StandingPage;
import dev.precis.model.Summary;
import dev.precis.model.Target;
import dev.precis.model.Topic;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Makes a corpus of a manuscript: finds what every name points at, links actors where they are
 * first named, and notes where each thing is used.
 */
public final class Resolver {

  private static final Comparator<StandingPage> PAGE_ORDER =
      Comparator.comparing((StandingPage p) -> p.order().isEmpty())
          .thenComparing(p -> p.order().orElse(0));

  private final Diagnostics diagnostics;

  /**
   * @param diagnostics takes names that point at nothing or at what is not published, names that
   *     two actors share, and references in a circle
   */
  public Resolver(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * The corpus of what is published. All of the manuscript is checked, drafts too. References that
   * point at nothing are reported and left out of the corpus.
   *
   * @param release which briefings and summaries are published
   */
  public Corpus resolve(Manuscript manuscript, Release release) {
    var catalogue = new Catalogue(manuscript, release);
    var published = new RecordReferences(new ReferenceCheck(catalogue, diagnostics, true));
    var withheld = new RecordReferences(new ReferenceCheck(catalogue, diagnostics, false));
    var names = new ActorNames(manuscript.actors(), diagnostics);
    var hierarchies = new Hierarchies(diagnostics);

    var briefings =
        new Releasing(release, published, withheld, new Autolinker(names))
            .briefings(manuscript.briefings());
    var topics =
        Collation.sorted(
            hierarchies.ofTopics(all(manuscript.topics(), published::standing)),
            Topic::label,
            Topic::key);
    var actors =
        Collation.sorted(
            all(manuscript.actors(), published::standing), Actor::sortName, Actor::key);
    var sources =
        hierarchies.ofSources(all(manuscript.sources(), published::standing)).stream()
            .sorted(Comparator.comparing(Source::key))
            .toList();
    var pages =
        Collation.sorted(
                all(manuscript.pages(), published::standing),
                StandingPage::title,
                page -> page.key().slug())
            .stream()
            .sorted(PAGE_ORDER)
            .toList();
    var media =
        manuscript.media().stream().sorted(Comparator.comparing(m -> m.key().path())).toList();

    var summaries = briefings.stream().flatMap(b -> b.summaries().stream()).toList();
    var passages = ReadingOrder.of(briefings, topics, actors, pages);
    var events = new Events(names, briefings);
    var findings = new Findings(names, passages, summaries);
    var traces = new Traces(summaries, actors, findings, events);
    return new Corpus(
        manuscript.site(),
        byKey(briefings, Briefing::key),
        byKey(topics, Topic::key),
        byKey(actors, Actor::key),
        byKey(sources, Source::key),
        byKey(pages, StandingPage::key),
        byKey(media, Media::key),
        numbering(briefings, topics, actors, pages),
        traces.ofActors(),
        traces.ofTopics(topics),
        traces.ofSources(sources),
        events.timeline(),
        corrections(summaries),
        findings.sentences());
  }

  private static <T> List<T> all(List<T> things, UnaryOperator<T> checked) {
    return things.stream().map(checked).toList();
  }

  private static Map<Target, Numbering> numbering(
      List<Briefing> briefings, List<Topic> topics, List<Actor> actors, List<StandingPage> pages) {
    var numbering = new LinkedHashMap<Target, Numbering>();
    briefings.forEach(b -> numbering.put(b.key(), ReadingOrder.numbering(ReadingOrder.of(b))));
    topics.forEach(t -> numbering.put(t.key(), ReadingOrder.numbering(ReadingOrder.of(t))));
    actors.forEach(a -> numbering.put(a.key(), ReadingOrder.numbering(ReadingOrder.of(a))));
    pages.forEach(p -> numbering.put(p.key(), ReadingOrder.numbering(ReadingOrder.of(p))));
    return numbering;
  }

  /** Newest first; those of one day in reading order. */
  private static List<DatedCorrection> corrections(List<Summary> summaries) {
    return summaries.stream()
        .flatMap(s -> s.corrections().stream().map(c -> new DatedCorrection(s.key(), c)))
        .sorted(
            Comparator.comparing((DatedCorrection dated) -> dated.correction().date()).reversed())
        .toList();
  }

  private static <K, T> Map<K, T> byKey(Collection<T> things, Function<T, K> key) {
    var byKey = new LinkedHashMap<K, T>();
    // Keys that stand twice were reported when the files were read; the first one counts.
    things.forEach(thing -> byKey.putIfAbsent(key.apply(thing), thing));
    return byKey;
  }
}
