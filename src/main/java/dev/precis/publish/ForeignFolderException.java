package dev.precis.publish;

/** The folder that was named for the site is not one of ours; the message says what to do. */
public final class ForeignFolderException extends Exception {

  private static final long serialVersionUID = 1;

  ForeignFolderException(String message) {
    super(message);
  }
}
