package dev.precis.format.print;

import dev.precis.diagnostics.Location;
import dev.precis.model.Citation;
import dev.precis.model.Element;
import dev.precis.model.Piece;
import dev.precis.model.Prose;
import dev.precis.model.Target.ActorKey;
import dev.precis.model.Target.SourceKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes prose for tests from a few marks, without the Markdown parser. */
final class TinyProse {

  /** A citation, a note {@code [^text]}, or a link {@code <actor|words>}. */
  private static final Pattern MARK =
      Pattern.compile("\\[(@[^\\]]+)]|\\[\\^([^\\]]+)]|<([a-z-]+)\\|([^>]+)>");

  private TinyProse() {}

  /** Blocks parted by empty lines: paragraphs, {@code ## headings}, {@code |tables|}. */
  static Prose blocks(String text) {
    var pieces = new ArrayList<Piece>();
    for (var block : text.strip().split("\n\\s*\n", -1)) {
      if (block.startsWith("## ")) {
        var heading = new Element.Heading(2, "h" + pieces.size());
        wrap(heading, block.substring(3), pieces);
      } else if (block.startsWith("|")) {
        table(block, pieces);
      } else {
        wrap(new Element.Paragraph(), block.replaceAll("\\s*\n\\s*", " "), pieces);
      }
    }
    return new Prose(pieces, (start, end) -> Location.ofFile("test.md"));
  }

  /** One paragraph without a block around it. */
  static Prose inline(String text) {
    var pieces = new ArrayList<Piece>();
    inline(text, pieces);
    return new Prose(pieces, (start, end) -> Location.ofFile("test.md"));
  }

  private static void table(String block, List<Piece> pieces) {
    pieces.add(new Piece.Open(new Element.Table()));
    var rows = block.split("\n", -1);
    for (int i = 0; i < rows.length; i++) {
      var part = i == 0 ? new Element.TableHead() : new Element.TableBody();
      if (i < 2) {
        pieces.add(new Piece.Open(part));
      }
      pieces.add(new Piece.Open(new Element.TableRow()));
      for (var cell : rows[i].strip().substring(1).split("\\|", -1)) {
        wrap(new Element.TableCell(i == 0, Element.Alignment.NONE), cell.strip(), pieces);
      }
      pieces.add(new Piece.Close(new Element.TableRow()));
      if (i == 0 || i == rows.length - 1) {
        pieces.add(new Piece.Close(part));
      }
    }
    pieces.add(new Piece.Close(new Element.Table()));
  }

  private static void wrap(Element element, String text, List<Piece> pieces) {
    pieces.add(new Piece.Open(element));
    inline(text, pieces);
    pieces.add(new Piece.Close(element));
  }

  private static void inline(String text, List<Piece> pieces) {
    int at = 0;
    var mark = MARK.matcher(text);
    while (mark.find()) {
      plain(text.substring(at, mark.start()), pieces);
      pieces.addAll(pieces(mark));
      at = mark.end();
    }
    plain(text.substring(at), pieces);
  }

  private static void plain(String text, List<Piece> pieces) {
    if (!text.isEmpty()) {
      pieces.add(new Piece.Text(text, 0, text.length()));
    }
  }

  private static List<Piece> pieces(Matcher mark) {
    if (mark.group(1) != null) {
      var items =
          Arrays.stream(mark.group(1).split(";", -1))
              .map(key -> item(new SourceKey(key.strip().substring(1))))
              .toList();
      return List.of(new Piece.Cite(new Citation(items, 0, 0)));
    }
    if (mark.group(2) != null) {
      return List.of(new Piece.Note("n", blocks(mark.group(2)), 0, 0));
    }
    var link = new Element.SymbolicLink(new ActorKey(mark.group(3)), true, 0, 0);
    var words = new Piece.Text(mark.group(4), 0, 0);
    return List.of(new Piece.Open(link), words, new Piece.Close(link));
  }

  private static Citation.Item item(SourceKey source) {
    return new Citation.Item(
        source, "", Optional.empty(), "", false, Optional.empty(), Optional.empty(), 0, 0);
  }
}
