package dev.precis.format.web;

import dev.precis.format.DateText;
import dev.precis.format.Words;
import dev.precis.model.Finding;
import dev.precis.model.Standing;
import java.util.Locale;

/** What readers are told of a quotation's standing: a sign, and the same in words. */
final class StandingText {

  private final Words words;
  private final DateText dates;

  StandingText(Words words, DateText dates) {
    this.words = words;
    this.dates = dates;
  }

  /** The sign that stands after a quotation, a different one for each standing; may be empty. */
  String sign(Standing standing) {
    return said("standing.sign", standing);
  }

  /** Its name. */
  String name(Standing standing) {
    return said("standing.name", standing);
  }

  /** What a standing means. */
  String meaning(Standing standing) {
    return said("standing.meaning", standing);
  }

  /** The same as {@link #of}, as a sentence without its full stop. */
  String asSentence(Finding finding) {
    var said = of(finding);
    return said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1);
  }

  /** What was found, such as {@code verified in the source on 2 June 2025}. */
  String of(Finding finding) {
    var standing = finding.standing();
    return finding
        .since()
        .map(
            day ->
                words.text(
                    "standing.saidOn", "standing", selector(standing), "date", dates.of(day)))
        .orElseGet(() -> said("standing.said", standing));
  }

  private String said(String key, Standing standing) {
    return words.text(key, "standing", selector(standing));
  }

  private static String selector(Standing standing) {
    return standing.name().toLowerCase(Locale.ROOT);
  }
}
