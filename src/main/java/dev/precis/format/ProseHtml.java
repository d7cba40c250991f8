package dev.precis.format;

import dev.precis.model.Element;
import dev.precis.model.Piece;
import dev.precis.model.Prose;
import dev.precis.model.Target;
import java.util.List;

/** Writes a prose as HTML in the style of one format. One instance writes one run of notes. */
public final class ProseHtml {

  private final ProseStyle style;
  private int notes;
  private int links;

  public ProseHtml(ProseStyle style) {
    this.style = style;
  }

  /** The prose as HTML; notes are numbered on from the last prose that this instance wrote. */
  public String write(Prose prose) {
    var out = new StringBuilder(256);
    var pieces = prose.pieces();
    for (int i = 0; i < pieces.size(); i++) {
      var piece = pieces.get(i);
      if (piece instanceof Piece.Open open && open.element() instanceof Element.Table) {
        out.append(style.tableStartHtml(columns(pieces, i + 1))).append('\n');
      } else {
        write(piece, out);
      }
    }
    return out.toString();
  }

  private void write(Piece piece, StringBuilder out) {
    if (piece instanceof Piece.Text text) {
      out.append(links > 0 ? Html.escape(text.text()) : style.textHtml(text.text()));
    } else if (piece instanceof Piece.Open open) {
      open(open.element(), out);
    } else if (piece instanceof Piece.Close close) {
      close(close.element(), out);
    } else if (piece instanceof Piece.Cite cite) {
      out.append(style.citationHtml(cite.citation()));
    } else if (piece instanceof Piece.Note note) {
      int number = ++notes;
      out.append(style.noteHtml(number, write(note.body())));
    } else if (piece instanceof Piece.Image image) {
      out.append(style.imageHtml(image));
    } else if (piece instanceof Piece.LineBreak) {
      out.append("<br>\n");
    } else if (piece instanceof Piece.ThematicBreak) {
      out.append("<hr>\n");
    } else {
      throw new IllegalStateException("a new kind of piece: " + piece);
    }
  }

  private void open(Element element, StringBuilder out) {
    if (element instanceof Element.SymbolicLink link) {
      links++;
      openLink(link.target(), out);
    } else if (element instanceof Element.AddressLink link) {
      links++;
      out.append("<a href=\"")
          .append(Html.escape(Html.address(style.href(link.address()))))
          .append('"');
      if (!link.title().isEmpty()) {
        out.append(" title=\"").append(Html.escape(link.title())).append('"');
      }
      out.append('>');
    } else if (element instanceof Element.Heading heading) {
      out.append("<h").append(level(heading)).append(" id=\"");
      out.append(Html.escape(style.idPrefix() + heading.id())).append("\">");
    } else if (element instanceof Element.OrderedList list && list.start() != 1) {
      out.append("<ol start=\"").append(list.start()).append("\">\n");
    } else if (element instanceof Element.TableCell cell) {
      out.append(cell.header() ? "<th scope=\"col\"" : "<td");
      out.append(alignment(cell.alignment())).append('>');
    } else if (element instanceof Element.Quoted quoted) {
      out.append(style.quotedStartHtml(quoted));
    } else if (element instanceof Element.CodeBlock) {
      out.append("<pre><code>");
    } else {
      out.append('<').append(tag(element)).append('>').append(breakInside(element));
    }
  }

  private void openLink(Target target, StringBuilder out) {
    var href = style.href(target);
    out.append(href.isPresent() ? "<a" : "<span");
    var id = style.linkIdHtml(target);
    if (!id.isEmpty()) {
      out.append(" id=\"").append(id).append('"');
    }
    href.ifPresent(address -> out.append(" href=\"").append(Html.escape(address)).append('"'));
    out.append('>');
  }

  private void close(Element element, StringBuilder out) {
    if (element instanceof Element.SymbolicLink || element instanceof Element.AddressLink) {
      links--;
    }
    if (element instanceof Element.SymbolicLink link) {
      out.append(style.href(link.target()).isPresent() ? "</a>" : "</span>");
    } else if (element instanceof Element.Quoted quoted) {
      out.append(style.quotedEndHtml(quoted));
    } else if (element instanceof Element.CodeBlock) {
      out.append("</code></pre>\n");
    } else {
      out.append("</").append(tag(element)).append('>').append(breakAfter(element));
    }
  }

  private static int columns(List<Piece> pieces, int from) {
    int columns = 0;
    for (var piece : pieces.subList(from, pieces.size())) {
      if (piece instanceof Piece.Open open && open.element() instanceof Element.TableCell) {
        columns++;
      } else if (piece instanceof Piece.Close end && end.element() instanceof Element.TableRow) {
        break;
      }
    }
    return columns;
  }

  private int level(Element.Heading heading) {
    return Math.min(6, heading.level() + style.headingShift());
  }

  private String tag(Element element) {
    if (element instanceof Element.Paragraph) {
      return "p";
    } else if (element instanceof Element.Heading heading) {
      return "h" + level(heading);
    } else if (element instanceof Element.BlockQuote) {
      return "blockquote";
    } else if (element instanceof Element.BulletList) {
      return "ul";
    } else if (element instanceof Element.OrderedList) {
      return "ol";
    } else if (element instanceof Element.ListItem) {
      return "li";
    } else if (element instanceof Element.DefinitionList) {
      return "dl";
    } else if (element instanceof Element.Term) {
      return "dt";
    } else if (element instanceof Element.Definition) {
      return "dd";
    } else if (element instanceof Element.Table) {
      return "table";
    } else if (element instanceof Element.TableHead) {
      return "thead";
    } else if (element instanceof Element.TableBody) {
      return "tbody";
    } else if (element instanceof Element.TableRow) {
      return "tr";
    } else if (element instanceof Element.TableCell cell) {
      return cell.header() ? "th" : "td";
    } else if (element instanceof Element.Code) {
      return "code";
    } else if (element instanceof Element.Emphasis) {
      return "em";
    } else if (element instanceof Element.Strong) {
      return "strong";
    } else if (element instanceof Element.AddressLink) {
      return "a";
    }
    throw new IllegalStateException("a new kind of element: " + element);
  }

  private static String alignment(Element.Alignment alignment) {
    return switch (alignment) {
      case NONE -> "";
      case LEFT -> " class=\"left\"";
      case CENTER -> " class=\"center\"";
      case RIGHT -> " class=\"right\"";
    };
  }

  private static String breakInside(Element element) {
    return isContainer(element) ? "\n" : "";
  }

  private static String breakAfter(Element element) {
    boolean isBlock =
        isContainer(element)
            || element instanceof Element.Paragraph
            || element instanceof Element.Heading
            || element instanceof Element.ListItem
            || element instanceof Element.Term
            || element instanceof Element.Definition
            || element instanceof Element.TableCell;
    return isBlock ? "\n" : "";
  }

  private static boolean isContainer(Element element) {
    return element instanceof Element.BlockQuote
        || element instanceof Element.BulletList
        || element instanceof Element.OrderedList
        || element instanceof Element.DefinitionList
        || element instanceof Element.Table
        || element instanceof Element.TableHead
        || element instanceof Element.TableBody
        || element instanceof Element.TableRow;
  }
}
