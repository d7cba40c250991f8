package dev.precis.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import de.undercouch.citeproc.csl.CSLType;
import dev.precis.model.CslRecord;
import dev.precis.model.CslRecord.Name;
import dev.precis.model.PartialDate;
import dev.precis.model.Reference;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

/** What references look like; the expected ones are written after the rules of each style. */
class TypesetterTest {

  private static final List<CSLType> TYPES = List.of(CSLType.values());
  private static final Map<String, Typesetter> TYPESETTERS = new ConcurrentHashMap<>();

  static Stream<Arguments> references() {
    return Stream.of(
        of(
            "chicago-notes-bibliography",
            Records.UNSIGNED,
            "Local News 8. “Russia Vetoes UN Resolution, Abolishing Monitoring of UN Sanctions by UN"
                + " Experts.” March 28, 2024. https://localnews8.com/news?id=1&page=2."),
        of(
            "chicago-notes-bibliography",
            Records.SIGNED,
            "Shin, Hyonhee. “U.S., S Korea, Japan Unveil New Team to Monitor N Korea Sanctions.”"
                + " Japan Today, October 16, 2024. https://japantoday.com/x."),
        of(
            "chicago-notes-bibliography",
            Records.UNDATED,
            "Arnold, Aaron. “North Korea Will Soon Be Able to Flout Sanctions.” Mint, n.d."
                + " https://www.livemint.com/x."),
        of(
            "chicago-notes-bibliography",
            Records.UNTITLED,
            "TASS. [Reuters report on the launch of the monitoring team]. October 2024."
                + " https://tass.com/x."),
        of(
            "chicago-notes-bibliography",
            Records.JAPANESE,
            "外務省. “多国間制裁監視チーム(MSMT)の設立に関する共同声明.” October 16, 2024."
                + " https://www.mofa.go.jp/x.html."),
        of(
            "chicago-notes-bibliography",
            Records.ARTICLE,
            "Arnold, Aaron, Eva Berg, and Min Chi. “The End of the Panel.” Journal of Sanctions 12,"
                + " no. 3 (2025): 12–34. https://doi.org/10.1000/xyz."),
        of(
            "chicago-notes-bibliography",
            Records.BOOK,
            "Arnold, Aaron. Sanctions and Their Critics. 2nd ed. Oxford University Press, 2021."),
        of(
            "apa",
            Records.UNSIGNED,
            "Russia vetoes UN resolution, abolishing monitoring of UN sanctions by UN experts."
                + " (2024, March 28). Local News 8. https://localnews8.com/news?id=1&page=2"),
        of(
            "apa",
            Records.UNDATED,
            "Arnold, A. (n.d.). North Korea will soon be able to flout sanctions. Mint. Retrieved"
                + " https://www.livemint.com/x"),
        of(
            "apa",
            Records.UNTITLED,
            "[Reuters report on the launch of the monitoring team]. (2024, October). TASS."
                + " https://tass.com/x"),
        of(
            "apa",
            Records.ARTICLE,
            "Arnold, A., Berg, E., & Chi, M. (2025). The end of the panel. Journal of Sanctions,"
                + " 12(3), 12–34. https://doi.org/10.1000/xyz"),
        of(
            "apa",
            Records.BOOK,
            "Arnold, A. (2021). Sanctions and their critics (2nd ed.). Oxford University Press."),
        of(
            "modern-language-association",
            Records.SIGNED,
            "Shin, Hyonhee. “U.S., S Korea, Japan Unveil New Team to Monitor N Korea Sanctions.”"
                + " Japan Today, 16 Oct. 2024, https://japantoday.com/x."),
        of(
            "oscola",
            Records.UNSIGNED,
            "‘Russia Vetoes UN Resolution, Abolishing Monitoring of UN Sanctions by UN Experts’"
                + " Local News 8 (28 March 2024) <https://localnews8.com/news?id=1&page=2>"),
        of(
            "ieee",
            Records.ARTICLE,
            "A. Arnold, E. Berg, and M. Chi, “The end of the panel,” Journal of Sanctions, vol. 12,"
                + " no. 3, pp. 12–34, 2025, doi: 10.1000/xyz."),
        of(
            "nature",
            Records.ARTICLE,
            "Arnold, A., Berg, E. & Chi, M. The end of the panel. Journal of Sanctions 12, 12–34"
                + " (2025)."),
        of(
            "nlm-citation-sequence",
            Records.BOOK,
            "Arnold A. Sanctions and their critics. 2nd ed. Oxford: Oxford University Press; 2021."),
        of(
            "harvard-cite-them-right",
            Records.SIGNED,
            "Shin, H. (2024) “U.S., S Korea, Japan unveil new team to monitor N Korea sanctions,”"
                + " Japan Today, 16 October. Available at: https://japantoday.com/x."));
  }

  private static Arguments of(String style, String record, String expected) {
    return Arguments.of(style, record, expected);
  }

  @ParameterizedTest
  @MethodSource("references")
  void references_follow_the_style(String style, String record, String expected) {
    assertThat(set(style, record).text()).isEqualTo(expected);
  }

  @Test
  void markup_of_the_style_and_the_link_stand_in_the_html() {
    assertThat(set("apa", Records.ARTICLE).html())
        .isEqualTo(
            "Arnold, A., Berg, E., &amp; Chi, M. (2025). The end of the panel. <i>Journal of"
                + " Sanctions</i>, <i>12</i>(3), 12–34. <a href=\"https://doi.org/10.1000/xyz\">"
                + "https://doi.org/10.1000/xyz</a>");
    assertThat(set("chicago-notes-bibliography", Records.UNSIGNED).html())
        .isEqualTo(
            "<i>Local News 8</i>. “Russia Vetoes UN Resolution, Abolishing Monitoring of UN"
                + " Sanctions by UN Experts.” March 28, 2024. <a"
                + " href=\"https://localnews8.com/news?id=1&amp;page=2\">"
                + "https://localnews8.com/news?id=1&amp;page=2</a>.");
  }

  @Test
  void a_description_is_neither_quoted_nor_italic() {
    assertThat(set("apa", Records.UNTITLED.replace("article-newspaper", "webpage")).html())
        .startsWith("[Reuters report on the launch of the monitoring team]. ");
    assertThat(set("ieee", Records.UNTITLED).html())
        .startsWith("[Reuters report on the launch of the monitoring team], ");
  }

  @Test
  void what_is_no_markup_of_csl_is_text() {
    var html =
        set("apa", "title: <script>alert(1)</script> & <b onclick=x>b</b> <i>open\nissued: 2025")
            .html();

    assertThat(html)
        .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &lt;b onclick=x&gt;b&lt;/b&gt;")
        .contains("&lt;i&gt;open");
  }

  @Test
  void markup_of_csl_in_a_title_is_kept_and_turned_over_inside_italics() {
    assertThat(set("apa", "type: book\ntitle: On <i>Kursk</i> and H<sub>2</sub>O").html())
        .startsWith("<i>On </i>Kursk<i> and H</i><i><sub>2</sub></i><i>O</i>");
    assertThat(set("ieee", "title: On <i>Kursk</i>").html()).startsWith("“On <i>Kursk</i>.”");
  }

  @Test
  void nocase_keeps_words_from_title_case() {
    assertThat(
            set(
                    "chicago-notes-bibliography",
                    "title: a word from <span class=\"nocase\">Kim Jong-un</span> himself\nURL:"
                        + " https://x.example/")
                .text())
        .contains("A Word from Kim Jong-un Himself");
  }

  @Test
  void an_address_that_could_run_is_not_linked() {
    var html = set("apa", "title: t\nURL: javascript:alert(1)").html();

    assertThat(html).contains("javascript:alert(1)").doesNotContain("<a ");
  }

  @Test
  void an_address_cannot_end_its_attribute() {
    assertThat(set("apa", "title: t\nURL: https://x.example/\"onmouseover=\"a").html())
        .contains("<a href=\"https://x.example/&quot;onmouseover=&quot;a\">");
  }

  @Test
  void characters_that_are_used_inside_are_removed_from_what_authors_write() {
    assertThat(set("apa", "title: a\uFDD0b\uFDE0c\uFDEFd\u0000e").text()).startsWith("abcde. ");
  }

  @Test
  void styles_that_number_their_entries_give_references_without_numbers() {
    for (var style : List.of("ieee", "nature", "nlm-citation-sequence")) {
      assertThat(set(style, Records.ARTICLE).text()).as(style).startsWith("A");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025 | 2025",
        "2025-06 | June 2025",
        "2025-06-02 | June 2, 2025",
        "2025-21 | Spring 2025",
        "2025-05/2025-06 | May–June 2025",
        "2025-05-29/2025-06-02 | May 29–June 2, 2025",
        "2025-05/2025-06-02 | May–June 2025",
        "2024/2025-06-02 | 2024–2025"
      })
  void dates_have_the_precision_they_were_given_in(String date, String expected) {
    assertThat(
            set("chicago-notes-bibliography", "title: t\ncontainer-title: News\nissued: " + date)
                .text())
        .isEqualTo("News. “T.” " + expected + ".");
  }

  @Test
  void what_a_list_leaves_out_is_set_as_a_note() {
    assertThat(
            set(
                    "chicago-notes-bibliography",
                    "type: post\ntitle: A thread\nauthor: Kim|Min\ncontainer-title: Bluesky\n"
                        + "issued: 2025-06-02\nURL: https://bsky.example/x")
                .text())
        .isEqualTo("Min Kim, “A thread,” Bluesky, June 2, 2025, https://bsky.example/x.");
  }

  @Test
  void what_a_style_has_no_words_for_is_named_all_the_same() {
    assertThat(set("chicago-author-date", "type: personal_communication\ntitle: A letter").html())
        .isEqualTo("A letter");
  }

  @Test
  void quotation_marks_change_inside_quotation_marks() {
    var quoting = "container-title: News\nissued: 2025\ntitle: ";
    assertThat(set("ieee", quoting + "North calls team \"ghost\"").text())
        .startsWith("“North calls team ‘ghost,’” News");
    assertThat(set("ieee", quoting + "A “ghost” team, Moscow's envoy says").text())
        .startsWith("“A ‘ghost’ team, Moscow’s envoy says,” News");
    assertThat(set("oscola", "en-GB", quoting + "A \"ghost\" team").text())
        .startsWith("‘A “Ghost” Team’ News");
    assertThat(set("oscola", "en-GB", quoting + "Team’s ‘dear price’: 'ghosts' in the '90s").text())
        .startsWith("‘Team’s “Dear Price”: “Ghosts” in the ’90s’ News");
  }

  @Test
  void texts_in_another_language_stay_as_they_are_printed() {
    assertThat(
            set(
                    "chicago-notes-bibliography",
                    "title: l'alliance \"fantôme\"\ncontainer-title: Le Monde\nissued: 2025\n"
                        + "language: fr")
                .text())
        .isEqualTo("Le Monde. “l'alliance \"fantôme\".” 2025.");
  }

  @Test
  void east_asian_names_are_written_together() {
    assertThat(set("chicago-notes-bibliography", "title: t\nauthor: 홍|주형").text())
        .startsWith("홍주형. ");
  }

  @Test
  void what_calls_itself_by_capitals_is_called_so() {
    assertThat(
            set(
                    "chicago-notes-bibliography",
                    "title: NORTH KOREA TODAY\ncontainer-title: AJU PRESS")
                .text())
        .isEqualTo("AJU PRESS. “North Korea Today.” n.d.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12-34 | 12–34",
        "12, 15-17 | 12, 15–17",
        "A3 | A3",
        "xii-xv | xii–xv",
        "1, A3 | 1, A3",
        "99999999999, 1 | 99999999999, 1"
      })
  void pages_may_be_of_any_kind(String pages, String expected) {
    assertThat(
            set("nature", "type: article-journal\ntitle: T\ncontainer-title: J\npage: " + pages)
                .text())
        .isEqualTo("T. J " + expected + ".");
  }

  @ParameterizedTest
  @ValueSource(strings = {"12", "S-2025/12", "A/RES/79-1, annex", "2025-06"})
  void numbers_of_documents_stay_as_they_are(String number) {
    assertThat(set("chicago-notes-bibliography", Records.REPORT + "\nnumber: " + number).text())
        .contains(" " + number + ". 2025.");
  }

  @Test
  void numbers_of_lists_are_no_part_of_a_reference() {
    assertThat(set("ieee", Records.BOOK + "\ncitation-number: 7\nyear-suffix: b"))
        .isEqualTo(set("ieee", Records.BOOK));
  }

  @Test
  void a_question_mark_takes_the_place_of_the_full_stop() {
    assertThat(set("apa", "title: Who monitors now?\nissued: 2025").text())
        .isEqualTo("Who monitors now? (2025).");
    assertThat(set("chicago-notes-bibliography", "title: Who monitors?\ncontainer-title: N").text())
        .startsWith("N. “Who Monitors?” n.d.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en-US | Arnold, Aaron. “Title.” News, June 2, 2024.",
        "en-GB | Arnold, Aaron. ‘Title’. News, 2 June 2024.",
        "de | Arnold, Aaron. „Title“. News, 2. Juni 2024.",
        "fr | Arnold, Aaron. «\u00a0Title\u00a0». News, 2 juin 2024.",
        "tlh | Arnold, Aaron. “Title.” News, June 2, 2024."
      })
  void words_and_dates_are_in_the_language_of_the_site(String language, String expected) {
    var record = "title: Title\nauthor: Arnold|Aaron\ncontainer-title: News\nissued: 2024-06-02";

    assertThat(set("chicago-notes-bibliography", language, record).text()).isEqualTo(expected);
  }

  @Test
  void every_style_sets_every_type_with_everything_or_nothing_in_it() {
    var everything = everything();
    for (var style : Style.BUNDLED) {
      for (var type : TYPES) {
        var full =
            new CslRecord(
                type.toString(), everything.texts(), everything.names(), everything.dates());
        assertThat(typesetter(style, "en").set("x", full).text()).as(style + type).contains("itle");
        var bare = new CslRecord(type.toString(), Map.of("title", "Title"), Map.of(), Map.of());
        assertThat(typesetter(style, "en").set("x", bare).text())
            .as(style + type)
            .contains("Title");
      }
    }
  }

  private static CslRecord everything() {
    var texts = new HashMap<String, String>();
    for (var style : Style.BUNDLED) {
      StyleReader.readOwn("/csl/" + style + ".csl")
          .all()
          .filter(node -> node.name().equals("text") || node.name().equals("number"))
          .flatMap(node -> node.words("variable").stream())
          .forEach(variable -> texts.put(variable, "12"));
    }
    texts.put("title", "Title");
    texts.put("language", "en");
    var record =
        Records.record("author: A|B; C|D\neditor: E|F\nissued: 2025\naccessed: 2025-06-02");
    return new CslRecord("book", texts, record.names(), record.dates());
  }

  /** Texts of fragments that mean something to CSL, HTML, regular expressions or this package. */
  @Test
  void whatever_authors_write_the_html_is_well_formed_and_says_what_the_text_says()
      throws Exception {
    var fragments =
        List.of(
            "<i>",
            "</i>",
            "<sub>",
            "</sub>",
            "<span class=\"nocase\">",
            "</span>",
            "<b",
            "&amp;",
            "]]>",
            "\"",
            "'",
            "“",
            "”",
            "‘",
            "’",
            "[",
            "]",
            "(",
            ")",
            "?",
            "!",
            ".",
            ",",
            ":",
            ";",
            "-",
            "–",
            " ",
            "$1",
            "\\",
            "the",
            "Kim Jong-un",
            "TASS",
            "平壌",
            "🚢",
            "\uFDD6",
            "\uFDE3",
            "12-3",
            "&",
            "\n",
            "é");
    var random = new Random(7);
    var variables =
        List.of(
            "title",
            "container-title",
            "publisher",
            "page",
            "volume",
            "note",
            "URL",
            "number",
            "issue",
            "edition",
            "DOI",
            "genre",
            "publisher-place",
            "event-title");
    for (int i = 0; i < 400; i++) {
      var texts = new HashMap<String, String>();
      for (var variable : variables) {
        if (random.nextInt(4) > 0) {
          texts.put(variable, phrase(fragments, random));
        }
      }
      var names =
          Map.of(
              "author",
              List.<Name>of(
                  new Name.Personal(
                      phrase(fragments, random), phrase(fragments, random), "", " ", ""),
                  new Name.Literal(phrase(fragments, random))));
      var type = TYPES.get(random.nextInt(TYPES.size())).toString();
      var style = Style.BUNDLED.get(random.nextInt(Style.BUNDLED.size()));
      var language = List.of("en", "en-GB", "fr", "de").get(random.nextInt(4));
      var record = new CslRecord(type, texts, names, Map.of());

      var reference = typesetter(style, language).set("x", record);

      assertThat(textOf(reference.html())).as("%s %s", style, record).isEqualTo(reference.text());
    }
  }

  private static String phrase(List<String> fragments, Random random) {
    return IntStream.range(0, 1 + random.nextInt(6))
        .mapToObj(i -> fragments.get(random.nextInt(fragments.size())))
        .collect(Collectors.joining());
  }

  /** The text of HTML that is well-formed as XML. */
  private static String textOf(String html) throws Exception {
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader("<r>" + html + "</r>")))
        .getDocumentElement()
        .getTextContent();
  }

  @Test
  void an_interval_may_mix_seasons_and_days() {
    var dates = Map.of("issued", PartialDate.parse("2025-21/2025-06-02"));
    var record =
        new CslRecord(
            "article-newspaper", Map.of("title", "T", "container-title", "N"), Map.of(), dates);

    assertThat(typesetter("chicago-notes-bibliography", "en").set("x", record).text())
        .isEqualTo("N. “T.” Spring–June 2025.");
  }

  private static Reference set(String style, String record) {
    return set(style, "en", record);
  }

  private static Reference set(String style, String language, String record) {
    return typesetter(style, language).set("key", Records.record(record));
  }

  private static synchronized Typesetter typesetter(String style, String language) {
    return TYPESETTERS.computeIfAbsent(
        style + " " + language,
        any -> Style.bundled(style).orElseThrow().typesetter(Locale.forLanguageTag(language)));
  }

  @Test
  void the_list_of_styles_is_what_the_build_put_into_the_jar() throws Exception {
    var folder = Path.of(TypesetterTest.class.getResource("/csl").toURI());
    try (var files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString().replace(".csl", "")))
          .containsExactlyInAnyOrderElementsOf(Style.BUNDLED);
    }
  }
}
