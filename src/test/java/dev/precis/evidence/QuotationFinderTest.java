package dev.precis.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.model.Citation;
import dev.precis.model.Element;
import dev.precis.model.Finding;
import dev.precis.model.Piece;
import dev.precis.model.Place;
import dev.precis.model.Prose;
import dev.precis.model.Quotation;
import dev.precis.model.Site.QuotationMarks;
import dev.precis.model.Target.SourceKey;
import dev.precis.model.Target.TopicKey;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationFinderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He said \"not so\" [@a].",
        "He said “not so” [@a].",
        "He said «not so» [@a].",
        "Er sagte „not so“ [@a].",
        "Er sagte „not so” [@a].",
        "Er sagte »not so« [@a].",
        "彼は「not so」と [@a]",
        "彼は『not so』と [@a]",
        "(\"not so\") [@a]",
        "\"not so\", he said [@a]",
        "“not so” and then more. A sentence [@a]",
        "“not so”—[@a]",
        "“not so [@a]”",
      })
  void words_between_double_marks_belong_to_the_citation_after_them(String text) {
    assertThat(found(text)).containsExactly("not so @a");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "“one” [@a] and “two” [@b] | one @a, two @b",
        "“one” and “two” [@b] | one @b, two @b",
        "“one” [@a; @b] | one @a+b",
        "“he said “no” to me” [@a] | he said “no” to me @a",
        "“he said ‘no’ to me” [@a] | he said ‘no’ to me @a",
        "\"he said 'no' to me\" [@a] | he said 'no' to me @a",
        "« il dit “non” à tous » [@a] | il dit “non” à tous @a",
        "“don’t” [@a] | don’t @a",
        "\"one *two* three\" [@a] | one two three @a",
        "*\"one two\"* [@a] | one two @a",
        "\"one {two} three\" [@a] | one two three @a",
        "‘one’ [@a] | ~~",
        "'one' [@a] | ~~",
        "the 5\" pipe [@a] | ~~",
        "“unbalanced [@a] | ~~",
        "unbalanced” [@a] | ~~",
        "” “ ” “one” [@a] | ~one @a~",
        "`\"code\"` [@a] | ~~",
        "“one `\"x\"` two” [@a] | one \"x\" two @a",
        "“…” [@a] | ~~",
        "[@a] says “one” | one -",
      })
  void other_marks_are_none(String text, String expected) {
    assertThat(String.join(", ", found(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "He said ‘not so’ [@a]. | not so @a",
        "He said 'not so' [@a]. | not so @a",
        "He said ‘I don’t know’ [@a]. | I don’t know @a",
        "He said 'I don't know' [@a]. | I don't know @a",
        "‘the workers’ rights’ [@a] | the workers’ rights @a",
        "‘the workers’ and ‘the bosses’ [@a] | the workers @a, the bosses @a",
        "‘he said “no” to me’ [@a] | he said “no” to me @a",
        "the “word” alone [@a] | ~~",
        "the workers’ rights [@a] | ~~",
        "«one» [@a] | one @a",
      })
  void british_usage_has_single_marks(String text, String expected) {
    var finder = new QuotationFinder(QuotationMarks.SINGLE);
    assertThat(String.join(", ", described(finder.in(Proses.inline(text))))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "# A “heading” [@a]\\n\\nText. | ''",
        "“one” here.\\n\\nA citation [@a]. | one -",
        "- “one” [@a]\\n- “two” [@b] | one @a, two @b",
        "- “one”\\n- two [@b] | one -",
        "> One line. [@a] | One line. @a",
        "> One line.\\n> And “two”. [@a] | One line. And “two”. @a",
        "> One line.\\n> — A speaker [@a] | One line. @a",
        "> One line.\\n\\nThen [@a]. | One line. -",
        "“one begins.\\n\\n“two goes on” [@a]. | one begins. two goes on @a",
        "“one begins.\\n\\n“two goes on.\\n\\n“three ends” [@a]. | one begins. two goes on. three ends @a",
        "“one begins.\\n\\nOther text “two” [@a]. | two @a",
        "“one begins.\\n\\n# Heading\\n\\n“two” [@a]. | two @a",
      })
  void blocks_bound_a_quotation(String text, String expected) {
    var prose = Proses.blocks(text.replace("\\n", "\n"));
    assertThat(String.join(", ", described(new QuotationFinder(QuotationMarks.DOUBLE).in(prose))))
        .isEqualTo(expected);
  }

  @Test
  void a_quotation_knows_where_it_stands() {
    var found = new QuotationFinder(QuotationMarks.DOUBLE).in(Proses.inline("He said “no” [@a]."));
    assertThat(found.get(0).start()).isEqualTo(8);
    assertThat(found.get(0).end()).isEqualTo(12);
  }

  @Test
  void a_wrapped_quotation_keeps_every_character_and_is_marked_once_at_its_end() {
    var prose = Proses.inline("He *said “yes* and {no}” twice [@a].");
    var wrapped = wrapped(prose);

    assertThat(textOf(wrapped)).isEqualTo(textOf(prose));
    assertThat(wrapped.pieces()).filteredOn(Piece.Cite.class::isInstance).hasSize(1);
    var elements =
        wrapped.pieces().stream()
            .filter(Piece.Open.class::isInstance)
            .map(piece -> ((Piece.Open) piece).element())
            .filter(Element.Quoted.class::isInstance)
            .map(Element.Quoted.class::cast)
            .toList();
    assertThat(elements).hasSizeGreaterThan(1);
    assertThat(elements.stream().filter(Element.Quoted::last)).hasSize(1);
    assertThat(elements.get(elements.size() - 1).last()).isTrue();
    assertNested(wrapped);
  }

  @Test
  void no_text_of_any_marks_makes_it_fail_or_lose_a_character() {
    var random = new Random(11);
    var signs = "“”\"«»„「」‘’'*`{}a —s";
    for (int round = 0; round < 5000; round++) {
      var text = new StringBuilder("x");
      for (int i = 0; i < 14; i++) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      var balanced = text.toString().replaceAll("[*`{}]", "*").replaceAll("\\*([^*]*)$", "$1*");
      if (balanced.chars().filter(c -> c == '*').count() % 2 == 0) {
        var prose = Proses.blocks(balanced + " [@a]\n\n" + balanced + " [@b]");
        var wrapped = wrapped(prose);
        assertThat(textOf(wrapped)).isEqualTo(textOf(prose));
        assertNested(wrapped);
      }
    }
  }

  private static Prose wrapped(Prose prose) {
    var writer = new QuotedProse(prose);
    for (var found : new QuotationFinder(QuotationMarks.DOUBLE).in(prose)) {
      var candidate =
          new Quotation.Candidate(new SourceKey("a"), Optional.empty(), Optional.empty());
      var quotation =
          new Quotation(
              new Place.OnTopic(new TopicKey("t")),
              prose.origin().at(found.start(), found.end()),
              found.words(),
              List.of(candidate));
      writer.wrap(found.segments(), quotation, Finding.NONE);
    }
    return writer.prose();
  }

  private static void assertNested(Prose prose) {
    var open = new ArrayDeque<Element>();
    for (var piece : prose.pieces()) {
      if (piece instanceof Piece.Open opened) {
        open.push(opened.element());
      } else if (piece instanceof Piece.Close closed) {
        assertThat(closed.element()).isEqualTo(open.pop());
      }
    }
    assertThat(open).isEmpty();
  }

  private static String textOf(Prose prose) {
    return prose.pieces().stream()
        .filter(Piece.Text.class::isInstance)
        .map(piece -> ((Piece.Text) piece).text())
        .collect(Collectors.joining());
  }

  private static List<String> found(String text) {
    return described(new QuotationFinder(QuotationMarks.DOUBLE).in(Proses.inline(text)));
  }

  private static List<String> described(List<FoundQuotation> found) {
    return found.stream()
        .map(
            quotation ->
                quotation.words().replaceAll("\\s+", " ")
                    + quotation.citation().map(QuotationFinderTest::keys).orElse(" -"))
        .toList();
  }

  private static String keys(Citation citation) {
    return citation.items().stream()
        .map(item -> item.source().id())
        .collect(Collectors.joining("+", " @", ""));
  }
}
