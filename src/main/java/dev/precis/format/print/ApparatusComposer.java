package dev.precis.format.print;

import dev.precis.format.DateText;
import dev.precis.format.Edition;
import dev.precis.format.ForeignTitles;
import dev.precis.format.GradeText;
import dev.precis.format.print.ApparatusView.EntryView;
import dev.precis.format.print.ApparatusView.ReferenceView;
import dev.precis.format.print.ApparatusView.TermView;
import dev.precis.model.Actor;
import dev.precis.model.Briefing;
import dev.precis.model.LikelihoodScale;
import dev.precis.model.Numbering;
import dev.precis.model.Target;
import dev.precis.model.Target.ActorKey;
import dev.precis.model.Target.TopicKey;
import dev.precis.model.Topic;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Composes what stands behind the texts, once these have been written and their places known. */
final class ApparatusComposer {

  private final Edition edition;
  private final ForeignTitles titles;
  private final GradeText grades;
  private final CoverageComposer coverage;
  private final Register register;
  private final Numbering numbering;
  private final Anchors anchors;

  ApparatusComposer(
      Edition edition, Register register, DateText dates, Numbering numbering, Anchors anchors) {
    this.edition = edition;
    this.titles = new ForeignTitles(edition);
    this.grades = new GradeText(edition.words());
    this.coverage = new CoverageComposer(edition.words(), dates, register);
    this.register = register;
    this.numbering = numbering;
    this.anchors = anchors;
  }

  /**
   * The apparatus.
   *
   * @param briefings that the document holds
   * @param notes that were met in their texts
   */
  ApparatusView apparatus(List<Briefing> briefings, List<ApparatusView.NoteView> notes) {
    var corpus = edition.corpus();
    var scale = corpus.site().likelihoodScale();
    return new ApparatusView(
        coverage.coverage(
            briefings, used(corpus.topics(), TopicKey.class).map(Map.Entry::getValue).toList()),
        references(),
        entries(corpus.actors(), ActorKey.class, ApparatusComposer::nameOf),
        entries(corpus.topics(), TopicKey.class, Topic::label),
        briefings.stream().anyMatch(briefing -> !briefing.judgements().isEmpty()),
        scale.label(),
        scale.terms().stream().map(this::term).toList(),
        briefings.stream().anyMatch(briefing -> register.hasMarks(briefing.key())),
        notes);
  }

  private TermView term(LikelihoodScale.Term term) {
    var wordings = term.wordings().stream().map(grades::likelihood).toList();
    return new TermView(wordings, term.from(), term.to());
  }

  private List<ReferenceView> references() {
    return numbering.sources().stream()
        .map(
            source ->
                new ReferenceView(
                    numbering.of(source),
                    RaisedNumbers.idOf(numbering.of(source)),
                    titles.referenceHtml(source),
                    anchors.of(source)))
        .toList();
  }

  private <K extends Target, V> List<EntryView> entries(
      Map<K, V> all, Class<K> kind, Function<V, String> name) {
    return used(all, kind)
        .map(one -> new EntryView(name.apply(one.getValue()), anchors.of(one.getKey())))
        .toList();
  }

  /** What the texts use of a kind, in the order of lists. */
  private <K extends Target, V> Stream<Map.Entry<K, V>> used(Map<K, V> all, Class<K> kind) {
    return anchors.used().stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .sorted(register.order())
        .flatMap(
            key -> Optional.ofNullable(all.get(key)).stream().map(thing -> Map.entry(key, thing)));
  }

  /** The name by which lists are sorted, with what tells it from the same name of another. */
  private static String nameOf(Actor actor) {
    return actor.sortName() + actor.disambiguation().map(words -> " (" + words + ")").orElse("");
  }
}
