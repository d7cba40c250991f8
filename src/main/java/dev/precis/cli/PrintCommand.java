package dev.precis.cli;

import dev.precis.build.PrintJob;
import dev.precis.model.Site.Paper;
import java.nio.file.Path;
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
    description = "Make the PDF of one briefing or several; of the latest if none is named.")
final class PrintCommand implements Callable<Integer> {

  private final Session session;
  @Mixin private final CommonOptions common = new CommonOptions();

  @Parameters(paramLabel = "BRIEFING", description = "the name of a briefing's folder")
  private List<String> briefings = List.of();

  @Option(
      names = "--output",
      paramLabel = "PATH",
      description = "the PDF to write, or the folder for several (default: here)")
  private @Nullable Path output;

  @Option(
      names = "--paper",
      paramLabel = "SIZE",
      description = "A4 or Letter (default: what site.yaml says)")
  private @Nullable Paper paper;

  PrintCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws Exception {
    var job =
        new PrintJob(
            common.toBuild(session, true, false, false),
            briefings,
            output == null ? session.here() : session.here().resolve(output),
            Optional.ofNullable(paper));
    var report = job.run();
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
}
