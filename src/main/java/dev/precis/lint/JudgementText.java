package dev.precis.lint;

import dev.precis.diagnostics.Location;
import dev.precis.model.Judgement;
import dev.precis.prose.Span;
import java.util.List;
import java.util.regex.Pattern;

/** The words of a judgement that are the editor's own: quotations are blanked. */
final class JudgementText {

  private static final Pattern QUOTATION =
      Pattern.compile("“[^”]*”|\"[^\"]*\"|«[^»]*»|„[^“”]*[“”]|「[^」]*」");

  private final PlacedText words;
  private final String own;

  JudgementText(Judgement judgement) {
    words = PlacedText.of(judgement.text());
    own =
        QUOTATION
            .matcher(words.text())
            .replaceAll(quotation -> " ".repeat(quotation.group().length()));
  }

  /** The text, with the offsets of the whole. */
  String own() {
    return own;
  }

  List<Wording> wordings() {
    return Wording.in(own);
  }

  Location at(Span part) {
    return words.at(part.start(), part.end());
  }
}
