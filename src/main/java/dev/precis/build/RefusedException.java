package dev.precis.build;

/** Precis was asked for something that it will not do; the message says why and what to do. */
public final class RefusedException extends Exception {

  private static final long serialVersionUID = 1;

  /** Says why, and what to do. */
  public RefusedException(String message) {
    super(message);
  }

  RefusedException(Exception cause) {
    super(cause.getMessage(), cause);
  }
}
