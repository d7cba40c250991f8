package dev.precis.format.email;

/**
 * A mail in both of its forms, which say the same.
 *
 * @param html a whole page
 * @param text lines that end in LF
 */
record Mail(String subject, String html, String text) {

  /** What stands for a mail whose template has a fault, which has been reported. */
  static final Mail NONE = new Mail("", "", "");

  boolean isNone() {
    return html.isEmpty();
  }
}
