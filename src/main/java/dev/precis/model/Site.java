package dev.precis.model;

import dev.precis.diagnostics.Location;
import dev.precis.diagnostics.Severity;
import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code content/site.yaml} says of the publication as a whole.
 *
 * @param baseUrl where the site will be found, with a closing slash; its path prefixes every link
 * @param language the BCP 47 tag of the interface and, unless said otherwise, of the texts
 * @param citationStyle the id of a CSL style, or the path of a {@code .csl} file in the project
 * @param captures the folder of the captures, relative to the project
 * @param search what finds things for readers
 * @param rules how strictly each editorial rule is taken, by its diagnostic code
 */
public record Site(
    String title,
    Optional<String> tagline,
    URI baseUrl,
    Locale language,
    Publisher publisher,
    ZoneId timeZone,
    Located<String> citationStyle,
    LikelihoodScale likelihoodScale,
    String captures,
    QuotationMarks quotationMarks,
    Search search,
    Print print,
    Map<String, Rule> rules) {

  public Site {
    rules = Map.copyOf(rules);
  }

  /** The same site at another address. */
  public Site at(URI otherUrl) {
    return new Site(
        title,
        tagline,
        otherUrl,
        language,
        publisher,
        timeZone,
        citationStyle,
        likelihoodScale,
        captures,
        quotationMarks,
        search,
        print,
        rules);
  }

  /** The same site printed in another way. */
  public Site with(Print otherPrint) {
    return new Site(
        title,
        tagline,
        baseUrl,
        language,
        publisher,
        timeZone,
        citationStyle,
        likelihoodScale,
        captures,
        quotationMarks,
        search,
        otherPrint,
        rules);
  }

  /** Who publishes the site. */
  public record Publisher(String name, Optional<URI> url) {}

  /** Which marks open a quotation; the other kind is for words used as words. */
  public enum QuotationMarks {
    DOUBLE,
    SINGLE
  }

  /** What finds things for readers. */
  public enum Search {
    /** What a build writes, read by a script of the theme. */
    BUILTIN,
    /** What Pagefind makes of the site after a build; its script compiles WebAssembly. */
    PAGEFIND,
    /** Nothing: there is no search page. */
    OFF
  }

  /** How briefings are printed. Font files are paths relative to the project. */
  public record Print(Paper paper, List<Located<String>> fonts) {
    public Print {
      fonts = List.copyOf(fonts);
    }
  }

  /** A size of paper, by its CSS name. */
  public enum Paper {
    A4("A4"),
    LETTER("Letter");

    private final String cssName;

    Paper(String cssName) {
      this.cssName = cssName;
    }

    /** The name in CSS and in {@code site.yaml}. */
    public String cssName() {
      return cssName;
    }
  }

  /**
   * How an editorial rule is taken.
   *
   * @param level its severity; nothing where it is off
   * @param settings its other settings, such as a number of days
   */
  public record Rule(Optional<Severity> level, Map<String, String> settings, Location at) {
    public Rule {
      settings = Map.copyOf(settings);
    }
  }
}
