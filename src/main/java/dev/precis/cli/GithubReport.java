package dev.precis.cli;

import dev.precis.diagnostics.Diagnostic;
import java.util.List;

/** For GitHub Actions: workflow commands that become annotations of a pull request. */
final class GithubReport implements Report {

  @Override
  public String of(List<Diagnostic> diagnostics) {
    var out = new StringBuilder();
    for (var diagnostic : diagnostics) {
      var at = diagnostic.location();
      out.append("::").append(diagnostic.severity().label());
      out.append(" file=").append(property(at.file()));
      if (at.line() > 0) {
        out.append(",line=").append(at.line()).append(",col=").append(at.column());
        out.append(",endColumn=").append(at.column() + at.length());
      }
      out.append(",title=").append(property(diagnostic.code().id()));
      out.append("::").append(data(diagnostic.message()));
      diagnostic.hint().ifPresent(hint -> out.append(data("\n" + hint)));
      out.append('\n');
    }
    return out.toString();
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
