package dev.precis.format.web;

import dev.precis.format.Addresses;
import dev.precis.format.OutputPath;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One page of a list that may fill several.
 *
 * @param folder of the list
 * @param number from 1
 * @param count how many pages there are, at least 1
 * @param size how many entries a page holds
 */
record Leaf(String folder, int number, int count, int size) {

  /** How many entries a page holds where nothing else is said. */
  private static final int SIZE = 50;

  /**
   * The pages of a list with so many entries; the longest counts where a page has several lists.
   */
  static Stream<Leaf> of(String folder, int entries) {
    return of(folder, entries, SIZE);
  }

  /** The pages of a list with so many entries, and so many of them on a page. */
  static Stream<Leaf> of(String folder, int entries, int size) {
    int count = Math.max(1, (entries + size - 1) / size);
    return IntStream.rangeClosed(1, count)
        .mapToObj(number -> new Leaf(folder, number, count, size));
  }

  /** The page on which an entry stands, by its index in the list. */
  static int numberOf(int index) {
    return index / SIZE + 1;
  }

  /** The entries on this page. */
  <T> List<T> slice(List<T> entries) {
    int from = Math.min(entries.size(), (number - 1) * size);
    return entries.subList(from, Math.min(entries.size(), from + size));
  }

  boolean isFirst() {
    return number == 1;
  }

  OutputPath path() {
    return path(number);
  }

  private OutputPath path(int of) {
    return OutputPath.indexOf(of == 1 ? folder : folder + "/page/" + of);
  }

  PagerView pager(Addresses addresses) {
    var pages =
        IntStream.rangeClosed(1, count)
            .mapToObj(n -> new PagerView.PageLinkView(n, addresses.href(path(n)), n == number))
            .toList();
    return new PagerView(
        number,
        count,
        number > 1 ? addresses.href(path(number - 1)) : "",
        number < count ? addresses.href(path(number + 1)) : "",
        pages);
  }
}
