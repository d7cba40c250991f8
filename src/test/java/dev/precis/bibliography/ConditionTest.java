package dev.precis.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.bibliography.Condition.Shape;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionTest {

  private static final Shape REPORT =
      new Shape("report", Set.of("title", "volume"), Set.of("volume"), false);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "type='report' | true",
        "type='report book' | false",
        "type='report book' match='any' | true",
        "type='thesis book' match='any' | false",
        "type='thesis book' match='none' | true",
        "variable='title volume' | true",
        "variable='title issued' | false",
        "variable='title' type='book' | false",
        "variable='title' type='book' match='any' | true",
        "variable='issued' type='book' match='none' | true",
        "is-numeric='volume' | true",
        "is-numeric='title' | false",
        "is-numeric='title' match='none' | true",
        "position='first' | false",
        "disambiguate='true' | false",
        "is-uncertain-date='issued' | false",
        "locator='page' | false"
      })
  void a_branch_is_taken_as_csl_defines(String tests, boolean taken) throws Exception {
    var choose =
        "<choose><if "
            + tests
            + "><text value='then'/></if><else><text value='else'/></else></choose>";

    assertThat(Condition.chosen(StyleReader.read(choose.getBytes(StandardCharsets.UTF_8)), REPORT))
        .extracting(node -> node.attributes().get("value"))
        .containsExactly(taken ? "then" : "else");
  }

  @ParameterizedTest
  @CsvSource({"true, then", "false, else"})
  void only_in_a_note_a_source_is_cited_first(boolean inNote, String expected) throws Exception {
    var choose =
        "<choose><if position='first'><text value='then'/></if><else><text value='else'/></else></choose>";
    var shape = new Shape("book", Set.of(), Set.of(), inNote);

    assertThat(Condition.chosen(StyleReader.read(choose.getBytes(StandardCharsets.UTF_8)), shape))
        .extracting(node -> node.attributes().get("value"))
        .containsExactly(expected);
  }
}
