package dev.precis.load;

import dev.precis.diagnostics.Diagnostic;
import dev.precis.diagnostics.Diagnostics;
import dev.precis.model.Manuscript;
import dev.precis.testing.SiteText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A project that was loaded, and what was wrong with it. */
record LoadedSite(Optional<Manuscript> result, List<Diagnostic> diagnostics) {

  /** The least that a project needs. */
  static final SiteText LEAST =
      SiteText.of(
          """
          -- content/site.yaml --
          title: Example
          baseUrl: https://example.org/
          """);

  static LoadedSite load(Path project) {
    var diagnostics = new Diagnostics();
    try {
      var loader = new Loader(new RecordingParser(), diagnostics, Runnable::run);
      return new LoadedSite(loader.load(project), diagnostics.sorted());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes files beside the least that a project needs, and loads them. */
  static LoadedSite of(Path folder, String files) {
    return load(LEAST.with(files).writeTo(folder));
  }

  Manuscript manuscript() {
    return result.orElseThrow();
  }

  /** Each as {@code file:line:column+length message [code] (hint)}. */
  List<String> complaints() {
    return diagnostics.stream().map(LoadedSite::line).toList();
  }

  private static String line(Diagnostic diagnostic) {
    var at = diagnostic.location();
    return at
        + (at.line() == 0 ? "" : "+" + at.length())
        + " "
        + diagnostic.message()
        + " ["
        + diagnostic.code().id()
        + "]"
        + diagnostic.hint().map(hint -> " (" + hint + ")").orElse("");
  }
}
