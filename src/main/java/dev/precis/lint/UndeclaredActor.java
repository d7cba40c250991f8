package dev.precis.lint;

import dev.precis.diagnostics.Code;
import dev.precis.diagnostics.Location;
import dev.precis.model.Corpus;
import dev.precis.model.Element;
import dev.precis.model.Piece;
import dev.precis.model.Place;
import dev.precis.model.Prose;
import dev.precis.model.Summary;
import dev.precis.model.Target.ActorKey;
import dev.precis.model.Target.SummaryKey;
import dev.precis.prose.Texts;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An actor whom a summary names, and whom its front matter does not list. */
final class UndeclaredActor implements Rule {

  @Override
  public Code code() {
    return Code.UNDECLARED_ACTOR;
  }

  /** Most sites list only the principal actors. */
  @Override
  public boolean isUsuallyOn() {
    return false;
  }

  @Override
  public void check(Corpus corpus, Settings settings, Findings findings) {
    var summaries =
        Texts.summaries(corpus).collect(Collectors.toMap(Summary::key, Function.identity()));
    corpus
        .actorTraces()
        .forEach(
            (actor, trace) ->
                trace.mentions().stream()
                    .flatMap(mention -> in(mention.place()))
                    .distinct()
                    .flatMap(key -> Stream.ofNullable(summaries.get(key)))
                    .filter(summary -> !isDeclared(actor, summary))
                    .forEach(summary -> report(actor, summary, findings)));
  }

  private static Stream<SummaryKey> in(Place place) {
    return place instanceof Place.InSummary in ? Stream.of(in.summary()) : Stream.empty();
  }

  private static boolean isDeclared(ActorKey actor, Summary summary) {
    return Stream.concat(
            summary.actors().stream(),
            summary.events().stream().flatMap(event -> event.actors().stream()))
        .anyMatch(ref -> ref.to().equals(actor));
  }

  private static void report(ActorKey actor, Summary summary, Findings findings) {
    var at = Texts.of(summary).flatMap(text -> link(actor, text)).findFirst().orElse(summary.at());
    findings.report(
        at, "the actor '" + actor + "' is named, but not listed under 'actors' of this summary");
  }

  private static Stream<Location> link(ActorKey actor, Prose text) {
    return Texts.pieces(text)
        .flatMap(
            piece -> piece instanceof Piece.Open open ? Stream.of(open.element()) : Stream.empty())
        .flatMap(e -> e instanceof Element.SymbolicLink link ? Stream.of(link) : Stream.empty())
        .filter(link -> link.target().equals(actor))
        .map(link -> text.origin().at(link.start(), link.end()));
  }
}
