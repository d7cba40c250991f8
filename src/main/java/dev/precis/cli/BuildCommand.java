package dev.precis.cli;

import dev.precis.build.BuildReport.Figures;
import dev.precis.build.Builder;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code precis build}. */
@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    description = "Check the content, render all pages and PDFs, and publish them to the site.")
final class BuildCommand implements Callable<Integer> {

  private final Session session;
  @Mixin private final CommonOptions common = new CommonOptions();

  @Option(
      names = "--no-pdf",
      description = "make no PDFs and no social cards; those of an earlier build stay")
  private boolean withoutPdf;

  @Option(
      names = "--compress",
      description = "publish texts packed as well, as .gz and .br, for hosts that send these")
  private boolean compress;

  @Option(
      names = "--clean",
      description = "delete files in the site's folder that Precis did not write, too")
  private boolean clean;

  BuildCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws Exception {
    long began = System.nanoTime();
    var report = new Builder(common.toBuild(session, !withoutPdf, compress, clean)).build();
    var console = session.console();
    console.err().print(common.textReport(session).of(common.shown(report.diagnostics())));
    if (report.figures().isEmpty()) {
      console.err().println(CommonOptions.counted(report) + "; nothing was published");
      return ExitCode.CONTENT;
    }
    if (!common.isQuiet()) {
      console.out().println(inWords(report.figures().get(), System.nanoTime() - began));
    }
    return ExitCode.DONE;
  }

  private static String inWords(Figures figures, long nanoseconds) {
    return String.format(
        Locale.ROOT,
        "%d pages and %d PDFs: %d files written, %d unchanged, %d deleted, in %.1f s",
        figures.pages(),
        figures.pdfs(),
        figures.written(),
        figures.unchanged(),
        figures.deleted(),
        nanoseconds / 1e9);
  }
}
