package dev.precis.format.search;

import dev.precis.format.Edition;
import dev.precis.format.OutputFormat;
import dev.precis.format.Page;
import dev.precis.model.Site.Search;
import java.util.List;

/** The files of the built-in search: none where a site uses another, or none. */
public final class SearchFormat implements OutputFormat {

  @Override
  public List<Page> pages(Edition edition) {
    if (edition.corpus().site().search() != Search.BUILTIN) {
      return List.of();
    }
    var addresses = edition.addresses();
    return List.of(
        Page.of(addresses.searchNames(), "names.json", any -> new NamesWriter(edition).write()),
        Page.of(addresses.searchWords(), "words.json", any -> new WordsWriter(edition).write()));
  }
}
