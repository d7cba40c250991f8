package dev.precis.lint;

import dev.precis.diagnostics.Code;
import dev.precis.model.Corpus;
import dev.precis.model.Piece;
import dev.precis.prose.Texts;
import java.util.stream.Stream;

/** A picture without an alternative text. */
final class MissingAlt implements Rule {

  @Override
  public Code code() {
    return Code.MISSING_ALT;
  }

  @Override
  public void check(Corpus corpus, Settings settings, Findings findings) {
    Texts.of(corpus)
        .forEach(
            text ->
                Texts.pieces(text)
                    .flatMap(
                        piece -> piece instanceof Piece.Image i ? Stream.of(i) : Stream.empty())
                    .filter(image -> image.alt().isBlank())
                    .forEach(
                        image ->
                            findings.report(
                                text.origin().at(image.start(), image.end()),
                                "the picture has no alternative text",
                                "say between the brackets what it shows")));
  }
}
