package dev.precis.markdown;

import dev.precis.model.Citation;
import dev.precis.model.Element;
import dev.precis.model.Piece;
import dev.precis.model.Prose;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes prose in a short form for tests: {@code p(text em(more) [@key])}. */
final class Notation {

  private Notation() {}

  static String of(Prose prose) {
    return prose.pieces().stream().map(Notation::of).collect(Collectors.joining());
  }

  private static String of(Piece piece) {
    if (piece instanceof Piece.Text text) {
      return text.text();
    } else if (piece instanceof Piece.Open open) {
      return name(open.element()) + "(";
    } else if (piece instanceof Piece.Close) {
      return ")";
    } else if (piece instanceof Piece.Cite cite) {
      return cite.citation().items().stream()
          .map(Notation::of)
          .collect(Collectors.joining("; ", "[", "]"));
    } else if (piece instanceof Piece.Note note) {
      return "note(" + of(note.body()) + ")";
    } else if (piece instanceof Piece.Image image) {
      return "img(" + image.media() + "|" + image.alt() + "|" + image.title() + ")";
    } else if (piece instanceof Piece.LineBreak) {
      return "<br>";
    }
    return "<hr>";
  }

  static String of(Citation.Item item) {
    var parts = new StringBuilder();
    if (!item.prefix().isEmpty()) {
      parts.append(item.prefix()).append(' ');
    }
    parts.append(item.authorSuppressed() ? "-@" : "@").append(item.source());
    item.locator().ifPresent(l -> parts.append(" {").append(l.label() + " " + l.value() + "}"));
    if (!item.suffix().isEmpty()) {
      parts.append(" +").append(item.suffix());
    }
    item.by().ifPresent(by -> parts.append(" by ").append(by.actor()));
    item.original().ifPresent(words -> parts.append(" original <").append(words).append('>'));
    return parts.toString();
  }

  private static String name(Element element) {
    if (element instanceof Element.Paragraph) {
      return "p";
    } else if (element instanceof Element.Heading heading) {
      return "h" + heading.level() + "#" + heading.id();
    } else if (element instanceof Element.BlockQuote) {
      return "quote";
    } else if (element instanceof Element.BulletList list) {
      return list.tight() ? "ul" : "ul-loose";
    } else if (element instanceof Element.OrderedList list) {
      return (list.tight() ? "ol" : "ol-loose") + list.start();
    } else if (element instanceof Element.ListItem) {
      return "li";
    } else if (element instanceof Element.TableCell cell) {
      return (cell.header() ? "th" : "td") + cell.alignment().name().charAt(0);
    } else if (element instanceof Element.SymbolicLink link) {
      return link.target().getClass().getSimpleName() + ":" + link.target();
    } else if (element instanceof Element.AddressLink link) {
      return "a:" + link.address() + (link.title().isEmpty() ? "" : "|" + link.title());
    } else if (element instanceof Element.CodeBlock code) {
      return "pre:" + code.language();
    }
    return element.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }
}
