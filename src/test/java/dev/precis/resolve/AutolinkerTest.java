package dev.precis.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.diagnostics.Diagnostics;
import dev.precis.model.Element;
import dev.precis.model.Piece;
import dev.precis.model.Prose;
import dev.precis.model.Summary;
import dev.precis.testing.ManuscriptBuilder;
import dev.precis.testing.Texts;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Which names become links. In the tables {@code {words|slug}} is an automatic link and {@code
 * <words|slug>} an author's.
 */
class AutolinkerTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        // first mention, longest name, whole words
        "{Russia|russia} spoke. Russia spoke again.",
        "{Kim Song|kim-song} spoke.",
        "{North Korea|north-korea} and {South Korea|south-korea} met.",
        "The {Bank of North Korea|bank} and {North Korea|north-korea}.",
        "Russian officials spoke for {Russia|russia}.",
        "Prussia was no Russiagate; {Russia|russia} was.",
        "RUSSIA and russia; {Russia|russia}.",
        "The UNO is not the {UN|un}.",
        "UN2 and 2UN; ({UN|un}).",
        "He is {Kim Song|kim-song}. Kim Songs are many.",
        // possessives, elisions, quotations
        "{Russia|russia}'s envoy.",
        "RUSSIA'S and {Russia|russia}'S.",
        "Russia'n and {Russia|russia}.",
        "'{Russia|russia}' and “Russia”.",
        "The states' friend {Russia|russia}'",
        "d'{Iran|iran}, de l'Iran",
        "L'{Iran|iran}",
        "O'Brien and {Brien|brien}",
        "{Xi|xi} flew to Xi'an.",
        "Xi'an is far; {Xi|xi} came.",
        // hyphens
        "The {Russia|russia}-{North Korea|north-korea} treaty",
        "{Iran|iran}-linked groups",
        "pro-{Russia|russia} groups",
        "{Kim Hong-kyun|kim-hong-kyun} spoke.",
        "Kim Hong-min is not {Kim Hong|kim-hong}.",
        "{Kim Hong|kim-hong}-Putin talks",
        "Hwasong-18 was not built by {Hwasong|hwasong}.",
        "{Russia|russia}–{Iran|iran} talks",
        "non-{UN|un} bodies",
        // stops, addresses, handles
        "It was {Russia|russia}.",
        "{Acme Inc.|acme} paid.",
        "See Reuters.com or www.Reuters; {Reuters|reuters} said.",
        "Mail un@UN or UN@un, {UN|un}.",
        "a_UN_b, @UN, then {UN|un}",
        "{UN|un}/{Russia|russia}",
        "{UN|un}, {Russia|russia}; ({Iran|iran})",
        // white space and typography
        "{Kim\u00A0Song|kim-song} spoke.",
        "{Kim  Song|kim-song} spoke.",
        "{Kim\nSong|kim-song} spoke.",
        "{Kim Hong\u2010kyun|kim-hong-kyun} spoke.",
        "{Kim Hong\u2011kyun|kim-hong-kyun} spoke.",
        "{Kim Hong\u00ADkyun|kim-hongkyun} spoke.",
        "The {People's Army|army} marched.",
        "The {People\u2019s Army|army} marched.",
        "The {“Storm” Corps|storm} marched.",
        "{Choe Se\u0301on|choe-seon} and Choe Séon.",
        // other scripts
        "{Россия|rossiya} ответила, а российский посол молчал.",
        "Российская сторона; в {России|rossiya}.",
        "{Ελλάδα|ellada} και Ελλάδα.",
        "Η Ελλάδας, η {Ελλάδα|ellada}.",
        "{김성|kim-song}은 말했다.",
        "그는 북한이고 {한국|hanguk}은 아니다.",
        "{UN|un}은 말했다.",
        "11{한국|hanguk}",
        "他说{中国|china}人很多。",
        "{キム・ソン|kim-song}は言った。",
        "ベロロシアではなく、{ロシア|russia}は。",
        "ロシアン、{ロシア|russia}が",
        "在{UN|un}的会议",
        "{إيران|iran} قالت.",
        // nothing to link
        "Nobody spoke.",
        "",
      })
  void the_first_whole_name_becomes_a_link(String table) {
    var plain = table.replaceAll("[{<]([^|]+)\\|[^}>]+[}>]", "$1");
    var linked = linked(plain);
    assertThat(Texts.links(linked)).isEqualTo(typeset(table));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        // where no link is made
        "`Russia` and Russia → Russia and {Russia|russia}",
        "[Russia](https://x.example) and Russia → Russia and {Russia|russia}",
        "[by Russia](topic:t) and Russia → <by Russia|t> and {Russia|russia}",
        "*Kim* Song, Kim Song → Kim Song, {Kim Song|kim-song}",
        "Kim [@a] Song, Kim Song → Kim  Song, {Kim Song|kim-song}",
        "Kim^[note] Song, Kim Song → Kim Song, {Kim Song|kim-song}",
        "Ru*ss*ia, Russia → Russia, {Russia|russia}",
        "^[Russia] and Russia → ' and {Russia|russia}'",
        // where one is
        "*Russia* and Russia → {Russia|russia} and Russia",
        "**the Russia of today** → the {Russia|russia} of today",
        "“Russia” [@a] → '“{Russia|russia}” '",
        "Russia[@a] spoke → {Russia|russia} spoke",
        // authors' links
        "[Russia](actor:russia) and Russia → <Russia|russia> and Russia",
        "[they](actor:russia) and Russia → <they|russia> and Russia",
        "Russia and [Russia](actor:russia) → {Russia|russia} and <Russia|russia>",
        "[Iran](actor:russia), Russia and Iran → <Iran|russia>, Russia and {Iran|iran}",
      })
  void links_and_other_elements_are_respected(String text, String expected) {
    assertThat(Texts.links(linked(text))).isEqualTo(expected);
  }

  @Test
  void headings_and_code_get_none_but_every_other_block_does() {
    var body =
        linked(
            """
            # Russia

            ```
            Russia
            ```

            | Iran | UN |
            | Reuters | UN |

            > Kim Song

            - Xi
            - Russia""");
    assertThat(Texts.links(body))
        .isEqualTo(
            "Russia"
                + "Russia"
                + " {Iran|iran}  {UN|un} "
                + " {Reuters|reuters}  UN "
                + "{Kim Song|kim-song}"
                + "{Xi|xi}"
                + "{Russia|russia}");
  }

  @Test
  void a_name_over_a_forced_break_is_one_name() {
    assertThat(Texts.links(linked("Kim\\\nSong spoke."))).isEqualTo("{KimSong|kim-song} spoke.");
  }

  @Test
  void the_link_knows_where_the_name_stands() {
    var link = links(linked("He -- the People's Army -- left.")).get(0);
    assertThat(link.start()).isEqualTo(10);
    assertThat(link.end()).isEqualTo(23);
  }

  @Test
  void a_piece_that_is_cut_keeps_the_offsets_of_its_parts() {
    assertThat(linked("So Russia spoke.").pieces())
        .filteredOn(Piece.Text.class::isInstance)
        .containsExactly(
            new Piece.Text("So ", 0, 3),
            new Piece.Text("Russia", 3, 9),
            new Piece.Text(" spoke.", 9, 16));
  }

  @Test
  void a_summary_can_do_without() {
    var manuscript = world();
    manuscript.briefing("b", "2025").summary("s").body("Russia and Iran").noAutolink();
    assertThat(Texts.links(body(manuscript))).isEqualTo("Russia and Iran");
  }

  @Test
  void a_summary_can_leave_some_actors_alone() {
    var manuscript = world();
    manuscript.briefing("b", "2025").summary("s").body("Russia and Iran").leaveAlone("russia");
    assertThat(Texts.links(body(manuscript))).isEqualTo("Russia and {Iran|iran}");
  }

  @Test
  void a_name_that_two_actors_share_is_never_linked_and_hides_shorter_names() {
    var manuscript = new ManuscriptBuilder();
    manuscript.actor("kim", "Kim");
    manuscript.actor("kim-song-1", "Kim Song").disambiguation("the envoy").alias("Envoy Kim");
    manuscript.actor("kim-song-2", "Kim Song").disambiguation("the poet");
    manuscript.briefing("b", "2025").summary("s").body("Kim Song met Envoy Kim and Kim.");
    assertThat(Texts.links(body(manuscript)))
        .isEqualTo("Kim Song met {Envoy Kim|kim-song-1} and {Kim|kim}.");
  }

  @Test
  void linking_changes_no_word_and_keeps_the_nesting() {
    var random = new Random(7);
    var parts =
        List.of(
            "Russia",
            "Kim",
            "Song",
            "North",
            "Korea",
            " ",
            " ",
            "'s",
            "-",
            "*Kim* ",
            "*UN*",
            "[Iran](actor:iran)",
            "[@a]",
            "`UN`",
            "\n",
            "\n\n",
            "...",
            "--",
            "한국",
            "은",
            ", ",
            "^[Russia, UN]",
            "\n\n# ",
            "\n\n- ");
    for (int i = 0; i < 3000; i++) {
      var text =
          random.ints(15, 0, parts.size()).mapToObj(parts::get).collect(Collectors.joining());
      var before = Texts.prose(text);
      var after = linked(text);
      assertThat(Texts.words(after)).isEqualTo(Texts.words(before));
      assertIsWellNested(after);
      assertThat(links(after)).extracting(Element.SymbolicLink::target).doesNotHaveDuplicates();
      assertThat(linkedAgain(after)).isEqualTo(after);
    }
  }

  private static void assertIsWellNested(Prose prose) {
    var open = new ArrayDeque<Element>();
    for (var piece : prose.pieces()) {
      if (piece instanceof Piece.Open opening) {
        boolean isLinkInLink =
            isLink(opening.element()) && open.stream().anyMatch(AutolinkerTest::isLink);
        assertThat(isLinkInLink).isFalse();
        open.push(opening.element());
      } else if (piece instanceof Piece.Close closing) {
        assertThat(open.pop()).isEqualTo(closing.element());
      }
    }
    assertThat(open).isEmpty();
  }

  private static boolean isLink(Element element) {
    return element instanceof Element.SymbolicLink || element instanceof Element.AddressLink;
  }

  private static List<Element.SymbolicLink> links(Prose prose) {
    return prose.pieces().stream()
        .filter(Piece.Open.class::isInstance)
        .map(piece -> ((Piece.Open) piece).element())
        .filter(Element.SymbolicLink.class::isInstance)
        .map(Element.SymbolicLink.class::cast)
        .filter(Element.SymbolicLink::automatic)
        .toList();
  }

  /** What typography makes of a text. */
  private static String typeset(String text) {
    return text.replace("'", "’");
  }

  private static Prose linked(String text) {
    var manuscript = world();
    manuscript.briefing("b", "2025").summary("s").body(text);
    return body(manuscript);
  }

  private static Prose linkedAgain(Prose prose) {
    var manuscript = world();
    manuscript.briefing("b", "2025").summary("s");
    var built = manuscript.build();
    var names = new ActorNames(built.actors(), new Diagnostics());
    Summary summary = built.briefings().get(0).summaries().get(0).with(prose);
    return new Autolinker(names).link(summary).body();
  }

  private static Prose body(ManuscriptBuilder manuscript) {
    var built = manuscript.build();
    var diagnostics = new Diagnostics();
    var names = new ActorNames(built.actors(), diagnostics);
    assertThat(diagnostics.sorted()).isEmpty();
    return new Autolinker(names).link(built.briefings().get(0).summaries().get(0)).body();
  }

  private static ManuscriptBuilder world() {
    var manuscript = new ManuscriptBuilder();
    manuscript.actor("acme", "Acme Inc.");
    manuscript.actor("army", "People's Army");
    manuscript.actor("bank", "Bank of North Korea");
    manuscript.actor("brien", "Brien").person();
    manuscript.actor("china", "China").country().alias("中国");
    manuscript.actor("choe-seon", "Choe S\u00E9on").person();
    manuscript.actor("ellada", "Ελλάδα").country();
    manuscript.actor("hanguk", "한국").country();
    manuscript.actor("hwasong", "Hwasong");
    manuscript.actor("iran", "Iran").country().alias("إيران");
    manuscript.actor("kim-hong", "Kim Hong").person();
    manuscript.actor("kim-hong-kyun", "Kim Hong-kyun").person();
    manuscript.actor("kim-hongkyun", "Kim Hongkyun").person();
    manuscript.actor("kim-song", "Kim Song").person().alias("김성", "キム・ソン");
    manuscript.actor("north-korea", "North Korea").country();
    manuscript.actor("reuters", "Reuters");
    manuscript.actor("rossiya", "Россия").country().alias("России");
    manuscript.actor("russia", "Russia").country().alias("ロシア", "Russia");
    manuscript.actor("south-korea", "South Korea").country();
    manuscript.actor("storm", "\"Storm\" Corps");
    manuscript.actor("un", "UN");
    manuscript.actor("xi", "Xi Jinping").person().alias("Xi");
    return manuscript;
  }
}
