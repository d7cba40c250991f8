package dev.precis.format.web;

import dev.precis.format.Html;
import dev.precis.model.Corpus;
import dev.precis.model.Finding;
import dev.precis.model.PartialDate;
import dev.precis.model.Source;
import dev.precis.model.Target.SourceKey;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Links to the originals of sources, at a passage where it is known. Where there is an archived
 * copy they say so in the attributes of Robust Links (robustlinks.mementoweb.org), by which readers
 * find it when the original is gone.
 */
final class OriginalLinks {

  private static final Pattern WEB = Pattern.compile("^https?://", Pattern.CASE_INSENSITIVE);

  private final Corpus corpus;

  OriginalLinks(Corpus corpus) {
    this.corpus = corpus;
  }

  /** An address becomes a link only where it leads to the web: it could also run as a program. */
  static Optional<String> web(Optional<String> url) {
    return url.filter(address -> WEB.matcher(address).find());
  }

  /** The attributes of a link to a source, as HTML; empty where it is not on the web. */
  String attributesHtml(Source source) {
    return web(source.record().url()).map(url -> attributes(url, url, source)).orElse("");
  }

  /**
   * The attributes of a link to the words of a quotation, as HTML; empty where they have no mark or
   * their source is not on the web.
   */
  String attributesHtml(Finding finding) {
    return finding
        .source()
        .filter(key -> finding.standing().hasMark())
        .flatMap(this::source)
        .flatMap(
            source ->
                web(source.record().url())
                    .map(
                        url ->
                            attributes(
                                finding.fragment().map(f -> f.in(url)).orElse(url), url, source)))
        .orElse("");
  }

  private Optional<Source> source(SourceKey key) {
    return Optional.ofNullable(corpus.sources().get(key));
  }

  private static String attributes(String href, String url, Source source) {
    var html = new StringBuilder("rel=\"external\"");
    append("href", href, html);
    web(source.archiveUrl().map(Object::toString))
        .ifPresent(
            archived -> {
              append("data-originalurl", url, html);
              append("data-versionurl", archived, html);
              source
                  .archived()
                  .filter(PartialDate.OnDay.class::isInstance)
                  .ifPresent(day -> append("data-versiondate", day.toString(), html));
            });
    return html.toString();
  }

  private static void append(String name, String value, StringBuilder html) {
    html.append(' ').append(name).append("=\"").append(Html.escape(Html.address(value)));
    html.append('"');
  }
}
