package dev.precis.format.print;

import dev.precis.format.Edition;
import dev.precis.format.Html;
import dev.precis.format.ProseStyle;
import dev.precis.format.print.BriefingView.NoteView;
import dev.precis.model.Citation;
import dev.precis.model.Element;
import dev.precis.model.Numbering;
import dev.precis.model.Piece;
import dev.precis.model.Standing;
import dev.precis.model.Target;
import dev.precis.model.Target.SourceKey;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How prose is written in a document: citations as raised numbers, notes at the foot of pages. */
final class PrintStyle implements ProseStyle {

  /** Begins the address of a picture for the PDF engine. */
  static final String MEDIA = "media:";

  private final Edition edition;
  private final Numbering numbering;
  private final List<NoteView> notes = new ArrayList<>();
  private String section = "briefing";

  PrintStyle(Edition edition, Numbering numbering) {
    this.edition = edition;
    this.numbering = numbering;
  }

  /**
   * Says which text comes next.
   *
   * @param id stands before the ids of its headings
   */
  void begin(String id) {
    section = id;
  }

  /** The notes that have been met so far. */
  List<NoteView> notes() {
    return List.copyOf(notes);
  }

  /** The id of a reference by its number. */
  static String idOf(int number) {
    return "reference-" + number;
  }

  /** The numbers of sources, each a link, separated by commas; those without a number left out. */
  String numbersHtml(List<SourceKey> sources) {
    return sources.stream()
        .filter(numbering::has)
        .map(source -> link(numbering.of(source)))
        .collect(Collectors.joining(", "));
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
  public String citationHtml(Citation citation) {
    var items =
        citation.items().stream()
            .filter(item -> numbering.has(item.source()))
            .map(this::itemHtml)
            .collect(Collectors.joining("; "));
    // Several bare numbers read better with commas.
    boolean bare =
        citation.items().stream()
            .allMatch(i -> i.prefix().isEmpty() && i.suffix().isEmpty() && i.locator().isEmpty());
    return "<sup class=\"citation\">" + (bare ? items.replace("; ", ", ") : items) + "</sup>";
  }

  @Override
  public String noteHtml(int number, String bodyHtml) {
    var id = "note-" + number;
    var letter = letter(number);
    var marker = "<span class=\"marker\">" + letter + "</span>\u00A0";
    var begins = "<p>";
    notes.add(
        new NoteView(
            id,
            bodyHtml.startsWith(begins)
                ? begins + marker + bodyHtml.substring(begins.length())
                : marker + bodyHtml));
    var link = "<a href=\"#" + id + "\" title=\"Note " + letter + "\">" + letter + "</a>";
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
    return markHtml(quoted.finding().standing())
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
  private static String markHtml(Standing standing) {
    return switch (standing) {
      case VERIFIED -> verified("v");
      case EDITED -> verified("[v]");
      case TRANSLATED -> verified("v\u00A0tr.");
      case OUTSIDE_BODY -> verified("v*");
      case MISMATCH, NO_CAPTURE, CAPTURE_CHANGED -> "";
    };
  }

  private static String verified(String sign) {
    return "<sup class=\"verified\">" + sign + "</sup>";
  }

  /** Summaries have headings of the second level, below the document's title. */
  @Override
  public int headingShift() {
    return 1;
  }

  @Override
  public String idPrefix() {
    return section + "--";
  }

  private String itemHtml(Citation.Item item) {
    var html = new StringBuilder();
    if (!item.prefix().isEmpty()) {
      html.append(Html.escape(item.prefix())).append(' ');
    }
    html.append(link(numbering.of(item.source())));
    item.locator().ifPresent(l -> html.append(", ").append(Html.escape(shortened(l))));
    if (!item.suffix().isEmpty()) {
      html.append(' ').append(Html.escape(item.suffix()));
    }
    return html.toString();
  }

  private static String shortened(Citation.Locator locator) {
    return switch (locator.label()) {
      case "page" -> "p.\u00A0" + locator.value();
      case "paragraph" -> "¶\u00A0" + locator.value();
      case "section" -> "§\u00A0" + locator.value();
      default -> locator.label() + "\u00A0" + locator.value();
    };
  }

  /** Notes have letters, because numbers are those of sources: a to z, then aa to zz. */
  private static String letter(int number) {
    int before = (number - 1) / 26;
    return (before == 0 ? "" : letter(before)) + (char) ('a' + (number - 1) % 26);
  }

  private static String link(int number) {
    return "<a href=\"#"
        + idOf(number)
        + "\" title=\"Reference "
        + number
        + "\">"
        + number
        + "</a>";
  }
}
