package dev.precis.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.diagnostics.Diagnostics;
import dev.precis.testing.ManuscriptBuilder;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Links that authors wrote as addresses. */
class LinkCheckerTest {

  private static final String FILE = "content/briefings/b/s.md";
  private static final Set<String> PLANNED =
      Set.of("", "actors/kim-song/", "briefings/2025-06-02.pdf", "feed.xml", "media/a b.png");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/actors/kim-song/",
        "/actors/kim-song/#memberships",
        "/actors/kim-song/?page=2",
        "/actors/kim%2Dsong/",
        "/briefings/2025-06-02.pdf",
        "/media/a%20b.png",
        "#the-end",
        "https://else.example/actors/kim-sung/",
        "HTTP://else.example",
        "//else.example/x",
        "mailto:editor@else.example",
      })
  void these_lead_somewhere(String address) {
    assertThat(problems("# The end\n\n[x](" + address + ")")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "/actors/kim-sung/ → no page at '/actors/kim-sung/' (did you mean '/actors/kim-song/'?)",
        "/actors/kim-song → no page at '/actors/kim-song' (did you mean '/actors/kim-song/'?)",
        "/xyz?y#z → no page at '/xyz?y#z'",
        "/nothing/like/this/ → no page at '/nothing/like/this/'",
        "/%zz → no page at '/%zz'",
        "#the-and → no heading at '#the-and' (did you mean '#the-end'?)",
        "# → no heading at '#'",
      })
  void these_lead_nowhere(String address, String message) {
    var text = "# The end\n\n[x](" + address + ")";
    assertThat(problems(text).toString())
        .isEqualTo(
            "[%s:22:5+%d: dead-link: %s]"
                .formatted(FILE, address.length(), message.replace("\"", "'")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"actors/kim-song/", "../x/", "./x", "?q", "kim-song.md", "a/b:c"})
  void relative_addresses_are_errors(String address) {
    assertThat(problems("[x](" + address + ")"))
        .containsExactly(
            "%s:20:5+%d: dead-link: no page at '%s' (begin an address of this site with '/', or name what you mean, as in '(actor:kim-song)')"
                .formatted(FILE, address.length(), address));
  }

  @Test
  void a_heading_of_another_text_is_none_of_this_one() {
    var manuscript = new ManuscriptBuilder();
    manuscript.briefing("b", "2025").overview("# One").summary("s").body("[x](#one)");
    assertThat(problems(manuscript))
        .containsExactly(FILE + ":20:5+4: dead-link: no heading at '#one'");
  }

  @Test
  void links_in_notes_lists_and_every_text_are_checked() {
    var manuscript = new ManuscriptBuilder();
    manuscript
        .briefing("b", "2025")
        .standfirst("[x](/a)")
        .judgement("[x](/b)")
        .sourceSummary("[x](/c)")
        .overview("- [x](/d)")
        .summary("s")
        .standfirst("[x](/e)")
        .event("2025", "[x](/f)")
        .disagreement("[x](/g)", "[x](/h)")
        .correction("2025-06-02", "[x](/i)")
        .body("# Head\n\nOne^[[x](/j) [y](#head)]");
    manuscript.topic("t", "T").body("[x](/k)");
    manuscript.actor("a", "A").body("[x](/l)");
    manuscript.page("p", "P", OptionalInt.empty(), "[x](/m)");
    assertThat(problems(manuscript)).hasSize(13);
  }

  private static List<String> problems(String body) {
    var manuscript = new ManuscriptBuilder();
    manuscript.briefing("b", "2025").summary("s").body(body);
    return problems(manuscript);
  }

  private static List<String> problems(ManuscriptBuilder manuscript) {
    var diagnostics = new Diagnostics();
    var release = new Release(Instant.EPOCH, false);
    var corpus = new Resolver(diagnostics).resolve(manuscript.build(), release);
    new LinkChecker(diagnostics).check(corpus, PLANNED);
    return Resolved.problems(diagnostics);
  }
}
