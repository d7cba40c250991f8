package dev.precis.format.data;

import dev.precis.format.BriefingExport;
import dev.precis.format.Edition;
import dev.precis.format.OutputFormat;
import dev.precis.format.OutputPath;
import dev.precis.format.Page;
import dev.precis.format.SourceExport;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The site for programs: its sources in two formats of reference managers, and the corpus. */
public final class DataFormat implements OutputFormat {

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
        sources("sources.json", cslJson, edition),
        sources("sources.bib", bibTex, edition),
        page("corpus.json", any -> new CorpusWriter(edition).write()));
  }

  private static Page sources(String name, SourceExport export, Edition edition) {
    return page(
        name,
        any -> export.write(edition.corpus().sources().values()).getBytes(StandardCharsets.UTF_8));
  }

  private static Page page(String name, Page.Content content) {
    return Page.of(new OutputPath("data/" + name), name, content);
  }
}
