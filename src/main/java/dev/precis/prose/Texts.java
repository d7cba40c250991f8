package dev.precis.prose;

import dev.precis.model.Briefing;
import dev.precis.model.Corpus;
import dev.precis.model.Judgement;
import dev.precis.model.Piece;
import dev.precis.model.Prose;
import dev.precis.model.Summary;
import java.util.stream.Stream;

/** The texts of a corpus, each with its notes still inside it. */
public final class Texts {

  private Texts() {}

  /** A summary's texts, in the order in which they are read. */
  public static Stream<Prose> of(Summary summary) {
    return Stream.of(
            summary.standfirst().stream(),
            Stream.of(summary.body()),
            summary.events().stream().map(event -> event.text()),
            summary.disagreements().stream()
                .flatMap(
                    disagreement ->
                        Stream.concat(
                            Stream.of(disagreement.question()),
                            disagreement.positions().stream().map(position -> position.text()))),
            summary.corrections().stream().map(correction -> correction.text()))
        .flatMap(texts -> texts);
  }

  /** A briefing's own texts, not those of its summaries. */
  public static Stream<Prose> of(Briefing briefing) {
    return Stream.of(
            briefing.standfirst().stream(),
            briefing.judgements().stream().map(judgement -> judgement.text()),
            Stream.of(briefing.overview()),
            briefing.sourceSummary().stream())
        .flatMap(texts -> texts);
  }

  /** All texts, those of summaries with their briefings. */
  public static Stream<Prose> of(Corpus corpus) {
    return Stream.of(
            corpus.briefings().values().stream()
                .flatMap(
                    briefing ->
                        Stream.concat(
                            of(briefing), briefing.summaries().stream().flatMap(Texts::of))),
            corpus.topics().values().stream().map(topic -> topic.body()),
            corpus.actors().values().stream().map(actor -> actor.body()),
            corpus.pages().values().stream().map(page -> page.body()))
        .flatMap(texts -> texts);
  }

  /** The pieces of a text, those of its notes after the note. */
  public static Stream<Piece> pieces(Prose text) {
    return text.pieces().stream()
        .flatMap(
            piece ->
                piece instanceof Piece.Note note
                    ? Stream.concat(Stream.of(piece), pieces(note.body()))
                    : Stream.of(piece));
  }

  /** All summaries, in the order of their briefings. */
  public static Stream<Summary> summaries(Corpus corpus) {
    return corpus.briefings().values().stream().flatMap(briefing -> briefing.summaries().stream());
  }

  /** All judgements, in the order of their briefings. */
  public static Stream<Judgement> judgements(Corpus corpus) {
    return corpus.briefings().values().stream().flatMap(briefing -> briefing.judgements().stream());
  }
}
