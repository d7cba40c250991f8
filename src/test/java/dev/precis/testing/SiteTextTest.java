package dev.precis.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteTextTest {

  @Test
  void each_marker_begins_a_file() {
    assertThat(
            SiteText.of("-- a/b.md --\none\n-- x --\n\ntwo\n-- not a marker\n-- y z --\n").files())
        .containsExactly(
            entry("a/b.md", "one\n"), entry("x", "\ntwo\n-- not a marker\n"), entry("y z", ""));
  }

  @Test
  void nothing_may_stand_above_the_first_file_and_none_twice() {
    assertThatIllegalArgumentException().isThrownBy(() -> SiteText.of("a\n-- b --\n"));
    assertThatIllegalArgumentException().isThrownBy(() -> SiteText.of("-- b --\n-- b --\n"));
  }

  @Test
  void files_are_added_or_put_in_place_of_others() {
    var site = SiteText.of("-- a --\n1\n-- b --\n2\n").with("-- b --\n3\n-- c --\n4\n");

    assertThat(site.files())
        .containsEntry("a", "1\n")
        .containsEntry("b", "3\n")
        .containsEntry("c", "4\n");
  }

  @Test
  void files_are_written_below_a_folder(@TempDir Path folder) throws IOException {
    assertThat(SiteText.of("-- a/b --\nä\r\n").writeTo(folder)).isEqualTo(folder);
    assertThat(Files.readString(folder.resolve("a/b"))).isEqualTo("ä\r\n");
  }
}
