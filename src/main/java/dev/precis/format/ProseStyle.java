package dev.precis.format;

import dev.precis.model.Citation;
import dev.precis.model.Element;
import dev.precis.model.Piece;
import dev.precis.model.Target;
import java.util.Optional;

/** How one format writes those parts of a prose that formats write differently. All HTML. */
public interface ProseStyle {

  /** The link to something, or nothing where this format shows the words alone. */
  Optional<String> href(Target target);

  /** The id of the place at which a text links to something; may be empty. */
  default String linkIdHtml(Target target) {
    return "";
  }

  /** The characters of a text that is no link. */
  default String textHtml(String text) {
    return Html.escape(text);
  }

  /**
   * What begins a table.
   *
   * @param columns how many its first row has
   */
  default String tableStartHtml(int columns) {
    return "<table>";
  }

  /** The link for an address as an author wrote it. */
  String href(String address);

  /** The mark of a citation. */
  String citationHtml(Citation citation);

  /**
   * An author's note at the place that refers to it.
   *
   * @param number 1 for the first in the text
   * @param bodyHtml its text in blocks
   */
  String noteHtml(int number, String bodyHtml);

  /** A picture. */
  String imageHtml(Piece.Image image);

  /** What stands before words of a quotation that were compared with their source. */
  default String quotedStartHtml(Element.Quoted quoted) {
    return "";
  }

  /** What stands after them. */
  default String quotedEndHtml(Element.Quoted quoted) {
    return "";
  }

  /** How many levels headings are moved down: 1 makes an author's {@code ##} an {@code h3}. */
  int headingShift();

  /** Stands before the ids of headings, so that two texts fit on one page; may be empty. */
  String idPrefix();
}
