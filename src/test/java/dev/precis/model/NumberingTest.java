package dev.precis.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.model.Target.SourceKey;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NumberingTest {

  @Test
  void texts_read_one_after_the_other_share_the_number_of_a_source() {
    var joined = Numbering.joined(List.of(numbering("a", "b"), numbering("c", "a", "d")));

    assertThat(joined.sources()).extracting(SourceKey::id).containsExactly("a", "b", "c", "d");
    assertThat(joined.of(new SourceKey("a"))).isEqualTo(1);
    assertThat(joined.of(new SourceKey("c"))).isEqualTo(3);
  }

  @Test
  void one_text_keeps_its_numbers() {
    var joined = Numbering.joined(List.of(numbering("b", "a")));

    assertThat(joined.sources()).extracting(SourceKey::id).containsExactly("b", "a");
  }

  private static Numbering numbering(String... keys) {
    return new Numbering(Stream.of(keys).map(SourceKey::new).toList());
  }
}
