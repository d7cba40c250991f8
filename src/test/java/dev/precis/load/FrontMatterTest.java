package dev.precis.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.load.FrontMatter.State;
import org.junit.jupiter.api.Test;

class FrontMatterTest {

  @Test
  void stands_between_two_lines_of_hyphens() {
    var text = "---\ntitle: a\n---\nbody\n---\n";
    var parts = FrontMatter.of(text);

    assertThat(parts.state()).isEqualTo(State.PRESENT);
    assertThat(text.substring(parts.yamlStart(), parts.yamlEnd())).isEqualTo("title: a\n");
    assertThat(text.substring(parts.bodyStart())).isEqualTo("body\n---\n");
  }

  @Test
  void blanks_after_the_hyphens_do_not_matter() {
    assertThat(FrontMatter.of("--- \na: 1\n---\t\n").state()).isEqualTo(State.PRESENT);
  }

  @Test
  void may_be_empty_and_end_with_the_file() {
    assertThat(FrontMatter.of("---\n---").state()).isEqualTo(State.PRESENT);
    assertThat(FrontMatter.of("---\n---").bodyStart()).isEqualTo(7);
  }

  @Test
  void is_missing_where_the_first_line_is_another() {
    assertThat(FrontMatter.of("").state()).isEqualTo(State.MISSING);
    assertThat(FrontMatter.of("title: a\n").state()).isEqualTo(State.MISSING);
    assertThat(FrontMatter.of("----\n").state()).isEqualTo(State.MISSING);
    assertThat(FrontMatter.of("\n---\na: 1\n---\n").state()).isEqualTo(State.NOT_FIRST);
  }

  @Test
  void is_unclosed_where_no_second_line_of_hyphens_stands() {
    assertThat(FrontMatter.of("---\na: 1\n--- b\n ---\n").state()).isEqualTo(State.UNCLOSED);
  }
}
