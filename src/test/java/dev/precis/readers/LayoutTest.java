package dev.precis.readers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Nobody has to scroll sideways (WCAG 2.2, 1.4.10). */
@ExtendWith(Reader.Room.class)
class LayoutTest {

  private static final String OVERFLOWING =
      """
      const wide = document.documentElement.clientWidth;
      if (document.documentElement.scrollWidth <= wide) return [];
      const inside = e => e.closest('.scroll') || e.closest('pre');
      return [...document.querySelectorAll('body *')]
        .filter(e => !inside(e) && e.getBoundingClientRect().right > wide + 0.5)
        .slice(-3).map(e => e.outerHTML.slice(0, 200))
        .concat('the page is ' + document.documentElement.scrollWidth + ' wide');
      """;

  @TestFactory
  Stream<DynamicTest> a_page_fits_320_pixels(Reader reader) throws IOException {
    return reader.longest(page -> expectNoOverflow(page.sized(320, 640)));
  }

  @TestFactory
  Stream<DynamicTest> a_page_fits_at_twice_its_size(Reader reader) throws IOException {
    return reader.longest(page -> expectNoOverflow(page.sized(640, 450, 2)));
  }

  private static void expectNoOverflow(Browser page) {
    assertThat(page.evaluate(OVERFLOWING)).asInstanceOf(InstanceOfAssertFactories.LIST).isEmpty();
  }
}
