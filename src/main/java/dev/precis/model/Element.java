package dev.precis.model;

/** What a {@link Piece.Open} opens and a {@link Piece.Close} closes. */
public sealed interface Element {

  /** An element inside a line. All others are blocks, or parts of blocks. */
  sealed interface Inline extends Element {}

  /** A paragraph. */
  record Paragraph() implements Element {}

  /**
   * A heading.
   *
   * @param level 1 to 6 as the author wrote it; a format may shift it
   * @param id made from its words, unique in the text
   */
  record Heading(int level, String id) implements Element {}

  /** A block quotation. */
  record BlockQuote() implements Element {}

  /** A list with bullets; tight where its items hold no paragraphs. */
  record BulletList(boolean tight) implements Element {}

  /** A numbered list that begins at {@code start}. */
  record OrderedList(int start, boolean tight) implements Element {}

  /** An item of a list. */
  record ListItem() implements Element {}

  /** A list of terms and what they mean. */
  record DefinitionList() implements Element {}

  /** A term in a definition list. */
  record Term() implements Element {}

  /** What a term means. */
  record Definition() implements Element {}

  /** A table; it holds a head and perhaps a body. */
  record Table() implements Element {}

  /** The rows of headings. */
  record TableHead() implements Element {}

  /** The rows of data. */
  record TableBody() implements Element {}

  /** A row of a table. */
  record TableRow() implements Element {}

  /** A cell of a table; a header names its column. */
  record TableCell(boolean header, Alignment alignment) implements Element {}

  /** A block of code or of text as it was typed; {@code language} may be empty. */
  record CodeBlock(String language) implements Element {}

  /** Code inside a line. */
  record Code() implements Inline {}

  /** Emphasis, usually italic. */
  record Emphasis() implements Inline {}

  /** Strong emphasis, usually bold. */
  record Strong() implements Inline {}

  /**
   * A link to something that Precis knows, which each format resolves for itself.
   *
   * @param automatic true where Precis made it from an actor's name
   */
  record SymbolicLink(Target target, boolean automatic, int start, int end) implements Inline {}

  /** A link to an address as the author wrote it: of another site, or of a page of this one. */
  record AddressLink(String address, String title, int start, int end) implements Inline {}

  /**
   * Words of a quotation that were compared with their source, marks included. A quotation that
   * crosses other elements has several of these, one after the other.
   *
   * @param last whether the quotation ends with this one: here its mark stands
   */
  record Quoted(Quotation quotation, Finding finding, boolean last) implements Inline {}

  /** How a column of a table is set. */
  enum Alignment {
    NONE,
    LEFT,
    CENTER,
    RIGHT
  }
}
