package dev.precis.format.web;

/**
 * A date.
 *
 * @param text as readers see it; empty where there is none
 * @param machine for the {@code datetime} attribute: a year, a month or a day
 */
record DateView(String text, String machine) {

  /** No date. */
  static final DateView NONE = new DateView("", "");
}
