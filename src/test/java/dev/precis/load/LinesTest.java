package dev.precis.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.diagnostics.Location;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LinesTest {

  @Test
  void lines_and_columns_begin_at_one() {
    var lines = new Lines("f", "ab\ncd\n");

    assertThat(lines.at(0, 1)).isEqualTo(new Location("f", 1, 1, 1));
    assertThat(lines.at(4, 5)).isEqualTo(new Location("f", 2, 2, 1));
  }

  @Test
  void the_end_of_a_line_is_after_its_last_character() {
    var lines = new Lines("f", "ab\ncd");

    assertThat(lines.at(2, 3)).isEqualTo(new Location("f", 1, 3, 1));
    assertThat(lines.at(5, 5)).isEqualTo(new Location("f", 2, 3, 1));
  }

  @Test
  void a_place_ends_with_its_line() {
    assertThat(new Lines("f", "abc\ndef\n").at(1, 6)).isEqualTo(new Location("f", 1, 2, 2));
  }

  @Test
  void offsets_beyond_the_text_mean_its_end() {
    assertThat(new Lines("f", "").at(7, 9)).isEqualTo(new Location("f", 1, 1, 1));
  }

  @Test
  void places_agree_with_counting_by_hand() {
    var random = new Random(1);
    for (int i = 0; i < 500; i++) {
      var text = new StringBuilder();
      for (int n = random.nextInt(30); n > 0; n--) {
        text.appendCodePoint(random.nextInt(4) == 0 ? '\n' : random.nextBoolean() ? 'x' : 0x1F600);
      }
      var lines = new Lines("f", text.toString());
      int line = 1;
      int column = 1;
      for (int at = 0, seen = 0; at < text.length(); seen++) {
        int c = Character.codePointAt(text, at);
        int next = at + Character.charCount(c);
        assertThat(lines.at(at, next)).isEqualTo(new Location("f", line, column, 1));
        assertThat(lines.codePointsBefore(at)).isEqualTo(seen);
        assertThat(lines.offsetOfCodePoint(seen)).isEqualTo(at);
        line += c == '\n' ? 1 : 0;
        column = c == '\n' ? 1 : column + 1;
        at = next;
      }
    }
  }
}
