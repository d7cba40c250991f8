package dev.precis.build;

import dev.precis.format.Edition;
import dev.precis.format.OutputPath;
import dev.precis.format.Page;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that will be rendered, known before anything is.
 *
 * @param pages all that is the same on every machine
 * @param pdfs the PDFs
 * @param cards the social cards
 */
record Plan(Edition edition, List<Page> pages, List<Page> pdfs, List<Page> cards) {

  Plan {
    pages = List.copyOf(pages);
    pdfs = List.copyOf(pdfs);
    cards = List.copyOf(cards);
  }

  /** What is set and drawn, and takes longest. */
  List<Page> drawn() {
    return Stream.concat(pdfs.stream(), cards.stream()).toList();
  }

  /** The paths of all pages, PDFs and cards included. */
  List<OutputPath> paths() {
    return all().stream().map(Page::path).toList();
  }

  /** All pages, the PDFs first: they take longest, so that no thread ends on one alone. */
  List<Page> all() {
    return Stream.concat(drawn().stream(), pages.stream()).toList();
  }
}
