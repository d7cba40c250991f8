package dev.precis.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Help.Ansi;

/**
 * Where results and diagnostics are printed.
 *
 * @param out for what was asked for
 * @param err for diagnostics and faults
 * @param hasColor whether diagnostics go to a terminal that shows colours
 */
record Console(PrintStream out, PrintStream err, boolean hasColor) {

  PrintWriter outWriter() {
    return new PrintWriter(out, true, StandardCharsets.UTF_8);
  }

  PrintWriter errWriter() {
    return new PrintWriter(err, true, StandardCharsets.UTF_8);
  }

  Ansi ansi() {
    return hasColor ? Ansi.ON : Ansi.OFF;
  }
}
