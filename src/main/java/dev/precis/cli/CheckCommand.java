package dev.precis.cli;

import dev.precis.build.Builder;
import dev.precis.diagnostics.Severity;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code precis check}. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Do all that a build does but print PDFs and write files.")
final class CheckCommand implements Callable<Integer> {

  /** How diagnostics are printed. */
  enum Format {
    TEXT,
    JSON,
    GITHUB,
    SARIF
  }

  private final Session session;
  @Mixin private final CommonOptions common = new CommonOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "how diagnostics are printed: text, json, github, sarif (default: text)")
  private Format format = Format.TEXT;

  @Option(names = "--strict", description = "take warnings for errors")
  private boolean strict;

  CheckCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws Exception {
    var report = new Builder(common.toBuild(session, false, false, false)).check();
    var printed = reportIn(format).of(common.shown(report.diagnostics()));
    var console = session.console();
    if (format == Format.TEXT) {
      console.err().print(printed);
      if (!common.isQuiet()) {
        console.out().println(CommonOptions.counted(report));
      }
    } else {
      console.out().print(printed);
    }
    boolean hasFailed =
        report.count(Severity.ERROR) > 0 || (strict && report.count(Severity.WARNING) > 0);
    return hasFailed ? ExitCode.CONTENT : ExitCode.DONE;
  }

  private Report reportIn(Format wanted) {
    return switch (wanted) {
      case TEXT -> common.textReport(session);
      case JSON -> new JsonReport();
      case GITHUB -> new GithubReport();
      case SARIF -> new SarifReport(session.version());
    };
  }
}
