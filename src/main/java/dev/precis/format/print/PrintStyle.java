package dev.precis.format.print;

import dev.precis.format.Edition;
import dev.precis.format.Html;
import dev.precis.format.ProseStyle;
import dev.precis.format.Words;
import dev.precis.model.Citation;
import dev.precis.model.Element;
import dev.precis.model.Piece;
import dev.precis.model.Standing;
import dev.precis.model.Target;
import dev.precis.model.Target.SourceKey;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How prose is written in a document: citations as raised numbers, notes at the foot of pages,
 * marks after quotations.
 */
final class PrintStyle implements ProseStyle {

  /** Begins the address of a picture for the PDF engine. */
  static final String MEDIA = "media:";

  /** From here on a table's cells are too narrow for words of usual length. */
  private static final int WIDE_TABLE = 6;

  private final Edition edition;
  private final Words words;
  private final RaisedNumbers numbers;
  private final IndexMarks index;
  private final Notes notes;
  private final int level;
  private String section = "";

  /**
   * @param level of the headings above the texts
   */
  PrintStyle(Edition edition, RaisedNumbers numbers, IndexMarks index, Notes notes, int level) {
    this.edition = edition;
    this.words = edition.words();
    this.numbers = numbers;
    this.index = index;
    this.notes = notes;
    this.level = level;
  }

  /** Says which text comes next, by what stands before the ids of its headings. */
  void begin(String id) {
    section = id;
  }

  @Override
  public Optional<String> href(Target target) {
    return Optional.of(edition.addresses().absolute(target).toString());
  }

  @Override
  public String href(String address) {
    boolean isPageOfSite = address.startsWith("/") && !address.startsWith("//");
    if (!isPageOfSite) {
      return address;
    }
    try {
      return edition.addresses().baseUrl().resolve(new URI(address.substring(1))).toString();
    } catch (URISyntaxException e) {
      return address;
    }
  }

  @Override
  public String linkIdHtml(Target target) {
    return index.idOfLink(target);
  }

  @Override
  public String textHtml(String text) {
    return index.html(text);
  }

  @Override
  public String tableStartHtml(int columns) {
    return columns < WIDE_TABLE ? "<table>" : "<table class=\"wide\">";
  }

  @Override
  public String citationHtml(Citation citation) {
    return numbers.html(citation);
  }

  @Override
  public String noteHtml(int number, String bodyHtml) {
    var letter = letter(number);
    var marker = "<span class=\"marker\">" + letter + "</span>\u00A0";
    var begins = "<p>";
    var id =
        notes.add(
            bodyHtml.startsWith(begins)
                ? begins + marker + bodyHtml.substring(begins.length())
                : marker + bodyHtml);
    var title = Html.escape(words.text("print.note", "letter", letter));
    var link = "<a href=\"#" + id + "\" title=\"" + title + "\">" + letter + "</a>";
    return "<sup class=\"call\">" + link + "</sup><span data-note=\"" + id + "\"></span>";
  }

  @Override
  public String imageHtml(Piece.Image image) {
    var credit =
        Optional.ofNullable(edition.corpus().media().get(image.media()))
            .flatMap(media -> media.credit())
            .orElse("");
    var caption =
        List.of(image.title(), credit).stream()
            .filter(text -> !text.isEmpty())
            .map(Html::escape)
            .collect(Collectors.joining(" · "));
    var html = new StringBuilder("<span class=\"picture\"><img src=\"");
    html.append(Html.escape(MEDIA + image.media()));
    html.append("\" alt=\"").append(Html.escape(image.alt())).append("\">");
    if (!caption.isEmpty()) {
      html.append("<span class=\"caption\">").append(caption).append("</span>");
    }
    return html.append("</span>").toString();
  }

  /** What was found of a quotation, and the words that it translates, in their language. */
  @Override
  public String quotedEndHtml(Element.Quoted quoted) {
    if (!quoted.last()) {
      return "";
    }
    return signHtml(quoted.finding().standing())
        + quoted.quotation().candidates().stream()
            .filter(candidate -> candidate.original().isPresent())
            .findFirst()
            .map(candidate -> originalHtml(candidate.source(), candidate.original().orElseThrow()))
            .orElse("");
  }

  private String originalHtml(SourceKey key, String words) {
    var language =
        Optional.ofNullable(edition.corpus().sources().get(key))
            .flatMap(source -> source.record().language())
            .map(tag -> " lang=\"" + Html.escape(tag) + "\"")
            .orElse("");
    return " (<span class=\"original\"" + language + ">" + Html.escape(words) + "</span>)";
  }

  /** A raised v where the words stand in the source; the other findings have signs beside it. */
  private String signHtml(Standing standing) {
    var name = standing.name().toLowerCase(Locale.ROOT);
    return standing.hasMark()
        ? "<sup class=\"verified\">"
            + Html.escape(words.text("print.sign", "standing", name))
            + "</sup>"
        : "";
  }

  /** An author's first level below a title is the second. */
  @Override
  public int headingShift() {
    return level - 1;
  }

  @Override
  public String idPrefix() {
    return section + "--";
  }

  /** Notes have letters, because numbers are those of sources: a to z, then aa to zz. */
  private static String letter(int number) {
    int before = (number - 1) / 26;
    return (before == 0 ? "" : letter(before)) + (char) ('a' + (number - 1) % 26);
  }
}
