package dev.precis.lint;

import dev.precis.diagnostics.Code;
import dev.precis.model.Corpus;
import dev.precis.model.Element;
import dev.precis.model.Piece;
import dev.precis.model.Prose;
import dev.precis.model.Target;
import dev.precis.prose.Sentences;
import dev.precis.prose.Texts;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A paragraph of a summary, or of a briefing's overview, that says something and cites nothing.
 * Headings, lists, tables, quotations, paragraphs of links and those without a complete sentence
 * are let off. A link to a source is as good as a citation; so is, in an overview, a link to a
 * summary, which has its own.
 */
final class UncitedParagraph implements Rule {

  @Override
  public Code code() {
    return Code.UNCITED_PARAGRAPH;
  }

  @Override
  public void check(Corpus corpus, Settings settings, Findings findings) {
    for (var briefing : corpus.briefings().values()) {
      check(briefing.overview(), target -> isSource(target) || isSummary(target), findings);
      briefing.summaries().forEach(s -> check(s.body(), UncitedParagraph::isSource, findings));
    }
  }

  private static void check(Prose body, Predicate<Target> cites, Findings findings) {
    int depth = 0;
    int start = 0;
    var pieces = body.pieces();
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i) instanceof Piece.Open open) {
        depth += isContainer(open.element()) ? 1 : 0;
        start = open.element() instanceof Element.Paragraph ? i : start;
      } else if (pieces.get(i) instanceof Piece.Close close) {
        depth -= isContainer(close.element()) ? 1 : 0;
        if (depth == 0 && close.element() instanceof Element.Paragraph) {
          checkParagraph(body.with(pieces.subList(start, i)), cites, findings);
        }
      }
    }
  }

  private static void checkParagraph(Prose paragraph, Predicate<Target> cites, Findings findings) {
    var words = PlacedText.of(paragraph);
    if (words.isEmpty()
        || !hasSentence(words.text())
        || paragraph.citations().findAny().isPresent()
        || links(paragraph).anyMatch(cites)
        || hasOnlyLinks(paragraph)) {
      return;
    }
    findings.report(
        words.at(), "this paragraph cites nothing", "cite the source that it rests on: [@key]");
  }

  private static boolean hasSentence(String text) {
    return Sentences.of(text).stream().anyMatch(sentence -> Sentences.isComplete(text, sentence));
  }

  private static Stream<Target> links(Prose paragraph) {
    return Texts.pieces(paragraph)
        .flatMap(
            piece -> piece instanceof Piece.Open open ? Stream.of(open.element()) : Stream.empty())
        .flatMap(
            e ->
                e instanceof Element.SymbolicLink link ? Stream.of(link.target()) : Stream.empty());
  }

  private static boolean hasOnlyLinks(Prose paragraph) {
    int links = 0;
    for (var piece : paragraph.pieces()) {
      if (piece instanceof Piece.Open open) {
        links += isLink(open.element()) ? 1 : 0;
      } else if (piece instanceof Piece.Close close) {
        links -= isLink(close.element()) ? 1 : 0;
      } else if (links == 0
          && piece instanceof Piece.Text text
          && text.text().codePoints().anyMatch(Character::isLetterOrDigit)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isContainer(Element element) {
    return element instanceof Element.BlockQuote
        || element instanceof Element.BulletList
        || element instanceof Element.OrderedList
        || element instanceof Element.DefinitionList
        || element instanceof Element.Table;
  }

  private static boolean isLink(Element element) {
    return element instanceof Element.SymbolicLink || element instanceof Element.AddressLink;
  }

  private static boolean isSource(Target target) {
    return target instanceof Target.SourceKey;
  }

  private static boolean isSummary(Target target) {
    return target instanceof Target.SummaryKey;
  }
}
