package dev.precis.format.web;

import dev.precis.format.Html;
import dev.precis.model.Citation;
import dev.precis.model.Numbering;
import dev.precis.model.Target.SourceKey;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/**
 * Writes marks of citation: a number that leads to the source's page, and beside it the reference,
 * which the style sheet shows in the margin or when the number is pointed at.
 */
final class CitationHtml {

  /** How a mark begins. */
  static final String OPENING = "<span class=\"cites\">";

  private static final Pattern LINK = Pattern.compile("</?a\\b[^>]*>");
  private static final Pattern LINKED_ADDRESS =
      Pattern.compile("<a\\b[^>]*>\\s*https?://[^<]*</a>");
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<]+");
  private static final Pattern LOOSE_END = Pattern.compile("[\\s,;:.]+$");

  private final Catalogue catalogue;
  private final Numbering numbering;
  private final Set<SourceKey> shown = new HashSet<>();
  private final Map<SourceKey, String> references = new HashMap<>();

  CitationHtml(Catalogue catalogue, Numbering numbering) {
    this.catalogue = catalogue;
    this.numbering = numbering;
  }

  /** From here on the first mark of each source counts as the first again. */
  void startAgain() {
    shown.clear();
  }

  /** A citation of a text. */
  String of(Citation citation) {
    var marks = new StringJoiner("<span class=\"comma\">, </span>", OPENING, "</span>");
    for (var item : citation.items()) {
      marks.add(mark(item.source(), before(item), after(item)));
    }
    return marks.toString();
  }

  /** A citation of sources that a front matter names; empty where it names none. */
  String of(List<SourceKey> sources) {
    if (sources.isEmpty()) {
      return "";
    }
    var marks = new StringJoiner("<span class=\"comma\">, </span>", OPENING, "</span>");
    sources.forEach(source -> marks.add(mark(source, "", "")));
    return marks.toString();
  }

  private String mark(SourceKey source, String beforeHtml, String afterHtml) {
    boolean again = !shown.add(source);
    var href = Html.escape(catalogue.href(source));
    boolean numbered = numbering.has(source);
    var sign =
        numbered ? Integer.toString(numbering.of(source)) : Html.escape(catalogue.outlet(source));
    return "<span class=\"cite%s\" tabindex=\"-1\"><a class=\"%s\" href=\"%s\">%s</a>"
            .formatted(again ? " again" : "", numbered ? "n" : "named", href, sign)
        + "<span class=\"ref\" role=\"note\"><a href=\"%s\" tabindex=\"-1\"><b>%s</b> %s%s%s</a>"
            .formatted(href, sign, beforeHtml, reference(source), afterHtml)
        + "</span></span>";
  }

  /** The reference without addresses and links of its own: it is one link to the source's page. */
  private String reference(SourceKey source) {
    return references.computeIfAbsent(
        source,
        key -> {
          var html = catalogue.titles().referenceHtml(key);
          html = LINKED_ADDRESS.matcher(html).replaceAll("");
          html = LINK.matcher(html).replaceAll("");
          html = ADDRESS.matcher(html).replaceAll("");
          html = LOOSE_END.matcher(html).replaceFirst("");
          return html.endsWith("”") || html.endsWith("?") ? html : html + ".";
        });
  }

  private static String before(Citation.Item item) {
    return item.prefix().isEmpty() ? "" : Html.escape(item.prefix().strip()) + " ";
  }

  private String after(Citation.Item item) {
    var out = new StringBuilder();
    item.locator()
        .ifPresent(
            locator ->
                out.append(" <span class=\"locator\">")
                    .append(Html.escape(text(locator)))
                    .append("</span>"));
    if (!item.suffix().isBlank()) {
      out.append(' ').append(Html.escape(item.suffix().strip()));
    }
    item.original()
        .ifPresent(
            words ->
                out.append(" <q class=\"original\"")
                    .append(language(item.source()))
                    .append('>')
                    .append(Html.escape(words))
                    .append("</q>"));
    return out.toString();
  }

  private String language(SourceKey source) {
    return catalogue
        .titles()
        .language(source)
        .map(tag -> " lang=\"%s\" dir=\"auto\"".formatted(Html.escape(tag)))
        .orElse("");
  }

  private String text(Citation.Locator locator) {
    return catalogue
        .words()
        .text("locator.short", "label", locator.label(), "value", locator.value());
  }
}
