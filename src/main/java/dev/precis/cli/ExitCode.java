package dev.precis.cli;

/** What the process says when it ends. */
final class ExitCode {

  /** Done; there may be warnings. */
  static final int DONE = 0;

  /** The content has errors. */
  static final int CONTENT = 1;

  /** The command was used wrongly. */
  static final int USAGE = 2;

  /** The machine failed: disk, permission, network. */
  static final int MACHINE = 3;

  /** A bug in Precis (EX_SOFTWARE of sysexits.h). */
  static final int BUG = 70;

  private ExitCode() {}
}
