package dev.precis.format.web;

import dev.precis.format.ForeignWords;
import dev.precis.format.Html;
import dev.precis.model.Element;
import dev.precis.model.Piece;
import dev.precis.model.Prose;
import dev.precis.model.Quotation;
import java.util.HashSet;
import java.util.Set;

/**
 * Writes the marks of quotations whose words were found in their source: a line under the words,
 * which lead to the passage in the original, and after them a sign that leads to the source's page.
 * Others have none. The words that a quotation translates stand after it.
 */
final class QuotedHtml {

  private final Catalogue catalogue;
  private final StandingText standings;
  private final ForeignWords foreign;
  private final Set<Element> linked = new HashSet<>();

  QuotedHtml(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.foreign = catalogue.foreignWords();
    this.standings = new StandingText(catalogue.words(), catalogue.dates());
  }

  /** Looks for quotations inside of links, whose marks can be no links: HTML nests none. */
  void prepare(Prose prose) {
    int links = 0;
    for (var piece : prose.pieces()) {
      if (piece instanceof Piece.Open open) {
        links += isLink(open.element()) ? 1 : 0;
        if (links > 0 && open.element() instanceof Element.Quoted) {
          linked.add(open.element());
        }
      } else if (piece instanceof Piece.Close close) {
        links -= isLink(close.element()) ? 1 : 0;
      } else if (piece instanceof Piece.Note note) {
        prepare(note.body());
      }
    }
  }

  String start(Element.Quoted quoted) {
    var standing = quoted.finding().standing();
    if (!standing.hasMark()) {
      return "";
    }
    var classes =
        "class=\"quoted " + standing.label() + "\"" + foreign.attributesHtml(quoted.finding());
    return isLink(quoted)
        ? "<a " + classes + " " + catalogue.originals().attributesHtml(quoted.finding()) + ">"
        : "<span " + classes + ">";
  }

  String end(Element.Quoted quoted) {
    var original = quoted.last() ? original(quoted.quotation()) : "";
    if (!quoted.finding().standing().hasMark()) {
      return original;
    }
    return (isLink(quoted) ? "</a>" : "</span>") + (quoted.last() ? mark(quoted) : "") + original;
  }

  private boolean isLink(Element.Quoted quoted) {
    return !linked.contains(quoted)
        && !catalogue.originals().attributesHtml(quoted.finding()).isEmpty();
  }

  /** The words that a quotation translates, in their language. */
  private String original(Quotation quotation) {
    var html = foreign.originalHtml(quotation);
    return html.isEmpty() ? "" : " <span class=\"original\">" + html + "</span>";
  }

  private String mark(Element.Quoted quoted) {
    var words = Html.escape(standings.of(quoted.finding()));
    var inside =
        "<span aria-hidden=\"true\">%s</span><span class=\"unseen\"> (%s)</span>"
            .formatted(standings.sign(quoted.finding().standing()), words);
    var source = quoted.finding().source();
    return source.isEmpty() || linked.contains(quoted)
        ? "<span class=\"tick\" title=\"" + words + "\">" + inside + "</span>"
        : "<a class=\"tick\" title=\"%s\" href=\"%s#quotations\">%s</a>"
            .formatted(words, Html.escape(catalogue.href(source.get())), inside);
  }

  private static boolean isLink(Element element) {
    return element instanceof Element.SymbolicLink || element instanceof Element.AddressLink;
  }
}
