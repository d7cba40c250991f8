package dev.precis.cli;

import dev.precis.build.RefusedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The one place that says whose fault a failure is, and which exit code it has. */
final class Faults implements IParameterExceptionHandler, IExecutionExceptionHandler {

  private final Console console;
  private final String version;

  Faults(Console console, String version) {
    this.console = console;
    this.version = version;
  }

  @Override
  public int handleParseException(ParameterException e, String[] arguments) {
    say(messageOf(e));
    var line = e.getCommandLine();
    if (!UnmatchedArgumentException.printSuggestions(e, console.errWriter())) {
      console
          .err()
          .println(
              "try '" + line.getCommandSpec().qualifiedName() + " --help' for what can be given");
    }
    return ExitCode.USAGE;
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine line, ParseResult result) {
    if (e instanceof RefusedException) {
      say(messageOf(e));
      return ExitCode.USAGE;
    }
    if (e instanceof IOException machine) {
      say(inWords(machine));
      return ExitCode.MACHINE;
    }
    if (e instanceof UncheckedIOException && e.getCause() instanceof IOException machine) {
      say(inWords(machine));
      return ExitCode.MACHINE;
    }
    say(
        "this is a bug in Precis, not in your content; please report it with all that follows and,"
            + " if you can, the content");
    console
        .err()
        .println(
            "Precis %s, Java %s, %s %s"
                .formatted(
                    version,
                    System.getProperty("java.version"),
                    System.getProperty("os.name"),
                    System.getProperty("os.arch")));
    e.printStackTrace(console.err());
    return ExitCode.BUG;
  }

  private void say(String message) {
    console.err().println("precis: " + Printable.of(message));
  }

  private static String inWords(IOException e) {
    if (e instanceof NoSuchFileException missing) {
      return "no such file: " + missing.getFile();
    } else if (e instanceof AccessDeniedException denied) {
      return "permission denied: " + denied.getFile();
    } else if (e instanceof FileSystemException file && file.getReason() != null) {
      return file.getFile() + ": " + file.getReason();
    }
    return messageOf(e);
  }

  private static String messageOf(Exception e) {
    return Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
  }
}
