package dev.precis.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BibTexTest {

  @Test
  void a_newspaper_article_is_an_article() {
    assertThat(write("shin-2024", Records.SIGNED + "\naccessed: 2025-06"))
        .isEqualTo(
            """
            @article{shin-2024,
              author = {Shin, Hyonhee},
              title = {U.S., S Korea, Japan unveil new team to monitor N Korea sanctions},
              journaltitle = {Japan Today},
              entrysubtype = {newspaper},
              date = {2024-10-16},
              url = {https://japantoday.com/x},
              urldate = {2025-06},
              langid = {english},
            }
            """);
  }

  @Test
  void other_kinds_have_fields_of_their_own() {
    assertThat(write("a", Records.REPORT + "\npublisher: MSMT\ngenre: First report"))
        .contains("@report{a,", "author = {{Multilateral Sanctions Monitoring Team}}")
        .contains("institution = {MSMT}", "type = {First report}");
    assertThat(write("b", Records.JAPANESE + "\ncontainer-title: 外務省"))
        .contains("@online{b,", "organization = {外務省}", "langid = {japanese}");
    assertThat(write("c", Records.ARTICLE))
        .contains("author = {Arnold, Aaron and Berg, Eva and Chi, Min}")
        .contains("number = {3}", "pages = {12--34}", "doi = {10.1000/xyz}");
    assertThat(write("d", "type: chapter\ncontainer-title: Book\npublisher: P"))
        .contains("@incollection{d,", "booktitle = {Book}", "publisher = {P}");
  }

  @Test
  void dates_keep_their_precision() {
    for (var date : List.of("2025", "2025-06", "2025-21", "2025-05-29/2025-06-02")) {
      assertThat(write("a", "title: t\nissued: " + date)).contains("date = {" + date + "}");
    }
  }

  @Test
  void what_means_something_to_latex_is_only_shown() {
    assertThat(write("a", "title: 5% of $1 & #2_{x} \\input~^ {<i>Kursk</i>\npublisher: {"))
        .contains(
            "title = {5\\% of \\$1 \\& \\#2\\_\\textbraceleft{}x\\textbraceright{}"
                + " \\textbackslash{}input\\textasciitilde{}\\textasciicircum{}"
                + " \\textbraceleft{}\\emph{Kursk}}");
  }

  @Test
  void braces_always_balance() {
    for (var hostile : List.of("}", "{", "}{", "\\}", "<i>{</i>", "a } @book{x,")) {
      var entry =
          write("a", "title: " + hostile + "\nauthor: " + hostile + "\nURL: https://x/" + hostile);
      assertThat(entry.chars().filter(c -> c == '{').count())
          .as(entry)
          .isEqualTo(entry.chars().filter(c -> c == '}').count());
      int depth = 0;
      for (char c : entry.substring(0, entry.length() - 2).toCharArray()) {
        depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        assertThat(depth).as(entry).isNotNegative();
      }
    }
  }

  @Test
  void names_are_not_broken_by_commas_or_the_word_and() {
    assertThat(write("a", "author: Kim, Lee and Park; Jones and Sons, Ltd|Tom"))
        .contains("author = {{Kim, Lee and Park} and {Jones and Sons, Ltd}, Tom}");
  }

  @Test
  void keys_are_allowed_and_unique() {
    var sources =
        Stream.of("a b", "a-b", "a,b", "한국", "ok:2025_x")
            .map(key -> Records.source(key, "title: t"))
            .toList();

    assertThat(BibTex.write(sources).lines().filter(line -> line.startsWith("@")))
        .containsExactly(
            "@article{a-b-1,",
            "@article{a-b,",
            "@article{a-b-2,",
            "@article{-,",
            "@article{ok:2025_x,");
  }

  private static String write(String key, String record) {
    return BibTex.write(List.of(Records.source(key, record)));
  }
}
