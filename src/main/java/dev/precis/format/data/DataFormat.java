package dev.precis.format.data;

import dev.precis.format.BriefingExport;
import dev.precis.format.DataFile;
import dev.precis.format.Edition;
import dev.precis.format.OutputFormat;
import dev.precis.format.Page;
import dev.precis.format.SourceExport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * The site for programs: its sources in two formats of reference managers, and the corpus with its
 * schema.
 */
public final class DataFormat implements OutputFormat {

  private static final String SCHEMA = "/schemas/corpus.schema.json";

  private final SourceExport cslJson;
  private final SourceExport bibTex;

  /**
   * @param cslJson writes {@code data/sources.json}
   * @param bibTex writes {@code data/sources.bib}
   */
  public DataFormat(SourceExport cslJson, SourceExport bibTex) {
    this.cslJson = cslJson;
    this.bibTex = bibTex;
  }

  /** Writes some of an edition's briefings as {@code corpus.json} has all of them. */
  public static BriefingExport briefingsOf(Edition edition) {
    return new CorpusWriter(edition)::write;
  }

  @Override
  public List<Page> pages(Edition edition) {
    return List.of(
        sources(DataFile.SOURCES_JSON, cslJson, edition),
        sources(DataFile.SOURCES_BIB, bibTex, edition),
        page(DataFile.CORPUS, any -> new CorpusWriter(edition).write()),
        page(DataFile.CORPUS_SCHEMA, any -> schema()));
  }

  private static Page sources(DataFile file, SourceExport export, Edition edition) {
    return page(
        file,
        any -> export.write(edition.corpus().sources().values()).getBytes(StandardCharsets.UTF_8));
  }

  /** Written by hand, as it is a promise; a test holds what is written against it. */
  private static byte[] schema() throws IOException {
    try (var in = DataFormat.class.getResourceAsStream(SCHEMA)) {
      return Objects.requireNonNull(in, SCHEMA).readAllBytes();
    }
  }

  private static Page page(DataFile file, Page.Content content) {
    return Page.of(file.path(), file.fileName(), content);
  }
}
