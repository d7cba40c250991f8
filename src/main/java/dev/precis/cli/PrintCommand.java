package dev.precis.cli;

import dev.precis.build.Period;
import dev.precis.build.PrintJob;
import dev.precis.build.PrintOptions;
import dev.precis.build.RefusedException;
import dev.precis.model.PartialDate;
import dev.precis.model.Site.Paper;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code precis print}. */
@Command(
    name = "print",
    mixinStandardHelpOptions = true,
    description = {
      "Make the PDF of one briefing or several; of the latest if none is named.",
      "With --digest, --from or --to, one PDF of all of them."
    })
final class PrintCommand implements Callable<Integer> {

  private final Session session;
  @Mixin private final CommonOptions common = new CommonOptions();

  @Parameters(paramLabel = "BRIEFING", description = "the name of a briefing's folder, or its path")
  private List<String> briefings = List.of();

  @Option(
      names = "--digest",
      description = "make one document of the briefings that are named, or of all")
  private boolean digest;

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = "a digest of the briefings since this date: 2025, 2025-06 or 2025-06-02")
  private @Nullable String from;

  @Option(
      names = "--to",
      paramLabel = "DATE",
      description = "a digest of the briefings up to this date, its last day included")
  private @Nullable String to;

  @Option(
      names = "--output",
      paramLabel = "PATH",
      description =
          "the PDF to write, or the folder for several, which is made if need be (default: here)")
  private @Nullable String output;

  @Option(
      names = "--paper",
      paramLabel = "SIZE",
      description = "A4 or Letter (default: what site.yaml says)")
  private @Nullable Paper paper;

  @Option(
      names = "--conformance",
      paramLabel = "PAIR",
      description =
          "a3a-ua1 (PDF/A-3a and PDF/UA-1) or a4f-ua2 (PDF/A-4f and PDF/UA-2)"
              + " (default: a3a-ua1)")
  private @Nullable String conformance;

  PrintCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws Exception {
    var report = new PrintJob(common.toBuild(session, true, false, false), options()).run();
    var console = session.console();
    console.err().print(common.textReport(session).of(common.shown(report.diagnostics())));
    if (report.written().isEmpty()) {
      console.err().println("nothing was printed");
      return ExitCode.CONTENT;
    }
    if (!common.isQuiet()) {
      report.written().forEach(file -> console.out().println(file));
    }
    return ExitCode.DONE;
  }

  private PrintOptions options() throws RefusedException {
    var period = period();
    if (!briefings.isEmpty() && (from != null || to != null)) {
      throw new RefusedException(
          "name briefings or give --from and --to, not both: a period chooses the briefings");
    }
    return new PrintOptions(
        briefings,
        period,
        digest,
        output == null ? session.here() : session.here().resolve(output),
        output == null || output.endsWith("/"),
        Optional.ofNullable(paper),
        Optional.ofNullable(conformance));
  }

  private Period period() throws RefusedException {
    var first = date("--from", from);
    var last = date("--to", to);
    try {
      return new Period(first, last);
    } catch (IllegalArgumentException e) {
      throw new RefusedException("--to " + to + " lies before --from " + from);
    }
  }

  private static Optional<PartialDate> date(String option, @Nullable String given)
      throws RefusedException {
    if (given == null) {
      return Optional.empty();
    }
    try {
      var date = PartialDate.parse(given);
      if (!(date instanceof PartialDate.Between)) {
        return Optional.of(date);
      }
    } catch (DateTimeException e) {
      // Refused below, as an interval is.
    }
    throw new RefusedException(
        option + " needs one date such as 2025, 2025-06 or 2025-06-02, not '" + given + "'");
  }
}
