package dev.precis.markdown;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import dev.precis.diagnostics.Code;
import dev.precis.diagnostics.Diagnostics;
import dev.precis.diagnostics.Origin;
import dev.precis.model.Piece;
import dev.precis.model.Prose;
import dev.precis.model.ProseParser;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Reads CommonMark with tables, footnotes and definition lists, and citations in the bracketed form
 * of Pandoc's Markdown. May be used from many threads.
 */
public final class MarkdownParser implements ProseParser {

  // One a thread: Flexmark's parsers change a set of characters of theirs while they parse.
  private final ThreadLocal<Parser> blocks = ThreadLocal.withInitial(MarkdownParser::forBlocks);
  private final ThreadLocal<Parser> inlines = ThreadLocal.withInitial(MarkdownParser::forOneLine);
  private final Typographer typographer;

  /**
   * @param language whose quotation marks take the place of straight ones
   */
  public MarkdownParser(Locale language) {
    typographer = new Typographer(QuotationMarks.of(language));
  }

  private static Parser forBlocks() {
    var extensions =
        List.of(
            TablesExtension.create(),
            FootnoteExtension.create(),
            DefinitionExtension.create(),
            new CitationExtension());
    return Parser.builder(new MutableDataSet().set(TablesExtension.COLUMN_SPANS, false))
        .extensions(extensions)
        .build();
  }

  private static Parser forOneLine() {
    return Parser.builder(
            new MutableDataSet()
                .set(Parser.BLOCK_QUOTE_PARSER, false)
                .set(Parser.FENCED_CODE_BLOCK_PARSER, false)
                .set(Parser.HEADING_PARSER, false)
                .set(Parser.HTML_BLOCK_PARSER, false)
                .set(Parser.INDENTED_CODE_BLOCK_PARSER, false)
                .set(Parser.LIST_BLOCK_PARSER, false)
                .set(Parser.THEMATIC_BREAK_PARSER, false)
                .set(Parser.REFERENCE_PARAGRAPH_PRE_PROCESSOR, false))
        .extensions(List.of(new CitationExtension()))
        .build();
  }

  @Override
  public ProseParser in(Locale language) {
    return new MarkdownParser(language);
  }

  @Override
  public Prose parse(String markdown, Origin origin, Diagnostics diagnostics) {
    return read(markdown, blocks.get(), BlockReader::read, new Faults(origin, diagnostics));
  }

  @Override
  public Prose parseInline(String markdown, Origin origin, Diagnostics diagnostics) {
    return read(markdown, inlines.get(), BlockReader::readOneLine, new Faults(origin, diagnostics));
  }

  @Override
  public String typeset(String line) {
    var words = new StringBuilder();
    for (var piece : typographer.set(List.of(new Piece.Text(line, 0, line.length())), Set.of())) {
      words.append(((Piece.Text) piece).text());
    }
    return words.toString();
  }

  private Prose read(
      String markdown,
      Parser parser,
      BiFunction<BlockReader, Document, List<Piece>> reading,
      Faults faults) {
    Set<Piece> literals = Collections.newSetFromMap(new IdentityHashMap<>());
    try {
      var reader = new BlockReader(markdown, literals, faults);
      var pieces = reading.apply(reader, parser.parse(markdown));
      return new Prose(typographer.set(pieces, literals), faults.origin());
    } catch (StackOverflowError e) {
      // Flexmark recurses on some texts that nobody writes by hand, such as a line of a thousand
      // asterisks. Nothing of what it had begun is kept.
      faults.report(
          Code.TOO_DEEP, 0, 1, "this text is nested too deeply to be read", "is it Markdown?");
      return new Prose(List.of(), faults.origin());
    }
  }
}
