package dev.precis.format.print;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.model.Target.ActorKey;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NamesTest {

  private static final ActorKey NORTH = new ActorKey("north-korea");
  private static final ActorKey MINISTRY = new ActorKey("ministry");

  private final Names names =
      new Names(Map.of("North Korea", NORTH, "North Korea Ministry", MINISTRY, "북한", NORTH));

  @Test
  void a_name_is_found_wherever_it_stands_as_a_word() {
    assertThat(names.in("North Korea, and (North Korea)"))
        .containsExactly(new Names.Found(0, NORTH), new Names.Found(18, NORTH));
  }

  @Test
  void a_part_of_a_word_is_no_name() {
    assertThat(names.in("The North Korean side; xNorth Korea")).isEmpty();
  }

  @Test
  void the_longer_of_two_names_counts() {
    assertThat(names.in("The North Korea Ministry"))
        .isEqualTo(List.of(new Names.Found(4, MINISTRY)));
  }

  @Test
  void scripts_without_spaces_between_words_have_no_words_to_respect() {
    assertThat(names.in("러시아와 북한은")).containsExactly(new Names.Found(5, NORTH));
  }
}
