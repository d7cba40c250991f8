package dev.precis.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;

/** The command line, run in this process. */
record Run(int exitCode, String out, String err) {

  /** The moment at which all tests happen. */
  static final Instant NOW = Instant.parse("2026-11-01T12:00:00Z");

  static Run in(Path folder, String... arguments) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var console =
        new Console(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), false);
    int exitCode = Main.run(console, folder, NOW, arguments);
    return new Run(exitCode, out.toString(UTF_8), err.toString(UTF_8));
  }
}
