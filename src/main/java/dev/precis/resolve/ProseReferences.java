package dev.precis.resolve;

import dev.precis.model.Citation;
import dev.precis.model.Element;
import dev.precis.model.Piece;
import dev.precis.model.Prose;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks what a prose cites, links and shows; its words always stay. */
record ProseReferences(ReferenceCheck check) {

  /** The prose without citations, links and pictures of what does not exist. */
  Prose standing(Prose prose) {
    var kept = new ArrayList<Piece>(prose.pieces().size());
    var opened = new ArrayDeque<Boolean>();
    for (var piece : prose.pieces()) {
      if (piece instanceof Piece.Open open) {
        boolean stands = stands(open.element(), prose);
        opened.push(stands);
        if (stands) {
          kept.add(piece);
        }
      } else if (piece instanceof Piece.Close) {
        if (opened.pop()) {
          kept.add(piece);
        }
      } else if (piece instanceof Piece.Cite cite) {
        standing(cite, prose).ifPresent(kept::add);
      } else if (piece instanceof Piece.Note note) {
        kept.add(new Piece.Note(note.label(), standing(note.body()), note.start(), note.end()));
      } else if (!(piece instanceof Piece.Image image) || stands(image, prose)) {
        kept.add(piece);
      }
    }
    return kept.equals(prose.pieces()) ? prose : prose.with(kept);
  }

  Optional<Prose> standing(Optional<Prose> prose) {
    return prose.map(this::standing);
  }

  private boolean stands(Element element, Prose prose) {
    return !(element instanceof Element.SymbolicLink link)
        || check.stands(link.target(), () -> prose.origin().at(link.start(), link.end()));
  }

  private boolean stands(Piece.Image image, Prose prose) {
    return check.stands(image.media(), () -> prose.origin().at(image.start(), image.end()));
  }

  private Optional<Piece> standing(Piece.Cite cite, Prose prose) {
    var citation = cite.citation();
    var items = new ArrayList<Citation.Item>(citation.items().size());
    for (var item : citation.items()) {
      var speaker = standing(item.by(), prose);
      if (check.stands(item.source(), () -> prose.origin().at(item.start(), item.end()))) {
        items.add(speaker.equals(item.by()) ? item : with(item, speaker));
      }
    }
    if (items.equals(citation.items())) {
      return Optional.of(cite);
    }
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Piece.Cite(new Citation(List.copyOf(items), citation.start(), citation.end())));
  }

  private Optional<Citation.Speaker> standing(Optional<Citation.Speaker> by, Prose prose) {
    return by.filter(
        speaker ->
            check.stands(speaker.actor(), () -> prose.origin().at(speaker.start(), speaker.end())));
  }

  private static Citation.Item with(Citation.Item item, Optional<Citation.Speaker> by) {
    return new Citation.Item(
        item.source(),
        item.prefix(),
        item.locator(),
        item.suffix(),
        item.authorSuppressed(),
        by,
        item.original(),
        item.start(),
        item.end());
  }
}
