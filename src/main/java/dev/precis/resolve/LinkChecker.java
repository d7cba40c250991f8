package dev.precis.resolve;

import dev.precis.diagnostics.Code;
import dev.precis.diagnostics.Diagnostic;
import dev.precis.diagnostics.Diagnostics;
import dev.precis.diagnostics.Suggestions;
import dev.precis.model.Corpus;
import dev.precis.model.Element;
import dev.precis.model.Element.AddressLink;
import dev.precis.model.Piece;
import dev.precis.model.Prose;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Checks the links that authors wrote as addresses of this site. Three forms are known: an address
 * with a scheme or a host is another site's and not looked at; {@code /…} is an address below the
 * root of this one and must be planned; {@code #id} is a heading of the same text. Anything else
 * would mean something different on each page that shows the text, and is an error.
 */
public final class LinkChecker {

  private static final Pattern ELSEWHERE = Pattern.compile("(?:[A-Za-z][A-Za-z0-9+.-]*:|//).*");
  private static final Pattern AFTER_PATH = Pattern.compile("[?#].*");

  private final Diagnostics diagnostics;

  /**
   * @param diagnostics takes links that lead nowhere
   */
  public LinkChecker(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * Reports every link of the corpus that leads nowhere.
   *
   * @param planned the addresses of all files to be published, below the root and not encoded:
   *     {@code actors/kim-song/}, {@code briefings/2025-06-02.pdf}; the front page is empty
   */
  public void check(Corpus corpus, Set<String> planned) {
    var addresses = new HashSet<String>();
    planned.forEach(address -> addresses.add("/" + address));
    ReadingOrder.of(corpus)
        .forEach(passage -> passage.text().ifPresent(text -> check(text, addresses)));
  }

  private void check(Prose prose, Set<String> addresses) {
    if (elements(prose).noneMatch(AddressLink.class::isInstance)) {
      return;
    }
    var headings = new HashSet<String>();
    elements(prose)
        .filter(Element.Heading.class::isInstance)
        .forEach(heading -> headings.add("#" + ((Element.Heading) heading).id()));
    elements(prose)
        .filter(AddressLink.class::isInstance)
        .map(AddressLink.class::cast)
        .forEach(link -> check(link, prose, headings, addresses));
  }

  /** What is opened, in notes too: a note has the origin of the text around it. */
  private static Stream<Element> elements(Prose prose) {
    return prose.pieces().stream()
        .flatMap(
            piece -> {
              if (piece instanceof Piece.Open open) {
                return Stream.of(open.element());
              }
              return piece instanceof Piece.Note note ? elements(note.body()) : Stream.empty();
            });
  }

  private void check(AddressLink link, Prose prose, Set<String> headings, Set<String> addresses) {
    var address = link.address();
    if (ELSEWHERE.matcher(address).matches()) {
      return;
    }
    if (address.startsWith("#")) {
      if (!headings.contains(decoded(address))) {
        report(link, prose, "no heading", Suggestions.didYouMean(decoded(address), headings));
      }
    } else if (address.startsWith("/")) {
      var page = decoded(AFTER_PATH.matcher(address).replaceFirst(""));
      if (!addresses.contains(page)) {
        report(link, prose, "no page", Suggestions.didYouMean(page, addresses));
      }
    } else {
      report(
          link,
          prose,
          "no page",
          Optional.of(
              "begin an address of this site with '/', or name what you mean, as in"
                  + " '(actor:kim-song)'"));
    }
  }

  private void report(AddressLink link, Prose prose, String what, Optional<String> hint) {
    diagnostics.report(
        Diagnostic.of(
                Code.DEAD_LINK,
                prose.origin().at(link.start(), link.end()),
                what + " at '" + link.address() + "'")
            .hinting(hint));
  }

  /** An address may be written with or without the per cent signs that a browser would send. */
  private static String decoded(String address) {
    try {
      return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return address;
    }
  }
}
