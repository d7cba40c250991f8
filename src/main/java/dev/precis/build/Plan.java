package dev.precis.build;

import dev.precis.format.Edition;
import dev.precis.format.OutputPath;
import dev.precis.format.Page;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that will be rendered, known before anything is.
 *
 * @param pages all pages but the PDFs
 * @param pdfs the PDFs
 */
record Plan(Edition edition, List<Page> pages, List<Page> pdfs) {

  Plan {
    pages = List.copyOf(pages);
    pdfs = List.copyOf(pdfs);
  }

  /** The paths of all pages, PDFs included. */
  List<OutputPath> paths() {
    return all().stream().map(Page::path).toList();
  }

  /** All pages, the PDFs first: they take longest, so that no thread ends on one alone. */
  List<Page> all() {
    return Stream.concat(pdfs.stream(), pages.stream()).toList();
  }
}
