package dev.precis.lint;

import dev.precis.diagnostics.Location;
import dev.precis.lint.Sentences.Stretch;
import dev.precis.model.Judgement;
import java.util.List;
import java.util.regex.Pattern;

/** The words of a judgement that are the editor's own: quotations are blanked. */
final class JudgementText {

  private static final Pattern QUOTATION =
      Pattern.compile("“[^”]*”|\"[^\"]*\"|«[^»]*»|„[^“”]*[“”]|「[^」]*」");

  private final PlainText words;
  private final String own;

  JudgementText(Judgement judgement) {
    words = PlainText.of(judgement.text());
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

  Location at(Stretch stretch) {
    return words.at(stretch.start(), stretch.end());
  }
}
