package dev.precis.format;

import dev.precis.model.Target.SourceKey;
import java.util.Locale;
import java.util.Optional;

/**
 * References whose titles say in which language they are, where it is not the site's: for voices
 * that read aloud, hyphenation, and fonts.
 */
public final class ForeignTitles {

  private final Edition edition;

  public ForeignTitles(Edition edition) {
    this.edition = edition;
  }

  /** The tag of a source's language where it is not the site's. */
  public Optional<String> language(SourceKey key) {
    var site = edition.corpus().site().language().getLanguage();
    return Optional.ofNullable(edition.corpus().sources().get(key))
        .flatMap(source -> source.record().language())
        .filter(tag -> !Locale.forLanguageTag(tag).getLanguage().equals(site));
  }

  /**
   * The tag of the language of a source's title where it is not the site's. A description in
   * brackets takes the place of a title that is missing: it is the site's own words.
   */
  public Optional<String> titleLanguage(SourceKey key) {
    var source = edition.corpus().sources().get(key);
    return source != null && isDescription(source.record().title())
        ? Optional.empty()
        : language(key);
  }

  private static boolean isDescription(String title) {
    return title.startsWith("[") && title.endsWith("]");
  }

  /** A reference as HTML. A title that its style has set in other letters is not found in it. */
  public String referenceHtml(SourceKey key) {
    var html = edition.references().of(key).html();
    var source = edition.corpus().sources().get(key);
    var language = titleLanguage(key);
    var title = source == null ? "" : Html.escape(source.record().title());
    int at = language.isEmpty() || title.isEmpty() ? -1 : html.indexOf(title);
    return at < 0
        ? html
        : html.substring(0, at)
            + "<span lang=\"%s\" dir=\"auto\">".formatted(Html.escape(language.get()))
            + title
            + "</span>"
            + html.substring(at + title.length());
  }
}
