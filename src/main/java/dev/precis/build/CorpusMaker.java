package dev.precis.build;

import dev.precis.diagnostics.Diagnostics;
import dev.precis.load.Loader;
import dev.precis.markdown.MarkdownParser;
import dev.precis.model.Corpus;
import dev.precis.model.Manuscript;
import dev.precis.model.Site;
import dev.precis.resolve.Release;
import dev.precis.resolve.Resolver;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;

/** Makes a corpus of a project's files: loads and resolves. */
final class CorpusMaker {

  private final BuildOptions options;
  private final Diagnostics diagnostics;

  CorpusMaker(BuildOptions options, Diagnostics diagnostics) {
    this.options = options;
    this.diagnostics = diagnostics;
  }

  /**
   * Makes the corpus, or nothing if a stage found errors.
   *
   * @param changes what the command changes of the site's settings
   */
  Optional<Corpus> make(UnaryOperator<Site> changes) throws IOException {
    var manuscript = load();
    if (manuscript.isEmpty() || diagnostics.hasErrors()) {
      return Optional.empty();
    }
    var corpus =
        resolve(manuscript.get().with(changes.apply(withBaseUrl(manuscript.get().site()))));
    return diagnostics.hasErrors() ? Optional.empty() : Optional.of(corpus);
  }

  private Optional<Manuscript> load() throws IOException {
    var threads = Executors.newFixedThreadPool(options.jobs());
    try {
      var parser = new MarkdownParser(Locale.ENGLISH);
      return new Loader(parser, diagnostics, threads).load(options.project());
    } finally {
      threads.shutdownNow();
    }
  }

  private Corpus resolve(Manuscript manuscript) {
    var release = new Release(options.asOf(), options.drafts());
    return new Resolver(diagnostics).resolve(manuscript, release);
  }

  private Site withBaseUrl(Site site) {
    return options.baseUrl().map(site::at).orElse(site);
  }
}
