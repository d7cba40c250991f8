package dev.precis.testing;

import dev.precis.diagnostics.Diagnostics;
import dev.precis.format.Addresses;
import dev.precis.format.Edition;
import dev.precis.format.Html;
import dev.precis.load.Loader;
import dev.precis.markdown.MarkdownParser;
import dev.precis.model.Evidence;
import dev.precis.model.Reference;
import dev.precis.resolve.Release;
import dev.precis.resolve.Resolver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Makes an edition of a project, as a build does, with references that only name their source. */
public final class Published {

  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

  private Published() {}

  /**
   * The edition.
   *
   * @param folder an empty one
   * @throws IllegalStateException if anything is wrong with the project
   */
  public static Edition of(SiteText project, Path folder) {
    var diagnostics = new Diagnostics();
    try {
      var parser = new MarkdownParser(Locale.ENGLISH);
      var manuscript =
          new Loader(parser, diagnostics, Runnable::run)
              .load(project.writeTo(folder))
              .orElseThrow();
      var corpus = new Resolver(diagnostics).resolve(manuscript, new Release(NOW, false));
      if (!diagnostics.sorted().isEmpty()) {
        throw new IllegalStateException(diagnostics.sorted().toString());
      }
      return new Edition(
          corpus,
          new Evidence(List.of()),
          key -> {
            var title = Objects.requireNonNull(corpus.sources().get(key)).record().title();
            return new Reference("<i>" + Html.escape(title) + "</i>", title);
          },
          new Addresses(corpus.site().baseUrl()),
          Interface.in(corpus.site().language()),
          "1.0");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
