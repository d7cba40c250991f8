package dev.precis.format.web;

import dev.precis.format.Html;
import dev.precis.model.Citation;
import dev.precis.model.Element;
import dev.precis.model.Numbering;
import dev.precis.model.Quotation;
import dev.precis.model.Target.SourceKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/**
 * Writes marks of citation: a number that leads to the source's page, and beside it the reference,
 * which the style sheet shows in the margin or when the number is pointed at. As in printed notes,
 * it is whole where a text cites its source for the first time, and short from then on: that is a
 * sixth of a page's bytes.
 */
final class CitationHtml {

  /** How a mark begins. */
  static final String OPENING = "<span class=\"cites\" data-pagefind-ignore>";

  private static final Pattern LINK = Pattern.compile("</?a\\b[^>]*>");
  private static final Pattern LINKED_ADDRESS =
      Pattern.compile("<a\\b[^>]*>\\s*https?://[^<]*</a>");
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<]+");
  private static final Pattern LOOSE_END = Pattern.compile("[\\s,;:.]+$");

  private final Catalogue catalogue;
  private final Numbering numbering;
  private final Set<SourceKey> shown = new HashSet<>();
  private final Map<SourceKey, String> references = new HashMap<>();
  private final List<Element.Quoted> pending = new ArrayList<>();

  CitationHtml(Catalogue catalogue, Numbering numbering) {
    this.catalogue = catalogue;
    this.numbering = numbering;
  }

  /** From here on the first mark of each source counts as the first again. */
  void startAgain() {
    shown.clear();
    pending.clear();
  }

  /** A quotation whose citation is still to come. */
  void follow(Element.Quoted quoted) {
    pending.add(quoted);
  }

  /** A citation of a text. */
  String of(Citation citation) {
    var sources = citation.items().stream().map(Citation.Item::source).toList();
    var own = pending.stream().filter(quoted -> sourcesOf(quoted).equals(sources)).toList();
    pending.removeAll(own);
    var marks = new StringJoiner("<span class=\"comma\">, </span>", OPENING, "</span>");
    for (var item : citation.items()) {
      marks.add(mark(item.source(), before(item), after(item, !own.isEmpty()), passage(item, own)));
    }
    return marks.toString();
  }

  /** A citation of sources that a front matter names; empty where it names none. */
  String of(List<SourceKey> sources) {
    if (sources.isEmpty()) {
      return "";
    }
    var marks = new StringJoiner("<span class=\"comma\">, </span>", OPENING, "</span>");
    sources.forEach(source -> marks.add(mark(source, "", "", "")));
    return marks.toString();
  }

  private static List<SourceKey> sourcesOf(Element.Quoted quoted) {
    return quoted.quotation().candidates().stream().map(Quotation.Candidate::source).toList();
  }

  /** A link to where the source has the words of the quotation before its citation. */
  private String passage(Citation.Item item, List<Element.Quoted> quotations) {
    return quotations.stream()
        .map(Element.Quoted::finding)
        .filter(finding -> finding.source().filter(item.source()::equals).isPresent())
        .reduce((first, last) -> last)
        .map(catalogue.originals()::attributesHtml)
        .filter(attributes -> !attributes.isEmpty())
        .map(
            attributes ->
                " <a class=\"passage\" tabindex=\"-1\" "
                    + attributes
                    + ">"
                    + Html.escape(catalogue.words().text("source.passage"))
                    + "</a>")
        .orElse("");
  }

  private String mark(SourceKey source, String beforeHtml, String afterHtml, String passageHtml) {
    boolean again = !shown.add(source);
    var href = Html.escape(catalogue.href(source));
    boolean numbered = numbering.has(source);
    var sign =
        numbered ? Integer.toString(numbering.of(source)) : Html.escape(catalogue.outlet(source));
    var start = again ? "" : "<a href=\"" + href + "\" tabindex=\"-1\">";
    return "<span class=\"cite%s\" tabindex=\"-1\"><a class=\"%s\" href=\"%s\">%s</a>"
            .formatted(again ? " again" : "", numbered ? "n" : "named", href, sign)
        + "<span class=\"ref\" role=\"note\">%s<b>%s</b> %s%s%s%s"
            .formatted(
                start,
                sign,
                beforeHtml,
                again ? brief(source) : reference(source),
                afterHtml,
                again ? "" : "</a>")
        + passageHtml
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

  /** Who published it and when, which tells the sources of a text apart; else the whole. */
  private String brief(SourceKey source) {
    var record = catalogue.source(source).record();
    if (record.outlet().isEmpty()) {
      return reference(source);
    }
    var date =
        record
            .issued()
            .map(issued -> catalogue.words().text("mark.comma") + catalogue.dates().of(issued))
            .orElse("");
    return Html.escape(record.outlet().get() + date);
  }

  private static String before(Citation.Item item) {
    return item.prefix().isEmpty() ? "" : Html.escape(item.prefix().strip()) + " ";
  }

  /**
   * @param quotes whether it follows a quotation, which then shows the words that it translates
   */
  private String after(Citation.Item item, boolean quotes) {
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
    if (!quotes) {
      item.original().ifPresent(words -> out.append(original(item.source(), words)));
    }
    return out.toString();
  }

  private String text(Citation.Locator locator) {
    return catalogue
        .words()
        .text("locator.short", "label", locator.label(), "value", locator.value());
  }

  private String original(SourceKey source, String words) {
    var language = catalogue.source(source).record().language();
    return " <q class=\"original\"%s>%s</q>"
        .formatted(
            language.map(tag -> " lang=\"" + Html.escape(tag) + "\"").orElse(""),
            Html.escape(words));
  }
}
