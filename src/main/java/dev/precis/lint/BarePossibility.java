package dev.precis.lint;

import dev.precis.diagnostics.Code;
import dev.precis.model.Corpus;
import dev.precis.prose.Span;
import dev.precis.prose.Texts;
import java.util.regex.Pattern;

/**
 * A judgement that something may be, without saying how likely it is. Only small letters count, so
 * that the month of May is none.
 */
final class BarePossibility implements Rule {

  private static final Pattern WORDS = Pattern.compile("\\b(?:may|might|could|possibly)\\b");

  @Override
  public Code code() {
    return Code.BARE_POSSIBILITY;
  }

  @Override
  public void check(Corpus corpus, Settings settings, Findings findings) {
    var scale = corpus.site().likelihoodScale().label();
    Texts.judgements(corpus)
        .map(JudgementText::new)
        .forEach(
            text ->
                WORDS
                    .matcher(text.own())
                    .results()
                    .forEach(
                        match ->
                            findings.report(
                                text.at(new Span(match.start(), match.end())),
                                "'" + match.group() + "' does not say how likely this is",
                                "use a wording of the scale " + scale)));
  }
}
