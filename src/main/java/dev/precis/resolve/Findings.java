package dev.precis.resolve;

import dev.precis.model.Corpus;
import dev.precis.model.Excerpt;
import dev.precis.model.Place;
import dev.precis.model.Ref;
import dev.precis.model.Summary;
import dev.precis.model.Target;
import dev.precis.model.Target.ActorKey;
import dev.precis.model.Target.SourceKey;
import dev.precis.model.Target.SummaryKey;
import dev.precis.model.Trace.Mention;
import dev.precis.model.Trace.Use;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the texts of a corpus cite and whom they name, in reading order. Summaries and briefings
 * mention actors; the pages of topics and actors do not count, for they would mention themselves.
 */
final class Findings {

  private final StatementReader reader;
  private final Map<ActorKey, List<Mention>> mentions = new HashMap<>();
  private final Map<ActorKey, List<Use>> quotations = new HashMap<>();
  private final Map<SourceKey, List<Use>> uses = new HashMap<>();
  private final Map<SourceKey, Set<Place>> places = new HashMap<>();
  private final Map<SummaryKey, Set<ActorKey>> appearing = new HashMap<>();
  private int sentences;
  private int citedSentences;

  /**
   * Reads the texts.
   *
   * @param passages in reading order
   * @param summaries whose front matter names actors too
   */
  Findings(ActorNames names, List<Passage> passages, Collection<Summary> summaries) {
    reader = new StatementReader(names);
    passages.forEach(this::read);
    summaries.forEach(this::readFrontMatter);
  }

  /** The sentences that name an actor; one of its citations is enough where it is quoted. */
  List<Mention> mentionsOf(ActorKey actor) {
    return mentions.getOrDefault(actor, List.of());
  }

  List<Use> quotationsOf(ActorKey actor) {
    return quotations.getOrDefault(actor, List.of());
  }

  List<Use> usesOf(SourceKey source) {
    return uses.getOrDefault(source, List.of());
  }

  /** Where a source is named, cited or only listed. */
  List<Place> placesOf(SourceKey source) {
    return List.copyOf(places.getOrDefault(source, Set.of()));
  }

  /** Who is named in a summary's texts or front matter. */
  Set<ActorKey> appearingIn(SummaryKey summary) {
    return appearing.getOrDefault(summary, Set.of());
  }

  /** How many sentences the summaries have. */
  Corpus.Sentences sentences() {
    return new Corpus.Sentences(sentences, citedSentences);
  }

  private void read(Passage passage) {
    var place = passage.place();
    var statements = passage.text().map(reader::read).orElse(List.of());
    var cited = new HashSet<SourceKey>();
    for (var statement : statements) {
      statement
          .actors()
          .forEach(
              (actor, words) ->
                  mention(place, actor, words.map(statement::around).orElseGet(statement::whole)));
      cited.addAll(statement.sources());
      readCitations(place, statement);
    }
    readListed(passage, statements, cited);
    if (place instanceof Place.InSummary) {
      boolean isCited = !passage.cited().isEmpty();
      sentences += statements.size();
      citedSentences +=
          (int) statements.stream().filter(s -> isCited || !s.sources().isEmpty()).count();
    }
  }

  private void mention(Place place, ActorKey actor, Excerpt sentence) {
    if (place instanceof Place.InSummary in) {
      appearing.computeIfAbsent(in.summary(), any -> new LinkedHashSet<>()).add(actor);
    } else if (!(place instanceof Place.InBriefing)) {
      return;
    }
    add(mentions, actor, new Mention(place, sentence));
  }

  private void readCitations(Place place, Statement statement) {
    if (statement.sources().isEmpty()) {
      return;
    }
    var sentence = statement.whole();
    for (var source : statement.sources()) {
      use(new Use(place, source, sentence));
    }
    statement
        .speakers()
        .forEach(
            (speaker, sources) ->
                sources.forEach(
                    source -> add(quotations, speaker, new Use(place, source, sentence))));
  }

  /** What the front matter lists for a text counts as cited by all of it, unless it is cited. */
  private void readListed(Passage passage, List<Statement> statements, Set<SourceKey> cited) {
    for (var ref : passage.cited()) {
      if (passage.text().isPresent() && cited.add(ref.to())) {
        use(new Use(passage.place(), ref.to(), whole(statements)));
      }
      placeOf(ref.to(), passage.place());
    }
    passage.read().forEach(ref -> placeOf(ref.to(), passage.place()));
  }

  private static Excerpt whole(List<Statement> statements) {
    var text = statements.stream().map(s -> s.whole().text()).collect(Collectors.joining(" "));
    return new Excerpt(text, "", "");
  }

  private void use(Use use) {
    add(uses, use.source(), use);
    placeOf(use.source(), use.place());
  }

  private void placeOf(SourceKey source, Place place) {
    places.computeIfAbsent(source, any -> new LinkedHashSet<>()).add(place);
  }

  private void readFrontMatter(Summary summary) {
    var actors = appearing.computeIfAbsent(summary.key(), any -> new LinkedHashSet<>());
    summary.actors().stream().map(Ref::to).forEach(actors::add);
    summary.events().stream()
        .flatMap(event -> event.actors().stream())
        .map(Ref::to)
        .forEach(actors::add);
  }

  private static <K extends Target, V> void add(Map<K, List<V>> map, K key, V value) {
    map.computeIfAbsent(key, any -> new ArrayList<>()).add(value);
  }
}
