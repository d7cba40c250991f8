package dev.precis.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.precis.diagnostics.Code;
import dev.precis.model.Element;
import dev.precis.model.Element.Alignment;
import dev.precis.model.Piece;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** Writes Flexmark's tree of blocks as pieces. */
final class BlockReader {

  /** Deeper than any author nests, and shallow enough for any stack. */
  private static final int DEEPEST = 60;

  private final Faults faults;
  private final InlineReader inlines;
  private final HeadingIds ids = new HeadingIds();
  private final Deque<FootnoteBlock> openNotes = new ArrayDeque<>();
  private final Set<Piece> literals;
  private TextSink out;
  private int depth;

  /**
   * @param literals takes, by identity, the texts that are to stay as they were typed
   */
  BlockReader(String source, Set<Piece> literals, Faults faults) {
    this.literals = literals;
    this.out = new TextSink(literals);
    this.faults = faults;
    this.inlines = new InlineReader(source, faults, this::noteBody);
  }

  /** The whole document. */
  List<Piece> read(Document document) {
    blocks(document);
    return out.pieces();
  }

  /** The paragraphs of a text that should be one, without the elements around them. */
  List<Piece> readOneLine(Document document) {
    boolean isFirst = true;
    for (var block = document.getFirstChild(); block != null; block = block.getNext()) {
      if (!isFirst) {
        out.add(" ", block.getStartOffset() - 1, block.getStartOffset());
      }
      isFirst = false;
      inlines.read(block, out);
    }
    return out.pieces();
  }

  private void blocks(Node parent) {
    for (var block = parent.getFirstChild(); block != null; block = block.getNext()) {
      block(block);
    }
  }

  private void block(Node block) {
    if (depth >= DEEPEST) {
      faults.report(
          Code.TOO_DEEP,
          block.getStartOffset(),
          block.getStartOffset() + 1,
          "this is nested too deeply",
          "Precis reads " + DEEPEST + " levels of lists and quotations");
      return;
    }
    depth++;
    if (block instanceof Paragraph) {
      paragraph(block);
    } else if (block instanceof Heading heading) {
      heading(heading);
    } else if (block instanceof BlockQuote) {
      within(new Element.BlockQuote(), block);
    } else if (block instanceof BulletList list) {
      within(new Element.BulletList(list.isTight()), list);
    } else if (block instanceof OrderedList list) {
      within(new Element.OrderedList(list.getStartNumber(), list.isTight()), list);
    } else if (block instanceof DefinitionItem) {
      within(new Element.Definition(), block);
    } else if (block instanceof DefinitionTerm) {
      term(block);
    } else if (block instanceof ListItem) {
      within(new Element.ListItem(), block);
    } else if (block instanceof DefinitionList) {
      within(new Element.DefinitionList(), block);
    } else if (block instanceof TableBlock) {
      within(new Element.Table(), block);
    } else if (block instanceof TableHead) {
      within(new Element.TableHead(), block);
    } else if (block instanceof TableBody) {
      within(new Element.TableBody(), block);
    } else if (block instanceof TableRow) {
      within(new Element.TableRow(), block);
    } else if (block instanceof TableCell cell) {
      line(new Element.TableCell(cell.isHeader(), alignmentOf(cell)), cell);
    } else if (block instanceof FencedCodeBlock code) {
      var words = code.getInfo().toString().strip();
      int space = words.indexOf(' ');
      code(space < 0 ? words : words.substring(0, space), code.getContentChars());
    } else if (block instanceof IndentedCodeBlock code) {
      code("", code.getContentChars());
    } else if (block instanceof HtmlBlockBase) {
      open(new Element.Paragraph());
      inlines.texts(out).verbatim(block.getChars().trimEnd());
      close(new Element.Paragraph());
    } else if (block instanceof ThematicBreak) {
      out.add(new Piece.ThematicBreak());
    } else if (!isShownElsewhere(block)) {
      throw new IllegalStateException("a new kind of block: " + block.getClass());
    }
    depth--;
  }

  // Definitions of links and notes are shown where they are used; a separator is part of its table.
  private static boolean isShownElsewhere(Node block) {
    return block instanceof Reference
        || block instanceof FootnoteBlock
        || block instanceof TableSeparator;
  }

  private void paragraph(Node block) {
    if (isInTightList(block)) {
      inlines.read(block, out);
    } else {
      line(new Element.Paragraph(), block);
    }
  }

  private static boolean isInTightList(Node paragraph) {
    var item = paragraph.getParent();
    if (item instanceof DefinitionItem definition) {
      return definition.isTight();
    }
    return item instanceof ListItem && item.getParent() instanceof ListBlock list && list.isTight();
  }

  private void heading(Heading heading) {
    var element = new Element.Heading(heading.getLevel(), ids.of(inlines.plain(heading)));
    line(element, heading);
  }

  private void term(Node term) {
    open(new Element.Term());
    for (var paragraph = term.getFirstChild(); paragraph != null; paragraph = paragraph.getNext()) {
      inlines.read(paragraph, out);
    }
    close(new Element.Term());
  }

  private void line(Element element, Node block) {
    open(element);
    inlines.read(block, out);
    close(element);
  }

  private void within(Element element, Node block) {
    open(element);
    blocks(block);
    close(element);
  }

  private void code(String language, BasedSequence content) {
    open(new Element.CodeBlock(language));
    inlines.texts(out).verbatim(content);
    close(new Element.CodeBlock(language));
  }

  private void open(Element element) {
    out.add(new Piece.Open(element));
  }

  private void close(Element element) {
    out.add(new Piece.Close(element));
  }

  /** The text of a note; empty for a note that refers to itself. */
  private List<Piece> noteBody(FootnoteBlock note) {
    if (openNotes.contains(note)) {
      return new ArrayList<>();
    }
    openNotes.push(note);
    var outer = out;
    out = new TextSink(literals);
    blocks(note);
    var body = out.pieces();
    out = outer;
    openNotes.pop();
    return body;
  }

  private static Alignment alignmentOf(TableCell cell) {
    if (cell.getAlignment() == null) {
      return Alignment.NONE;
    }
    return switch (cell.getAlignment()) {
      case LEFT -> Alignment.LEFT;
      case CENTER -> Alignment.CENTER;
      case RIGHT -> Alignment.RIGHT;
    };
  }
}
