package dev.precis.cli;

import dev.precis.build.VerifyJob;
import dev.precis.build.VerifyReport;
import dev.precis.model.Evidence;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code precis verify}. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description =
        "Compare the quotations with the captures of their sources, and keep what was found in"
            + " content/quotations.lock.")
final class VerifyCommand implements Callable<Integer> {

  /** How the quotations are printed. */
  enum Format {
    TEXT,
    JSON
  }

  private final Session session;
  @Mixin private final CommonOptions common = new CommonOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "how the quotations are printed: text, json (default: text)")
  private Format format = Format.TEXT;

  VerifyCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws Exception {
    var job = new VerifyJob(common.toBuild(session, false, false, false), session.now());
    var report = job.run();
    var console = session.console();
    console.err().print(common.textReport(session).of(common.shown(report.diagnostics())));
    if (report.evidence().isEmpty()) {
      console.err().println("nothing was verified");
      return ExitCode.CONTENT;
    }
    if (!common.isQuiet()) {
      report.copies().forEach(copy -> console.err().println("note: " + inWords(copy)));
    }
    print(report.evidence().get());
    return report.hasErrors() ? ExitCode.CONTENT : ExitCode.DONE;
  }

  private void print(Evidence evidence) {
    var out = session.console().out();
    switch (format) {
      case JSON -> out.print(QuotationList.json(evidence));
      case TEXT -> {
        if (!common.isQuiet()) {
          out.print(QuotationList.text(evidence));
        }
      }
    }
  }

  private static String inWords(VerifyReport.Copy copy) {
    var shared =
        copy.containment() > 0
            ? String.format(
                Locale.ROOT,
                "%.0f%% of the shorter one's five-word runs are in both",
                copy.containment() * 100)
            : "";
    var wire = copy.agency().map(name -> "both print " + name + " of one day").orElse("");
    return Printable.of(
        "'%s' may copy '%s': %s%s%s; if so, write 'wire-of' or 'based-on'"
            .formatted(
                copy.copy().id(),
                copy.story().id(),
                shared,
                shared.isEmpty() || wire.isEmpty() ? "" : ", and ",
                wire));
  }
}
