package dev.precis.format.print;

import dev.precis.format.ProseHtml;
import dev.precis.model.Citation;
import dev.precis.model.Element;
import dev.precis.model.Piece;
import dev.precis.model.Place;
import dev.precis.model.Prose;
import dev.precis.model.Ref;
import dev.precis.model.Target.SourceKey;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes the texts of one briefing, and what stands beside them of their sources. */
final class PartTexts {

  private final Register register;
  private final PrintStyle style;
  private final RaisedNumbers numbers;
  private final IndexMarks index;
  private final ProseHtml prose;

  PartTexts(Register register, PrintStyle style, RaisedNumbers numbers, IndexMarks index) {
    this.register = register;
    this.style = style;
    this.numbers = numbers;
    this.index = index;
    this.prose = new ProseHtml(style);
  }

  /**
   * Says which texts come next.
   *
   * @param id stands before the ids of their headings
   * @param place whose names of actors they use
   */
  void begin(String id, Place place) {
    style.begin(id);
    index.begin(register.namesIn(place));
  }

  String write(Prose text) {
    return prose.write(RaisedMarks.closedUp(text));
  }

  String write(Optional<Prose> text) {
    return text.map(this::write).orElse("");
  }

  /** A text in blocks, also where it was written as one paragraph without a block around it. */
  String blocks(Prose text) {
    boolean hasBlocks =
        !text.isEmpty()
            && text.pieces().get(0) instanceof Piece.Open open
            && !(open.element() instanceof Element.Inline);
    return hasBlocks ? write(text) : "<p>" + write(text) + "</p>";
  }

  /** A text that stands in full elsewhere: without citations, and not in the index. */
  String brief(Prose text) {
    index.turn(false);
    var html = prose.write(RaisedMarks.leftOut(text));
    index.turn(true);
    return html;
  }

  /** The numbers of sources, each a link. */
  String numbers(List<Ref<SourceKey>> sources) {
    return numbers.html(sources.stream().map(Ref::to).distinct().toList());
  }

  /** How many separate sources a text with these beside it rests on. */
  int separate(Prose text, List<Ref<SourceKey>> sources) {
    var cited =
        text.citations()
            .flatMap(cite -> cite.citation().items().stream())
            .map(Citation.Item::source);
    return register.separate().count(Stream.concat(cited, keys(sources)).distinct().toList());
  }

  /** How many separate sources these are. */
  int separate(List<Ref<SourceKey>> sources) {
    return register.separate().count(keys(sources).distinct().toList());
  }

  private static Stream<SourceKey> keys(List<Ref<SourceKey>> refs) {
    return refs.stream().map(Ref::to);
  }
}
