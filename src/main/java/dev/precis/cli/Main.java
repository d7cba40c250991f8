package dev.precis.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Where the process begins and ends. */
public final class Main {

  private Main() {}

  /** Runs the command line and ends the process with its exit code. */
  public static void main(String[] arguments) {
    // Libraries that change the case of words would otherwise do so in the machine's language.
    Locale.setDefault(Locale.ROOT);
    var console =
        new Console(
            inUtf8(System.out),
            inUtf8(System.err),
            Boolean.getBoolean("precis.terminal") && System.getenv("NO_COLOR") == null);
    System.exit(run(console, Path.of(""), Clock.systemUTC().instant(), arguments));
  }

  /**
   * Runs the command line.
   *
   * @param here the folder that paths are relative to
   * @param now the moment by which embargoes are measured unless an option names another
   * @return the exit code
   */
  static int run(Console console, Path here, Instant now, String... arguments) {
    var session = new Session(console, here, now, version());
    var line = new CommandLine(CommandSpec.create().name("precis"));
    line.getCommandSpec()
        .version("Precis " + version())
        .mixinStandardHelpOptions(true)
        .usageMessage()
        .description(
            "Builds a website and printed briefings in which every statement has a source.");
    line.addSubcommand(new BuildCommand(session))
        .addSubcommand(new CheckCommand(session))
        .addSubcommand(new VerifyCommand(session))
        .addSubcommand(new PrintCommand(session));
    var faults = new Faults(console, version());
    line.setOut(console.outWriter())
        .setErr(console.errWriter())
        .setUsageHelpAutoWidth(true)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(faults)
        .setExecutionExceptionHandler(faults)
        .setColorScheme(CommandLine.Help.defaultColorScheme(console.ansi()));
    if (arguments.length == 0) {
      line.usage(console.errWriter());
      return ExitCode.USAGE;
    }
    return line.execute(arguments);
  }

  private static String version() {
    return Objects.requireNonNullElse(Main.class.getPackage().getImplementationVersion(), "dev");
  }

  private static PrintStream inUtf8(OutputStream stream) {
    return new PrintStream(stream, true, StandardCharsets.UTF_8);
  }
}
