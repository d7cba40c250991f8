package dev.precis.format.print;

import dev.precis.format.Edition;
import dev.precis.format.Html;
import dev.precis.format.ProseStyle;
import dev.precis.format.Words;
import dev.precis.model.Citation;
import dev.precis.model.Element;
import dev.precis.model.Numbering;
import dev.precis.model.Piece;
import dev.precis.model.Standing;
import dev.precis.model.Target;
import dev.precis.model.Target.ActorKey;
import dev.precis.model.Target.SourceKey;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How prose is written in a document: citations as raised numbers, notes at the foot of pages. It
 * leaves an anchor wherever it cites a source or names an actor.
 */
final class PrintStyle implements ProseStyle {

  /** Begins the address of a picture for the PDF engine. */
  static final String MEDIA = "media:";

  /** From here on a table's cells are too narrow for words of usual length. */
  private static final int WIDE_TABLE = 6;

  private final Edition edition;
  private final Words words;
  private final Numbering numbering;
  private final Anchors anchors;
  private final Notes notes;
  private final int level;
  private final Set<Target> named = new HashSet<>();
  private String section = "";
  private Names names = Names.NONE;
  private boolean indexing = true;

  /**
   * @param level of the headings above the texts
   */
  PrintStyle(Edition edition, Numbering numbering, Anchors anchors, Notes notes, int level) {
    this.edition = edition;
    this.words = edition.words();
    this.numbering = numbering;
    this.anchors = anchors;
    this.notes = notes;
    this.level = level;
  }

  /**
   * Says which text comes next.
   *
   * @param id stands before the ids of its headings
   * @param known the names by which it names actors
   */
  void begin(String id, Names known) {
    section = id;
    names = known;
    named.clear();
  }

  /** Says whether what comes next is to be found in the index; it is unless said otherwise. */
  void index(boolean on) {
    indexing = on;
  }

  /** Whether the text that was begun last names an actor. */
  boolean hasNamed(ActorKey actor) {
    return named.contains(actor);
  }

  /** The id of a reference by its number. */
  static String idOf(int number) {
    return "reference-" + number;
  }

  /** The numbers of sources, each a link, separated by commas; those without a number left out. */
  String numbersHtml(List<SourceKey> sources) {
    return sources.stream()
        .filter(numbering::has)
        .map(this::link)
        .collect(Collectors.joining(markHtml("mark.comma")));
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
    return indexing && target instanceof ActorKey actor ? anchor(actor) : "";
  }

  /** An empty element before each name; one around it would part it from the mark that follows. */
  @Override
  public String textHtml(String text) {
    var found = indexing ? names.in(text) : List.<Names.Found>of();
    if (found.isEmpty()) {
      return Html.escape(text);
    }
    var html = new StringBuilder(text.length() + 48);
    int written = 0;
    for (var name : found) {
      html.append(Html.escape(text.substring(written, name.start())));
      html.append("<span id=\"").append(anchor(name.actor())).append("\"></span>");
      written = name.start();
    }
    return html.append(Html.escape(text.substring(written))).toString();
  }

  @Override
  public String tableStartHtml(int columns) {
    return columns < WIDE_TABLE ? "<table>" : "<table class=\"wide\">";
  }

  @Override
  public String citationHtml(Citation citation) {
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

  private String anchor(ActorKey actor) {
    named.add(actor);
    return anchors.add(actor);
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

  /** Notes have letters, because numbers are those of sources: a to z, then aa to zz. */
  private static String letter(int number) {
    int before = (number - 1) / 26;
    return (before == 0 ? "" : letter(before)) + (char) ('a' + (number - 1) % 26);
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
