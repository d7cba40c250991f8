package dev.precis.build;

import dev.precis.bibliography.Bibliography;
import dev.precis.diagnostics.Diagnostics;
import dev.precis.evidence.Examination;
import dev.precis.evidence.Examiner;
import dev.precis.evidence.LockFile;
import dev.precis.format.Addresses;
import dev.precis.format.Edition;
import dev.precis.lint.Linter;
import dev.precis.model.Located;
import dev.precis.model.Site;
import dev.precis.pdf.FontCheck;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Makes an edition of a project's files: gives the quotations their standings by the lock, applies
 * the editorial rules, looks at the fonts for print, opens the bibliography.
 */
final class EditionMaker {

  private static final String LOCK = "content/quotations.lock";

  private final BuildOptions options;
  private final Formats formats;
  private final Diagnostics diagnostics;

  EditionMaker(BuildOptions options, Formats formats, Diagnostics diagnostics) {
    this.options = options;
    this.formats = formats;
    this.diagnostics = diagnostics;
  }

  /** The file that keeps what a project's verification found. */
  static LockFile lockFile(Path project) {
    return new LockFile(project.resolve(LOCK), LOCK);
  }

  /**
   * Makes the edition, or nothing if a stage found errors.
   *
   * @param changes what the command changes of the site's settings
   */
  Optional<Edition> make(UnaryOperator<Site> changes) throws IOException {
    var resolved = new CorpusMaker(options, diagnostics).make(changes);
    if (resolved.isEmpty()) {
      return Optional.empty();
    }
    var lock = lockFile(options.project()).read(diagnostics);
    var examination = new Examiner(lock, diagnostics).examine(resolved.get());
    var corpus = examination.corpus();
    new Linter(diagnostics).lint(corpus, examination.evidence());
    new FontCheck(diagnostics).check(fonts(corpus.site()));
    return Bibliography.open(
            corpus.site(), options.project(), corpus.sources().values(), diagnostics)
        .map(references -> edition(examination, references));
  }

  /** A font that cannot be used is an error of the site's settings, also where none is printed. */
  private List<Located<Path>> fonts(Site site) {
    return site.print().fonts().stream()
        .map(font -> new Located<>(options.project().resolve(font.value()), font.at()))
        .toList();
  }

  private Edition edition(Examination examination, Bibliography references) {
    var corpus = examination.corpus();
    var addresses = new Addresses(corpus.site().baseUrl());
    var words = formats.words(corpus.site().language(), diagnostics);
    return new Edition(
        corpus, examination.evidence(), references, addresses, words, options.version());
  }
}
