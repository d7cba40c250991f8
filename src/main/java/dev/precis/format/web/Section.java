package dev.precis.format.web;

import dev.precis.format.Page;
import java.util.stream.Stream;

/** One part of the site, which knows its pages. */
interface Section {

  /** Its pages in a fixed order. */
  Stream<Page> pages();
}
