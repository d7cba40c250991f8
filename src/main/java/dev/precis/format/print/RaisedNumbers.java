package dev.precis.format.print;

import dev.precis.format.Html;
import dev.precis.format.Words;
import dev.precis.model.Citation;
import dev.precis.model.Numbering;
import dev.precis.model.Target.SourceKey;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The numbers by which a document cites, each a link to its reference. Every place at which one is
 * written is kept, so that the reference can say on which pages it is cited.
 */
final class RaisedNumbers {

  private final Words words;
  private final Numbering numbering;
  private final Anchors anchors;

  RaisedNumbers(Words words, Numbering numbering, Anchors anchors) {
    this.words = words;
    this.numbering = numbering;
    this.anchors = anchors;
  }

  /** The id of a reference by its number. */
  static String idOf(int number) {
    return "reference-" + number;
  }

  /** The numbers of sources, separated by commas; those without a number left out. */
  String html(List<SourceKey> sources) {
    return sources.stream()
        .filter(numbering::has)
        .map(this::link)
        .collect(Collectors.joining(markHtml("mark.comma")));
  }

  /** The numbers of a citation with its locators and what else it says. */
  String html(Citation citation) {
    // Several bare numbers read better with commas.
    boolean bare =
        citation.items().stream()
            .allMatch(i -> i.prefix().isEmpty() && i.suffix().isEmpty() && i.locator().isEmpty());
    var items =
        citation.items().stream()
            .filter(item -> numbering.has(item.source()))
            .map(this::itemHtml)
            .collect(Collectors.joining(markHtml(bare ? "mark.comma" : "mark.semicolon")));
    return "<sup class=\"citation\">" + items + "</sup>";
  }

  private String itemHtml(Citation.Item item) {
    var html = new StringBuilder();
    if (!item.prefix().isEmpty()) {
      html.append(Html.escape(item.prefix())).append(' ');
    }
    html.append(link(item.source()));
    item.locator()
        .ifPresent(l -> html.append(markHtml("mark.comma")).append(Html.escape(shortened(l))));
    if (!item.suffix().isEmpty()) {
      html.append(' ').append(Html.escape(item.suffix()));
    }
    return html.toString();
  }

  /** A locator, whose words stay in one line. */
  private String shortened(Citation.Locator locator) {
    return words
        .text("locator.short", "label", locator.label(), "value", locator.value())
        .replace(' ', '\u00A0');
  }

  private String markHtml(String key) {
    return Html.escape(words.text(key));
  }

  private String link(SourceKey source) {
    int number = numbering.of(source);
    return "<a id=\""
        + anchors.add(source)
        + "\" href=\"#"
        + idOf(number)
        + "\" title=\""
        + Html.escape(words.text("print.reference", "number", Integer.toString(number)))
        + "\">"
        + number
        + "</a>";
  }
}
