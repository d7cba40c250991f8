package dev.precis.evidence;

import dev.precis.evidence.EditedSearch.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds the words of a quotation in a capture. What it finds stands there, by the rules of {@link
 * NormalizedText} and {@link EditedSearch}; likeness never counts.
 */
final class QuotationMatcher {

  /**
   * Words that were found.
   *
   * @param edited whether brackets or ellipses had to be allowed for
   * @param passage where they stand; its paragraph is 0 where that is not the body
   */
  record Match(boolean edited, Passage passage) {
    boolean inBody() {
      return passage.paragraph() > 0;
    }
  }

  /** The first place of the words in the article's body, else elsewhere on the page. */
  Optional<Match> find(QuotationPattern quotation, CaptureText capture) {
    if (quotation.isEmpty()) {
      return Optional.empty();
    }
    return in(capture.bodies(), quotation)
        .or(() -> in(capture.others(), quotation).map(QuotationMatcher::elsewhere));
  }

  private static Match elsewhere(Match match) {
    var at = match.passage();
    return new Match(match.edited(), new Passage(0, at.start(), at.end()));
  }

  private static Optional<Match> in(List<SearchText> texts, QuotationPattern quotation) {
    return first(texts, false, text -> verbatim(text.text(), quotation.plain()))
        .or(
            () ->
                quotation.parts().isEmpty()
                    ? Optional.empty()
                    : first(texts, true, text -> new EditedSearch(quotation.parts(), text).find()));
  }

  private static Optional<Match> first(
      List<SearchText> texts, boolean edited, Function<SearchText, Optional<Span>> search) {
    for (var text : texts) {
      var found = search.apply(text);
      if (found.isPresent()) {
        return found.map(span -> new Match(edited, text.passage(span.start(), span.end())));
      }
    }
    return Optional.empty();
  }

  /** The words as they are, but for the case of the first letter. */
  private static Optional<Span> verbatim(String text, String words) {
    int first = words.codePointAt(0);
    var rest = words.substring(Character.charCount(first));
    var same = occurrence(text, words);
    int other =
        Character.isUpperCase(first) ? Character.toLowerCase(first) : Character.toUpperCase(first);
    if (same.isPresent() || other == first) {
      return same;
    }
    return occurrence(text, Character.toString(other) + rest);
  }

  private static Optional<Span> occurrence(String text, String words) {
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      int end = at + words.length();
      if (WordBoundaries.canBegin(text, at) && WordBoundaries.canEnd(text, end)) {
        return Optional.of(new Span(at, end));
      }
    }
    return Optional.empty();
  }
}
