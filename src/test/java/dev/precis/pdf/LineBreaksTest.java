package dev.precis.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineBreaksTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "one two three; one |two |three",
        "Russia’s veto; Russia’s |veto",
        "don't go; don't |go",
        "‘quoted’ words; ‘quoted’ |words",
        "well-known fact; well-|known |fact",
        "see https://a.example/b/c-d?e=f. Then; see |https://|a|.example|/b|/c|-d|?e|=|f. |Then",
        "https://a.example/; https://|a|.example/",
        "groups-report/2320668. Then; groups|-report|/2320668. |Then",
        "U.S. and/or Dr. Who; U.S. |and/or |Dr. |Who",
        "유령 집단; 유|령 |집|단",
        "''; ''",
      })
  void a_line_may_end_where_readers_expect_it(String text, String shown) {
    assertThat(show(text)).isEqualTo(shown);
  }

  private static String show(String text) {
    var breaks = new LineBreaks();
    breaks.setText(text);
    var out = new StringBuilder();
    int from = 0;
    for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
      out.append(text, from, at).append(at < text.length() ? "|" : "");
      from = at;
    }
    return out.toString();
  }
}
