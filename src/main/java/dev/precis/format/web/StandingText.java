package dev.precis.format.web;

import dev.precis.format.DateText;
import dev.precis.model.Finding;
import dev.precis.model.Standing;
import java.util.Locale;

/** What readers are told of a quotation's standing: a sign, and the same in words. */
final class StandingText {

  private final DateText dates;

  StandingText(DateText dates) {
    this.dates = dates;
  }

  /** The sign that stands after a quotation, a different one for each standing; may be empty. */
  static String sign(Standing standing) {
    return switch (standing) {
      case VERIFIED -> "✓";
      case EDITED -> "[✓]";
      case TRANSLATED -> "✓ tr.";
      case OUTSIDE_BODY -> "✓*";
      case MISMATCH, NO_CAPTURE, CAPTURE_CHANGED -> "";
    };
  }

  /** What a standing means. */
  static String meaning(Standing standing) {
    return switch (standing) {
      case VERIFIED -> "The words stand in the source’s article as they are quoted.";
      case EDITED ->
          "The words stand in the article, with what the editor left out or put in marked by an"
              + " ellipsis or brackets.";
      case TRANSLATED -> "The words that the quotation translates stand in the article.";
      case OUTSIDE_BODY ->
          "The words stand on the source’s page, but not in the article: in a headline or a"
              + " caption.";
      case MISMATCH -> "The words are not in the source.";
      case NO_CAPTURE -> "Nobody has compared the words with the source.";
      case CAPTURE_CHANGED ->
          "The words, or our copy of the source, have changed since they were compared.";
    };
  }

  /** The same as {@link #of}, as a sentence without its full stop. */
  String asSentence(Finding finding) {
    var words = of(finding);
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** What was found, such as {@code verified in the source on 2 June 2025}. */
  String of(Finding finding) {
    var day = finding.since().map(since -> " on " + dates.of(since)).orElse("");
    return switch (finding.standing()) {
      case VERIFIED -> "verified in the source" + day;
      case EDITED -> "verified in the source" + day + ", with the editor’s changes marked";
      case TRANSLATED -> "translated from words verified in the source" + day;
      case OUTSIDE_BODY -> "found in a headline or caption of the source" + day;
      case MISMATCH -> "not in the source";
      case NO_CAPTURE -> "not compared with the source";
      case CAPTURE_CHANGED -> "changed since it was compared";
    };
  }
}
