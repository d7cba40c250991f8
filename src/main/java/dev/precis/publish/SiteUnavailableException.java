package dev.precis.publish;

/** The site's folder cannot be written to as asked; the message says why and what to do. */
public final class SiteUnavailableException extends Exception {

  private static final long serialVersionUID = 1;

  SiteUnavailableException(String message) {
    super(message);
  }
}
