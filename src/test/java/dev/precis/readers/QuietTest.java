package dev.precis.readers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** A page asks no other host for anything, and nothing in it fails or is forbidden. */
@ExtendWith(Reader.Room.class)
class QuietTest {

  @TestFactory
  Stream<DynamicTest> the_console_is_empty_and_no_other_host_is_asked(Reader reader)
      throws IOException {
    var own = reader.host().address();
    return reader.longest(
        page -> {
          // Again, with nothing left of what was said before.
          page.complaints();
          page.requests();
          page.driver().navigate().refresh();

          assertThat(page.requests())
              .isNotEmpty()
              .allSatisfy(address -> assertThat(own.relativize(address)).isNotEqualTo(address));
          assertThat(page.complaints()).isEmpty();
        });
  }
}
