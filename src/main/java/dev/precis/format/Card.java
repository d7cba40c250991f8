package dev.precis.format;

import java.util.Locale;

/**
 * A picture that stands for a page where it is linked to from elsewhere.
 *
 * @param publication who says it; stands at the head
 * @param title of the page
 * @param label what it belongs to; may be empty
 * @param date in words; may be empty
 * @param language of the texts
 */
public record Card(String publication, String title, String label, String date, Locale language) {

  /** In pixels: what the networks ask for. */
  public static final int WIDTH = 1200;

  /** In pixels. */
  public static final int HEIGHT = 630;
}
