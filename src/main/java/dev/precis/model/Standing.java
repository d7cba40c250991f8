package dev.precis.model;

/** What was found about a quotation. */
public enum Standing {
  /** Its words stand in the article. */
  VERIFIED("verified"),
  /** They do, with what the editor marked as left out or put in. */
  EDITED("edited"),
  /** The words that it translates stand in the article. */
  TRANSLATED("translated"),
  /** Its words stand on the page, not in the article: in a headline or a picture's caption. */
  OUTSIDE_BODY("outside-body"),
  /** Its words are not there. */
  MISMATCH("mismatch"),
  /** Nobody has compared it. */
  NO_CAPTURE("no-capture"),
  /** It was compared, but since then its words or the capture changed. */
  CAPTURE_CHANGED("capture-changed");

  private final String label;

  Standing(String label) {
    this.label = label;
  }

  /** The word in the lock and on the pages. */
  public String label() {
    return label;
  }

  /** Whether readers see a mark. */
  public boolean hasMark() {
    return switch (this) {
      case VERIFIED, EDITED, TRANSLATED, OUTSIDE_BODY -> true;
      case MISMATCH, NO_CAPTURE, CAPTURE_CHANGED -> false;
    };
  }
}
