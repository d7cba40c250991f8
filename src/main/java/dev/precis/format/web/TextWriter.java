package dev.precis.format.web;

import dev.precis.format.Html;
import dev.precis.format.ProseHtml;
import dev.precis.format.ProseStyle;
import dev.precis.model.Citation;
import dev.precis.model.Element;
import dev.precis.model.Numbering;
import dev.precis.model.Piece;
import dev.precis.model.Prose;
import dev.precis.model.Ref;
import dev.precis.model.Target;
import dev.precis.model.Target.SourceKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Writes the texts of one page, or of one part of a page, as HTML, and remembers which sources they
 * cite and which notes they have. Used for one page and then dropped.
 */
final class TextWriter implements ProseStyle {

  /**
   * A mark of citation follows its word; the author's space before the bracket is no part of it.
   */
  private static final String SPACED = " " + CitationHtml.OPENING;

  private final Catalogue catalogue;
  private final Numbering numbering;
  private final Comparator<SourceKey> byNumber;
  private final CitationHtml citations;
  private final QuotedHtml quotations;
  private String idPrefix;
  private int topHeading;
  private final ProseHtml html = new ProseHtml(this);
  private final List<TextView.NoteView> notes = new ArrayList<>();
  private final SortedMap<Integer, SourceKey> cited = new TreeMap<>();
  private int headingShift;

  /**
   * @param numbering the numbers of the sources
   * @param idPrefix stands before ids, so that several texts fit on one page
   * @param topHeading the level of the highest headings of a text, 2 to 6
   */
  TextWriter(Catalogue catalogue, Numbering numbering, String idPrefix, int topHeading) {
    this.catalogue = catalogue;
    this.numbering = numbering;
    this.byNumber =
        Comparator.comparing(
            source -> numbering.has(source) ? numbering.of(source) : Integer.MAX_VALUE);
    this.citations = new CitationHtml(catalogue, numbering);
    this.quotations = new QuotedHtml(catalogue);
    this.idPrefix = idPrefix;
    this.topHeading = topHeading;
  }

  /** Goes on to another text of the page, with other ids and headings and the same run of notes. */
  void enter(String nextIdPrefix, int nextTopHeading) {
    idPrefix = nextIdPrefix;
    topHeading = nextTopHeading;
    citations.startAgain();
  }

  /** A text in blocks or in a line. */
  String write(Prose prose) {
    headingShift = topHeading - highestHeading(prose);
    quotations.prepare(prose);
    prose
        .citations()
        .flatMap(cite -> cite.citation().items().stream())
        .forEach(item -> remember(item.source()));
    return joined(html.write(prose));
  }

  /** The same, or nothing. */
  String write(Optional<Prose> prose) {
    return prose.map(this::write).orElse("");
  }

  /** Marks of citation for those sources of a front matter that the text does not cite itself. */
  String marks(List<Ref<SourceKey>> sources, Prose beside) {
    var cites =
        beside
            .citations()
            .flatMap(cite -> cite.citation().items().stream())
            .map(Citation.Item::source)
            .collect(Collectors.toSet());
    return marks(sources.stream().filter(source -> !cites.contains(source.to())).toList());
  }

  /** Marks of citation for sources that a front matter names, in the order of their numbers. */
  String marks(List<Ref<SourceKey>> sources) {
    sources.forEach(source -> remember(source.to()));
    return citations.of(sources.stream().map(Ref::to).sorted(byNumber).toList());
  }

  /** The author's notes so far. */
  List<TextView.NoteView> notes() {
    return List.copyOf(notes);
  }

  /** The sources that were cited so far, in the order of their numbers. */
  List<ReferenceView> references() {
    return cited.entrySet().stream()
        .map(entry -> catalogue.reference(entry.getKey(), entry.getValue()))
        .toList();
  }

  @Override
  public Optional<String> href(Target target) {
    return Optional.of(catalogue.href(target));
  }

  @Override
  public String href(String address) {
    // A heading of this text, which has the prefix on the page.
    return address.startsWith("#")
        ? "#" + idPrefix + address.substring(1)
        : catalogue.href(address);
  }

  @Override
  public String citationHtml(Citation citation) {
    return citations.of(citation);
  }

  @Override
  public String noteHtml(int number, String bodyHtml) {
    var mark = letters(number);
    var id = idPrefix + "note--" + mark;
    var backId = idPrefix + "noteref--" + mark;
    notes.add(new TextView.NoteView(id, mark, backId, joined(bodyHtml)));
    return "<a class=\"noteref\" id=\"%1$s\" href=\"#%2$s\">%3$s</a>"
        .formatted(Html.escape(backId), Html.escape(id), mark);
  }

  @Override
  public String imageHtml(Piece.Image image) {
    return ImageHtml.of(image, catalogue);
  }

  @Override
  public String quotedStartHtml(Element.Quoted quoted) {
    return quotations.start(quoted);
  }

  @Override
  public String quotedEndHtml(Element.Quoted quoted) {
    if (quoted.last()) {
      citations.follow(quoted);
    }
    return quotations.end(quoted);
  }

  @Override
  public int headingShift() {
    return headingShift;
  }

  @Override
  public String idPrefix() {
    return idPrefix;
  }

  private void remember(SourceKey source) {
    if (numbering.has(source)) {
      cited.put(numbering.of(source), source);
    }
  }

  private static String joined(String html) {
    return html.replace(SPACED, CitationHtml.OPENING);
  }

  private static int highestHeading(Prose prose) {
    return prose.pieces().stream()
        .filter(Piece.Open.class::isInstance)
        .map(piece -> ((Piece.Open) piece).element())
        .filter(Element.Heading.class::isInstance)
        .mapToInt(element -> ((Element.Heading) element).level())
        .min()
        .orElse(2);
  }

  /** 1 is a, 26 is z, 27 is aa: numbers are for sources. */
  private static String letters(int number) {
    var letters = new StringBuilder();
    for (int rest = number; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('a' + (rest - 1) % 26));
    }
    return letters.toString();
  }
}
