package dev.precis.format;

import java.util.List;

/** One kind of output, such as the website. It knows all its pages before any is rendered. */
public interface OutputFormat {

  /**
   * Every page that this format makes of an edition, in a fixed order. Nothing is rendered yet, and
   * two formats may ask for the same path: that is found out and reported afterwards.
   */
  List<Page> pages(Edition edition);
}
