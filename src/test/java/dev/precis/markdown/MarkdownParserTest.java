package dev.precis.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.diagnostics.Diagnostics;
import dev.precis.diagnostics.Location;
import dev.precis.diagnostics.Origin;
import dev.precis.model.Element;
import dev.precis.model.Piece;
import dev.precis.model.Prose;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MarkdownParserTest {

  private static final MarkdownParser ENGLISH = new MarkdownParser(Locale.ENGLISH);

  /** Places are offsets, so that a test can see them. */
  private static final Origin OFFSETS =
      (start, end) -> new Location("text", 1, start + 1, end - start);

  static Stream<Arguments> blocks() {
    return Stream.of(
        Arguments.of("one\ntwo", "p(one two)"),
        Arguments.of("one  \ntwo", "p(one<br>two)"),
        Arguments.of("한국\n어", "p(한국 어)"),
        Arguments.of("漢字\n仮名", "p(漢字仮名)"),
        Arguments.of("# A *b*\n\n## A b", "h1#a-b(A emphasis(b))h2#a-b-2(A b)"),
        Arguments.of("## 유령 집단!", "h2#유령-집단(유령 집단!)"),
        Arguments.of("## ???", "h2#section(???)"),
        Arguments.of("- a\n- b", "ul(li(a)li(b))"),
        Arguments.of("- a\n\n- b", "ul-loose(li(p(a))li(p(b)))"),
        Arguments.of("- a\n  - b", "ul(li(aul(li(b))))"),
        Arguments.of("3. a\n4. b", "ol3(li(a)li(b))"),
        Arguments.of("> a\n> b\n>\n> c", "quote(p(a b)p(c))"),
        Arguments.of("    code *x*", "pre:(code *x*)"),
        Arguments.of("```java x\na \"b\" -- c\n```", "pre:java(a \"b\" -- c\n)"),
        Arguments.of("a\n\n***\n\nb", "p(a)<hr>p(b)"),
        Arguments.of(
            "| a | b |\n|:--|--:|\n| 1 | [@x, p. 2] |",
            "table(tablehead(tablerow(thL(a)thR(b)))"
                + "tablebody(tablerow(tdL(1)tdR([@x {page 2}]))))"),
        Arguments.of("Term\n: Meaning", "definitionlist(term(Term)definition(Meaning))"),
        Arguments.of("a[^1] b\n\n[^1]: note *x*", "p(anote(p(note emphasis(x))) b)"),
        Arguments.of("a[^n]\n\n[^n]: see [^n]", "p(anote(p(see note())))"),
        Arguments.of("<div onclick=x>\n*b*\n</div>", "p(<div onclick=x>\n*b*\n</div>)"),
        Arguments.of("<!-- c -->", "p(<!-- c -->)"));
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void blocks_are_read_as_commonmark_reads_them(String markdown, String expected) {
    assertThat(read(markdown)).isEqualTo(expected);
  }

  static Stream<Arguments> inlines() {
    return Stream.of(
        Arguments.of("*a* **b** `c`", "emphasis(a) strong(b) code(c)"),
        Arguments.of("`` a ` \"b\" ``", "code(a ` \"b\")"),
        Arguments.of("a <b>c</b> d", "a <b>c</b> d"),
        Arguments.of("<script>alert(1)</script>", "<script>alert(1)</script>"),
        Arguments.of("&eacute;&#8211;&amp;lt;", "é–&lt;"),
        Arguments.of("\\*a\\* \\[@x]", "*a* [@x]"),
        Arguments.of("[t](actor:kim-song)", "ActorKey:kim-song(t)"),
        Arguments.of("[t](topic:arms)", "TopicKey:arms(t)"),
        Arguments.of("[t](source:ap)", "SourceKey:ap(t)"),
        Arguments.of("[t](summary:b/s)", "SummaryKey:b/s(t)"),
        Arguments.of("[t](briefing:b)", "BriefingKey:b(t)"),
        Arguments.of("[t](page:about)", "PageKey:about(t)"),
        Arguments.of("[t](https://x.example \"T\")", "a:https://x.example|T(t)"),
        Arguments.of("[t](/about/)", "a:/about/(t)"),
        Arguments.of("[t][r]\n\n[r]: https://x.example", "a:https://x.example(t)"),
        Arguments.of("[t] and [u][v]", "[t] and [u][v]"),
        Arguments.of("[*t*]", "[emphasis(t)]"),
        Arguments.of(
            "<https://x.example/a--b>", "a:https://x.example/a--b(https://x.example/a--b)"),
        Arguments.of("<desk@example.org>", "a:mailto:desk@example.org(desk@example.org)"),
        Arguments.of("![alt *x*](a/b.png \"T\")", "img(a/b.png|alt x|T)"),
        Arguments.of("![alt](/media/b.png)", "img(b.png|alt|)"),
        Arguments.of("![alt](media:b.png)", "img(b.png|alt|)"),
        Arguments.of("@kim wrote to desk@example.org", "@kim wrote to desk@example.org"));
  }

  @ParameterizedTest
  @MethodSource("inlines")
  void lines_are_read_as_commonmark_reads_them(String markdown, String expected) {
    assertThat(read(markdown)).isEqualTo("p(" + expected + ")");
  }

  static Stream<Arguments> typography() {
    return Stream.of(
        Arguments.of("\"a\" 'b'", "“a” ‘b’"),
        Arguments.of("(\"a\")", "(“a”)"),
        Arguments.of("\"*a*\"", "“emphasis(a)”"),
        Arguments.of("*\"a*\"", "emphasis(“a)”"),
        Arguments.of("\"a\" [@x]", "“a” [@x]"),
        Arguments.of("\"a\"[@x].", "“a”[@x]."),
        Arguments.of("[@x] \"a\"", "[@x] “a”"),
        Arguments.of("\"'a' b\"", "“‘a’ b”"),
        Arguments.of("it's Kim's, the boys' '90s", "it’s Kim’s, the boys’ ’90s"),
        Arguments.of("a -- b---c ... d", "a – b—c … d"),
        Arguments.of("---- and -----", "---- and -----"),
        Arguments.of("\"a\n\"b", "“a “b"),
        Arguments.of("&quot;a&quot;", "\"a\""),
        Arguments.of("\\\"a\\\"", "\"a\""));
  }

  @ParameterizedTest
  @MethodSource("typography")
  void marks_are_set_as_a_typesetter_would(String markdown, String expected) {
    assertThat(read(markdown)).isEqualTo("p(" + expected + ")");
  }

  @Test
  void quotation_marks_are_those_of_the_language() {
    assertThat(Notation.of(new MarkdownParser(Locale.GERMAN).parse("\"a\" 'b'", OFFSETS, none())))
        .isEqualTo("p(„a“ ‚b‘)");
    assertThat(Notation.of(new MarkdownParser(Locale.FRENCH).parse("\"a\"", OFFSETS, none())))
        .isEqualTo("p(«\u202Fa\u202F»)");
  }

  static Stream<Arguments> citations() {
    return Stream.of(
        Arguments.of("[@key]", "@key"),
        Arguments.of("[@key, p. 3]", "@key {page 3}"),
        Arguments.of("[@key p. 3]", "@key {page 3}"),
        Arguments.of("[@key, 3]", "@key {page 3}"),
        Arguments.of(
            "[@key, pp. 33-35, 38-39 and *passim*]", "@key {page 33–35, 38–39} +and *passim*"),
        Arguments.of("[@key, ¶4]", "@key {paragraph 4}"),
        Arguments.of("[@key, ¶ 4]", "@key {paragraph 4}"),
        Arguments.of("[@key, para. 4]", "@key {paragraph 4}"),
        Arguments.of("[@key, §§ 1-2]", "@key {section 1–2}"),
        Arguments.of("[@key, chap. 1, and so on]", "@key {chapter 1} +and so on"),
        Arguments.of("[@key, ch. ix]", "@key {chapter ix}"),
        Arguments.of("[@key, vol. 2]", "@key {volume 2}"),
        Arguments.of("[@key, fig. 7a]", "@key {figure 7a}"),
        Arguments.of("[@key, in passing]", "@key +in passing"),
        Arguments.of("[@key, p. unknown]", "@key +p. unknown"),
        Arguments.of("[see @key]", "see @key"),
        Arguments.of("[see @a, p. 3; @b]", "see @a {page 3}; @b"),
        Arguments.of("[see @a, p. 3; also @b, ch. 1]", "see @a {page 3}; also @b {chapter 1}"),
        Arguments.of("[-@key]", "-@key"),
        Arguments.of("[see -@key, p. 3]", "see -@key {page 3}"),
        Arguments.of("[@{odd key}]", "@odd key"),
        Arguments.of(
            "[@{https://x.example/?a=b,c;d}, p. 3]", "@https://x.example/?a=b,c;d {page 3}"),
        Arguments.of("[@doe99a]", "@doe99a"),
        Arguments.of("[@Foo_bar.baz]", "@Foo_bar.baz"),
        Arguments.of("[@foo:bar/2-3+x]", "@foo:bar/2-3+x"),
        Arguments.of("[@_x]", "@_x"),
        Arguments.of("[@99x]", "@99x"),
        Arguments.of("[@김성-2025]", "@김성-2025"),
        Arguments.of("[@key.]", "@key +."),
        Arguments.of("[@key, by kim-song]", "@key by kim-song"),
        Arguments.of("[@key, ¶4, by kim-song]", "@key {paragraph 4} by kim-song"),
        Arguments.of("[@key, original \"유령 집단\"]", "@key original <유령 집단>"),
        Arguments.of("[@key, original “a, b; c] (d)”]", "@key original <a, b; c] (d)>"),
        Arguments.of("[@key, by x, original \"a, b\"; @b]", "@key by x original <a, b>; @b"),
        Arguments.of("[@key, original \"a\nb\"]", "@key original <a b>"),
        Arguments.of("[@a;\n@b]", "@a; @b"),
        Arguments.of("[cf. Smith (2020; 2021), @a]", "cf. Smith (2020; 2021), @a"));
  }

  @ParameterizedTest
  @MethodSource("citations")
  void citations_follow_the_grammar_of_pandoc(String markdown, String expected) {
    var text = "Said " + markdown + " here.";
    var prose = ENGLISH.parse(text, OFFSETS, none());

    assertThat(Notation.of(prose)).isEqualTo("p(Said [" + expected + "] here.)");
    var citation = prose.citations().findFirst().orElseThrow().citation();
    assertThat(text.substring(citation.start(), citation.end())).isEqualTo(markdown);
    for (var item : citation.items()) {
      assertThat(text.substring(item.start(), item.end()).replaceAll("[{}]", ""))
          .isEqualTo("@" + item.source());
      item.by()
          .ifPresent(
              by -> assertThat(text.substring(by.start(), by.end())).isEqualTo(by.actor().slug()));
    }
  }

  @Test
  void offsets_hold_where_lines_are_stripped() {
    var text = "> - one [see\n>   @a, by\n>   kim; @b] two";
    var prose = ENGLISH.parse(text, OFFSETS, none());

    var items = prose.citations().findFirst().orElseThrow().citation().items();
    assertThat(items)
        .extracting(item -> text.substring(item.start(), item.end()))
        .containsExactly("@a", "@b");
    var by = items.get(0).by().orElseThrow();
    assertThat(text.substring(by.start(), by.end())).isEqualTo("kim");
  }

  static Stream<Arguments> noCitations() {
    return Stream.of(
        Arguments.of("[me@example.org]", "[me@example.org]"),
        Arguments.of("\\[@key]", "[@key]"),
        Arguments.of("`[@key]`", "code([@key])"),
        Arguments.of("[@key](https://x.example)", "a:https://x.example(@key)"),
        Arguments.of("[x]: @y", "[x]: @y"),
        Arguments.of("[plain] [text]", "[plain] [text]"));
  }

  @ParameterizedTest
  @MethodSource("noCitations")
  void what_only_looks_like_a_citation_is_none(String markdown, String expected) {
    assertThat(read("a " + markdown)).isEqualTo("p(a " + expected + ")");
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        Arguments.of("[@]", "3+1 bad-citation there is no key after '@'"),
        Arguments.of("[@key", "2+5 bad-citation the citation is not closed"),
        Arguments.of("[@a; see]", "6+4 bad-citation this part of the citation names no source"),
        Arguments.of("[@a, by ]", "7+2 bad-citation 'by' is followed by one actor"),
        Arguments.of("[@a, by a b]", "7+6 bad-citation 'by' is followed by one actor"),
        Arguments.of(
            "[@a, original x]",
            "7+10 bad-citation 'original' is followed by words in quotation marks"),
        Arguments.of("[@a, originally x]", ""),
        Arguments.of(
            "[@a, original \"x\" y]",
            "7+14 bad-citation 'original' is followed by words in quotation marks"),
        Arguments.of("[t](javascript:x)", "6+12 bad-link 'javascript:x' cannot be linked to"),
        Arguments.of("[t](//x.example)", "6+11 bad-link '//x.example' cannot be linked to"),
        Arguments.of("[t](summary:b)", "6+9 bad-link 'summary:b' cannot be linked to"),
        Arguments.of("[t](actor:)", "6+6 bad-link 'actor:' cannot be linked to"),
        Arguments.of(
            "![x](https://x.example/a.png)",
            "7+23 bad-link 'https://x.example/a.png' cannot be linked to"),
        Arguments.of("![](a.png)", ""),
        Arguments.of("a[^x]", "3+4 unknown-footnote there is no note 'x'"));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void a_fault_is_reported_at_its_characters(String markdown, String expected) {
    var diagnostics = new Diagnostics();
    ENGLISH.parse(" " + markdown, OFFSETS, diagnostics);

    assertThat(diagnostics.sorted())
        .extracting(
            d ->
                d.location().column()
                    + "+"
                    + d.location().length()
                    + " "
                    + d.code().id()
                    + " "
                    + d.message())
        .containsExactlyElementsOf(expected.isEmpty() ? List.of() : List.of(expected));
  }

  @Test
  void a_title_is_typeset_but_is_no_markdown() {
    assertThat(ENGLISH.typeset("Russia's *no* -- \"never\" [@x]"))
        .isEqualTo("Russia’s *no* – “never” [@x]");
  }

  @Test
  void a_text_of_one_line_has_no_blocks() {
    assertThat(line("1. *a* [@x]")).isEqualTo("1. emphasis(a) [@x]");
    assertThat(line("# a\n> b\n\n- c")).isEqualTo("# a > b - c");
    assertThat(line("    four")).isEqualTo("four");
    assertThat(line("| a |\n|---|")).isEqualTo("| a | |—|");
    assertThat(line("[x]: y")).isEqualTo("[x]: y");
  }

  @Test
  void exact_texts_stand_at_their_offsets_and_pieces_are_well_nested() {
    var random = new Random(7);
    var alphabet = "ab \n*_`[]()!@;,:\"'-.#>|\\&<{}^~1é한";
    for (int round = 0; round < 3_000; round++) {
      var text = new StringBuilder();
      for (int i = random.nextInt(60); i >= 0; i--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      assertSound(text.toString());
    }
  }

  @Test
  void a_text_that_is_all_brackets_or_quotes_is_read_or_refused() {
    for (var mark : List.of("[", ">", "*", "- ", "_", "`", "![", "<", "[@", "[^", "*a **b ")) {
      var diagnostics = new Diagnostics();
      var prose = ENGLISH.parse(mark.repeat(3_000), OFFSETS, diagnostics);
      assertThat(prose.isEmpty()).as(mark).isEqualTo(prose.isEmpty() && diagnostics.hasErrors());
    }
  }

  private static void assertSound(String text) {
    var prose = ENGLISH.parse(text, OFFSETS, none());
    assertSound(prose, text);
    assertSound(ENGLISH.parseInline(text, OFFSETS, none()), text);
  }

  private static void assertSound(Prose prose, String text) {
    var open = new ArrayDeque<Element>();
    for (var piece : prose.pieces()) {
      if (piece instanceof Piece.Open opened) {
        open.push(opened.element());
      } else if (piece instanceof Piece.Close closed) {
        assertThat(open.pop()).as(text).isEqualTo(closed.element());
      } else if (piece instanceof Piece.Text words) {
        assertThat(words.start()).as(text).isBetween(0, text.length());
        assertThat(words.end()).as(text).isBetween(words.start(), text.length());
        if (words.text().length() == words.end() - words.start()) {
          var there = text.substring(words.start(), words.end()).replaceAll("[\"'\n]", "?");
          assertThat(words.text().replaceAll("[“”‘’\"'\n ]", "?"))
              .as(text)
              .isEqualTo(there.replace(' ', '?'));
        }
      } else if (piece instanceof Piece.Note note) {
        assertSound(note.body(), text);
      }
    }
    assertThat(open).as(text).isEmpty();
  }

  private static String read(String markdown) {
    var diagnostics = new Diagnostics();
    var prose = ENGLISH.parse(markdown, OFFSETS, diagnostics);
    assertThat(diagnostics.sorted()).isEmpty();
    return Notation.of(prose);
  }

  private static String line(String markdown) {
    return Notation.of(ENGLISH.parseInline(markdown, OFFSETS, none()));
  }

  private static Diagnostics none() {
    return new Diagnostics();
  }
}
