package dev.precis.format;

import dev.precis.model.Citation;
import dev.precis.model.Element;
import dev.precis.model.Numbering;
import dev.precis.model.Piece;
import dev.precis.model.Prose;
import dev.precis.model.Ref;
import dev.precis.model.Target;
import dev.precis.model.Target.SourceKey;
import dev.precis.model.Target.SummaryKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes texts for readers who are not on the site, such as those of a feed: all links are whole
 * addresses, and nothing needs a style sheet. One instance writes the texts that share a list of
 * notes and a list of references, and is then dropped.
 */
public final class PortableHtml {

  private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*:");
  private static final Pattern HARMLESS =
      Pattern.compile("^(?:https?|ftps?|mailto|tel):", Pattern.CASE_INSENSITIVE);
  private static final String MARK = "<sup>";
  private static final Numbering NO_NUMBERS = new Numbering(List.of());

  private final Edition edition;
  private final Numbering numbering;
  private final ForeignWords foreign;
  private final ProseHtml prose = new ProseHtml(new Style());
  private final List<String> notes = new ArrayList<>();
  private final SortedMap<Integer, SourceKey> cited = new TreeMap<>();
  private Target page;
  private String idPrefix = "";
  private int headingShift;

  /**
   * @param page on which the texts stand: its numbers are used, a summary's being those of its
   *     briefing; and links that an author wrote are relative to it
   */
  public PortableHtml(Edition edition, Target page) {
    var numbered = page instanceof SummaryKey summary ? summary.briefing() : page;
    this.edition = edition;
    this.foreign = new ForeignWords(edition);
    this.page = page;
    this.numbering = edition.corpus().numbering().getOrDefault(numbered, NO_NUMBERS);
  }

  /**
   * Says that the next texts are of another page, and stand below other headings. They keep the
   * numbers of the first.
   *
   * @param text the page to which links of the author are relative
   * @param prefix stands before the ids of headings, so that several texts fit on one page
   * @param shift how many levels headings are moved down
   */
  public void enter(Target text, String prefix, int shift) {
    page = text;
    idPrefix = prefix;
    headingShift = shift;
  }

  /** A text in blocks or in a line; its citations are raised numbers that lead to the sources. */
  public String write(Prose text) {
    // A mark follows its word; the space that an author writes before it is no part of the text.
    return prose.write(text).replace(" " + MARK, MARK);
  }

  /** The numbers of those sources of a front matter that the text beside does not cite itself. */
  public String numbers(Collection<Ref<SourceKey>> sources, Prose beside) {
    var cites =
        beside
            .citations()
            .flatMap(cite -> cite.citation().items().stream())
            .map(Citation.Item::source)
            .collect(Collectors.toSet());
    return marks(
        sources.stream()
            .map(Ref::to)
            .filter(source -> !cites.contains(source))
            .distinct()
            .toList());
  }

  /** The authors' notes so far, as a list of HTML blocks; a is the first. */
  public List<String> notes() {
    return List.copyOf(notes);
  }

  /** The sources that were cited so far, by their numbers. */
  public SortedMap<Integer, SourceKey> cited() {
    return new TreeMap<>(cited);
  }

  private String marks(Collection<SourceKey> sources) {
    return sources.isEmpty()
        ? ""
        : MARK + sources.stream().map(this::mark).collect(Collectors.joining(", ")) + "</sup>";
  }

  private String mark(SourceKey source) {
    var sign = source.id();
    if (numbering.has(source)) {
      cited.put(numbering.of(source), source);
      sign = String.valueOf(numbering.of(source));
    }
    return "<a href=\"%s\">%s</a>".formatted(Html.escape(absolute(source)), Html.escape(sign));
  }

  private String absolute(Target target) {
    return edition.addresses().absolute(target).toString();
  }

  /** The link for an address as an author wrote it; what could run as a program leads nowhere. */
  private String absolute(String address) {
    if (SCHEME.matcher(address).find()) {
      return HARMLESS.matcher(address).find() ? address : absolute(page);
    } else if (address.startsWith("//")) {
      return edition.addresses().baseUrl().getScheme() + ":" + address;
    } else if (address.startsWith("/")) {
      return edition.addresses().baseUrl() + address.substring(1);
    }
    try {
      return edition.addresses().absolute(page).resolve(address).toString();
    } catch (IllegalArgumentException e) {
      return absolute(page);
    }
  }

  private final class Style implements ProseStyle {

    @Override
    public Optional<String> href(Target target) {
      return Optional.of(absolute(target));
    }

    @Override
    public String href(String address) {
      return absolute(address);
    }

    @Override
    public String citationHtml(Citation citation) {
      return marks(citation.items().stream().map(Citation.Item::source).distinct().toList());
    }

    @Override
    public String noteHtml(int number, String bodyHtml) {
      notes.add(bodyHtml);
      return MARK + letters(number) + "</sup>";
    }

    @Override
    public String imageHtml(Piece.Image image) {
      var caption =
          image.title().isEmpty() ? "" : "<br><em>" + Html.escape(image.title()) + "</em>";
      return "<img src=\"%s\" alt=\"%s\">%s"
          .formatted(Html.escape(absolute(image.media())), Html.escape(image.alt()), caption);
    }

    @Override
    public String quotedStartHtml(Element.Quoted quoted) {
      var language = foreign.attributesHtml(quoted.finding());
      return language.isEmpty() ? "" : "<span" + language + ">";
    }

    @Override
    public String quotedEndHtml(Element.Quoted quoted) {
      var end = foreign.attributesHtml(quoted.finding()).isEmpty() ? "" : "</span>";
      var original = quoted.last() ? foreign.originalHtml(quoted.quotation()) : "";
      return original.isEmpty() ? end : end + " " + original;
    }

    @Override
    public int headingShift() {
      return headingShift;
    }

    @Override
    public String idPrefix() {
      return idPrefix;
    }
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
