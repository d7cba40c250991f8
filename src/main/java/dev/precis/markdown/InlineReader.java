package dev.precis.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.precis.diagnostics.Code;
import dev.precis.model.Element;
import dev.precis.model.Piece;
import dev.precis.model.Prose;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;

/** Writes what Flexmark found inside a block as pieces. */
final class InlineReader {

  private static final int DEEPEST = 60;

  private final String source;
  private final Faults faults;
  private final Links links;
  private final Function<FootnoteBlock, List<Piece>> notes;
  private int depth;

  /**
   * @param source the whole text
   * @param notes the pieces of a note's text
   */
  InlineReader(String source, Faults faults, Function<FootnoteBlock, List<Piece>> notes) {
    this.source = source;
    this.faults = faults;
    this.links = new Links(faults);
    this.notes = notes;
  }

  /** The children of a node. */
  void read(Node parent, TextSink out) {
    if (depth >= DEEPEST) {
      texts(out).verbatim(parent.getChildChars());
      return;
    }
    depth++;
    for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
      node(node, out);
    }
    depth--;
  }

  /** Writes characters to a sink. */
  TextReader texts(TextSink out) {
    return new TextReader(source, out);
  }

  /** The words of a node, for an id. */
  String plain(Node parent) {
    var sink = new TextSink(new HashSet<>());
    read(parent, sink);
    var words = new StringBuilder();
    for (var piece : sink.pieces()) {
      if (piece instanceof Piece.Text text) {
        words.append(text.text());
      }
    }
    return words.toString();
  }

  private void node(Node node, TextSink out) {
    if (node instanceof TextBase) {
      if (node.getFirstChild() == null) {
        texts(out).text(node.getChars());
      } else {
        read(node, out);
      }
    } else if (node instanceof com.vladsch.flexmark.ast.Text) {
      texts(out).text(node.getChars());
    } else if (node instanceof SoftLineBreak) {
      texts(out).softBreak(node);
    } else if (node instanceof HardLineBreak) {
      out.add(new Piece.LineBreak());
    } else if (node instanceof Emphasis) {
      within(new Element.Emphasis(), node, out);
    } else if (node instanceof StrongEmphasis) {
      within(new Element.Strong(), node, out);
    } else if (node instanceof com.vladsch.flexmark.ast.Code code) {
      out.add(new Piece.Open(new Element.Code()));
      texts(out).code(code.getText());
      out.add(new Piece.Close(new Element.Code()));
    } else if (node instanceof CitationNode) {
      citation(node.getChars(), out);
    } else if (node instanceof Link link) {
      link(link.getUrl(), link.getTitle(), link, out);
    } else if (node instanceof AutoLink || node instanceof MailLink) {
      autoLink(node, out);
    } else if (node instanceof Image image) {
      picture(image.getUrl(), image.getTitle(), image, out);
    } else if (node instanceof Footnote note) {
      note(note, out);
    } else if (node instanceof RefNode reference) {
      reference(reference, out);
    } else if (node instanceof HtmlEntity) {
      out.add(node.getChars().unescape(), node.getStartOffset(), node.getEndOffset());
    } else if (node instanceof HtmlInlineBase) {
      texts(out).verbatim(node.getChars());
    } else {
      throw new IllegalStateException("a new kind of inline: " + node.getClass());
    }
  }

  private void within(Element element, Node node, TextSink out) {
    out.add(new Piece.Open(element));
    read(node, out);
    out.add(new Piece.Close(element));
  }

  private void citation(BasedSequence chars, TextSink out) {
    var citation = new CitationReader(chars.toString(), chars::getIndexOffset, faults).read();
    if (citation.isPresent()) {
      out.add(new Piece.Cite(citation.get()));
    } else {
      texts(out).verbatim(chars);
    }
  }

  private void link(BasedSequence url, BasedSequence title, Node node, TextSink out) {
    var element =
        links.link(url.unescape(), title.unescape(), url.getStartOffset(), url.getEndOffset());
    if (element.isPresent()) {
      within(element.get(), node, out);
    } else {
      read(node, out);
    }
  }

  private void autoLink(Node node, TextSink out) {
    var address = node.getChars().subSequence(1, node.getChars().length() - 1);
    var target = node instanceof MailLink ? "mailto:" + address : address.toString();
    var element = links.link(target, "", address.getStartOffset(), address.getEndOffset());
    element.ifPresent(link -> out.add(new Piece.Open(link)));
    texts(out).verbatim(address);
    element.ifPresent(link -> out.add(new Piece.Close(link)));
  }

  private void picture(BasedSequence url, BasedSequence title, Node node, TextSink out) {
    var media = links.picture(url.unescape(), url.getStartOffset(), url.getEndOffset());
    if (media.isPresent()) {
      var alt = plain(node).strip();
      out.add(
          new Piece.Image(
              media.get(), alt, title.unescape(), url.getStartOffset(), url.getEndOffset()));
    }
  }

  private void note(Footnote note, TextSink out) {
    if (!note.isDefined() || note.getFootnoteBlock() == null) {
      faults.report(
          Code.UNKNOWN_FOOTNOTE,
          note.getStartOffset(),
          note.getEndOffset(),
          "there is no note '" + note.getText() + "'",
          "write it on a line of its own: [^" + note.getText() + "]: …");
      return;
    }
    var body = notes.apply(note.getFootnoteBlock());
    out.add(
        new Piece.Note(
            note.getText().toString(),
            new Prose(body, faults.origin()),
            note.getStartOffset(),
            note.getEndOffset()));
  }

  /**
   * A link or a picture whose address is defined elsewhere; where it is not, these are brackets.
   */
  private void reference(RefNode node, TextSink out) {
    var target = node.isDefined() ? node.getReferenceNode(node.getDocument()) : null;
    if (target == null) {
      bracketed(node, out);
    } else if (node instanceof ImageRef) {
      picture(target.getUrl(), target.getTitle(), node, out);
    } else {
      link(target.getUrl(), target.getTitle(), node, out);
    }
  }

  private void bracketed(Node node, TextSink out) {
    var first = node.getFirstChild();
    var last = node.getLastChild();
    if (first == null || last == null) {
      texts(out).text(node.getChars());
      return;
    }
    var chars = node.getChars();
    int begin = node.getStartOffset();
    texts(out).text(chars.subSequence(0, first.getStartOffset() - begin));
    read(node, out);
    texts(out).text(chars.subSequence(last.getEndOffset() - begin, chars.length()));
  }
}
