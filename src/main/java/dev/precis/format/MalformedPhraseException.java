package dev.precis.format;

/** A message of the interface breaks the syntax of messages; the text says how, for its author. */
public final class MalformedPhraseException extends Exception {

  private static final long serialVersionUID = 1;

  private final String fault;

  MalformedPhraseException(String fault) {
    super(fault);
    this.fault = fault;
  }

  /** What is wrong: one sentence without a full stop. */
  public String fault() {
    return fault;
  }
}
