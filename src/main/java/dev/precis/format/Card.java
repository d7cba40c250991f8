package dev.precis.format;

import java.util.Locale;

/**
 * A picture that stands for a page where it is linked to from elsewhere.
 *
 * @param publication the name of the site
 * @param label what the page is, such as the number of its briefing; may be empty
 * @param title of the page
 * @param date in words; may be empty
 * @param language of the texts
 */
public record Card(
    String publication, String label, String title, String date, Locale language) {

  /** In pixels: what the networks ask for. */
  public static final int WIDTH = 1200;

  /** In pixels. */
  public static final int HEIGHT = 630;
}
