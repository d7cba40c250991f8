package dev.precis.markdown;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import dev.precis.diagnostics.Diagnostics;
import dev.precis.diagnostics.Origin;
import dev.precis.model.Prose;
import dev.precis.model.ProseParser;
import java.util.List;
import java.util.Locale;

/**
 * Reads CommonMark with tables, footnotes and definition lists, and citations in the bracketed form
 * of Pandoc's Markdown. May be used from many threads.
 */
public final class MarkdownParser implements ProseParser {

  private final Parser blocks;
  private final Parser inlines;
  private final Typographer typographer;

  /**
   * @param language whose quotation marks take the place of straight ones
   */
  public MarkdownParser(Locale language) {
    var extensions =
        List.of(
            TablesExtension.create(),
            FootnoteExtension.create(),
            DefinitionExtension.create(),
            new CitationExtension());
    blocks =
        Parser.builder(new MutableDataSet().set(TablesExtension.COLUMN_SPANS, false))
            .extensions(extensions)
            .build();
    inlines =
        Parser.builder(
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
    typographer = new Typographer(QuotationMarks.of(language));
  }

  @Override
  public Prose parse(String markdown, Origin origin, Diagnostics diagnostics) {
    var document = blocks.parse(markdown);
    var faults = new Faults(origin, diagnostics);
    var pieces = new BlockReader(markdown, faults).read(document);
    return new Prose(typographer.set(pieces), origin);
  }

  @Override
  public Prose parseInline(String markdown, Origin origin, Diagnostics diagnostics) {
    var document = inlines.parse(markdown);
    var faults = new Faults(origin, diagnostics);
    var pieces = new BlockReader(markdown, faults).readOneLine(document);
    return new Prose(typographer.set(pieces), origin);
  }
}
