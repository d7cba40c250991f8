package dev.precis.resolve;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.diagnostics.Diagnostics;
import dev.precis.model.Excerpt;
import dev.precis.model.Target.ActorKey;
import dev.precis.testing.ManuscriptBuilder;
import dev.precis.testing.Texts;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which sentence cites what and names whom. */
class StatementReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        // where the citation stands
        "Kim spoke [@a]. → Kim spoke.[a]",
        "Kim spoke.[@a] → Kim spoke.[a]",
        "Kim spoke. [@a] → Kim spoke.[a]",
        "One [@a]. Two [@b]. → One.[a] | Two.[b]",
        "One. [@a] Two. [@b] → One.[a] | Two.[b]",
        "One.[@a] Two.[@b] → One.[a] | Two.[b]",
        "One [@a] and one [@b]. → One and one.[a b]",
        "One [@a; @b]. → One.[a b]",
        "One [@a][@b], two. → One, two.[a b]",
        "[@a] says one. Two. → says one.[a] | Two.",
        "One (see [@a]). → One (see).[a]",
        "“One” [@a], he said. → “One”, he said.[a]",
        "“One.” [@a] Two. → “One.”[a] | Two.",
        "One [@a] ! → One ![a]",
        "*One [@a].* Two. → One.[a] | Two.",
        "On Oct. [@a] 16 he came. → On Oct. 16 he came.[a]",
        "St. [@a] Petersburg. → St. Petersburg.[a]",
        // notes
        "One^[See [@a].] is. Two. → One is. | See.[a] | Two.",
        "One.^[[@a].] Two. → One.[a] | Two.",
        "One.^[[@a]; [@b].] → One.[a b]",
        "One.^[Yes. [@a] No [@b].] Two [@c]. → One. | Yes.[a] | No.[b] | Two.[c]",
        // white space and typography
        "One\\\\two  three -- four... → One two three – four…",
        "`One. Two.` Three. → One. Two. | Three.",
        "One ![x](y.png) two. → One two.",
        "[One](https://x.example) two. → One two.",
        // nothing to say
        "[@a] → [a]",
      })
  void a_sentence_has_the_citations_in_it_and_after_it(String text, String expected) {
    assertThat(cited(text.replace("\\\\", "\\\n"))).isEqualTo(expected);
  }

  @Test
  void sentences_stay_in_their_block() {
    assertThat(
            cited(
                """
                # The end of the panel

                One [@a]
                and more

                - Two [@b]
                - three. Four

                | Five | [@c] |
                | Six [@d] | seven |

                > Eight.

                > [@e]

                ```
                Code. [@f]
                ```

                Nine"""))
        .isEqualTo(
            "The end of the panel | One and more[a] | Two[b] | three. | Four | Five[c] | Six[d] |"
                + " seven | Eight.[e] | Nine");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "Kim Song spoke. → «Kim Song» spoke.",
        "Then Kim Song's envoy spoke. → Then «Kim Song»'s envoy spoke.",
        "So\\n Kim \\n Song . → So «Kim Song» .",
        "Kim Song and Kim Song. → «Kim Song» and Kim Song.",
        "[The envoy](actor:kim-song), Kim Song. → «The envoy», Kim Song.",
        "Of [ the envoy ](actor:kim-song). → Of «the envoy» .",
        "*Kim* Song spoke. → «Kim Song» spoke.",
        "(Kim Song) spoke. → («Kim Song») spoke.",
        "# Kim Song at the UN → «Kim Song» at the UN",
        "“No,” he said [@a, by kim-song]. → “No,” he said.",
        "“No,” Kim Song said [@a, by kim-song]. → “No,” «Kim Song» said.",
      })
  void a_mention_stands_in_its_sentence(String text, String expected) {
    var statement = read(text.replace("\\n", "\n")).get(0);
    var words = requireNonNull(statement.actors().get(new ActorKey("kim-song")));
    var excerpt = words.map(statement::around).orElseGet(statement::whole);
    assertThat(marked(excerpt)).isEqualTo(expected.replace("'", "’"));
    assertThat(excerpt.text()).isEqualTo(statement.whole().text());
  }

  @Test
  void code_names_nobody() {
    assertThat(read("`Kim Song` spoke.").get(0).actors()).isEmpty();
  }

  @Test
  void each_sentence_names_for_itself() {
    var named =
        read("Kim Song spoke. He left. The UN met Kim Song.").stream()
            .map(statement -> statement.actors().keySet().toString())
            .toList();
    assertThat(named).containsExactly("[kim-song]", "[]", "[un, kim-song]");
  }

  @Test
  void a_speaker_is_named_with_the_sources_that_quote_it() {
    var statement = read("“No,” he said [@a, by kim-song; @b; @c, by kim-song].").get(0);
    assertThat(statement.speakers().get(new ActorKey("kim-song"))).hasToString("[a, c]");
  }

  private static String marked(Excerpt excerpt) {
    return excerpt.match().isEmpty()
        ? excerpt.text()
        : excerpt.before() + "«" + excerpt.match() + "»" + excerpt.after();
  }

  private static String cited(String text) {
    return read(text).stream()
        .map(
            statement ->
                statement.whole().text()
                    + (statement.sources().isEmpty()
                        ? ""
                        : statement.sources().toString().replace(",", "")))
        .collect(Collectors.joining(" | "));
  }

  private static List<Statement> read(String text) {
    var manuscript = new ManuscriptBuilder();
    manuscript.actor("kim-song", "Kim Song").person();
    manuscript.actor("un", "UN");
    var names = new ActorNames(manuscript.build().actors(), new Diagnostics());
    return new StatementReader(names).read(Texts.prose(text));
  }
}
