package dev.precis.format;

import dev.precis.model.Judgement.Confidence;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Says how confident or how likely a judgement is. In English these are the terms of the standards
 * themselves; in other languages they are translated, and a published translation is not claimed.
 */
public final class GradeText {

  private static final Pattern NEXT_WORD = Pattern.compile(" (\\w)");

  private final Words words;

  public GradeText(Words words) {
    this.words = words;
  }

  /** The name of a level of confidence. */
  public String of(Confidence confidence) {
    return words.text("confidence." + confidence.name().toLowerCase(Locale.ROOT));
  }

  /** A wording of a scale; one that is on no scale stays as it was written. */
  public String likelihood(String wording) {
    var name =
        NEXT_WORD.matcher(wording).replaceAll(word -> word.group(1).toUpperCase(Locale.ROOT));
    var key = "likelihood." + name;
    return words.keys().contains(key) ? words.text(key) : wording;
  }
}
