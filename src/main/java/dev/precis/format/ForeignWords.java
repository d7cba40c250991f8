package dev.precis.format;

import dev.precis.model.Finding;
import dev.precis.model.Quotation;
import dev.precis.model.Standing;
import java.util.Optional;

/** In which language quoted words are, and those that they translate. */
public final class ForeignWords {

  private final Edition edition;
  private final ForeignTitles sources;

  public ForeignWords(Edition edition) {
    this.edition = edition;
    this.sources = new ForeignTitles(edition);
  }

  /** Words that were found in a source in another language than the site's are in that language. */
  public Optional<String> language(Finding finding) {
    return finding.standing().hasMark() && finding.standing() != Standing.TRANSLATED
        ? finding.source().flatMap(sources::language)
        : Optional.empty();
  }

  /** The attributes of an element that holds such words, with a space before them; or empty. */
  public String attributesHtml(Finding finding) {
    return language(finding)
        .map(tag -> " lang=\"%s\" dir=\"auto\"".formatted(Html.escape(tag)))
        .orElse("");
  }

  /**
   * The words that a quotation translates, in brackets and in their language; empty where it
   * translates none.
   */
  public String originalHtml(Quotation quotation) {
    return quotation.candidates().stream()
        .filter(candidate -> candidate.original().isPresent())
        .findFirst()
        .map(candidate -> originalHtml(candidate, candidate.original().orElseThrow()))
        .orElse("");
  }

  private String originalHtml(Quotation.Candidate candidate, String words) {
    var language =
        Optional.ofNullable(edition.corpus().sources().get(candidate.source()))
            .flatMap(source -> source.record().language())
            .map(tag -> " lang=\"" + Html.escape(tag) + "\"")
            .orElse("");
    return "(<span%s dir=\"auto\">%s</span>)".formatted(language, Html.escape(words));
  }
}
