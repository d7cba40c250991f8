package dev.precis.readers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * How much a reader on a bad line has to wait for. What is sent is packed; but a host that packs
 * nothing must not make the text itself heavy, so that is measured unpacked, too.
 */
@ExtendWith(Reader.Room.class)
class WeightTest {

  private static final int KILOBYTE = 1000;

  /** Sizes of bodies as sent: of all but fonts and pictures, of fonts; and of the unpacked page. */
  private static final String SENT =
      """
      return document.fonts.ready.then(() => {
        const all = [...performance.getEntriesByType('navigation'),
            ...performance.getEntriesByType('resource')];
        const is = (e, endings) => endings.some(ending => new URL(e.name).pathname.endsWith(ending));
        const sum = entries => entries.reduce((n, e) => n + e.encodedBodySize, 0);
        const fonts = all.filter(e => is(e, ['.woff', '.woff2']));
        const pictures = all.filter(e => is(e, ['.png', '.jpg', '.webp', '.svg']));
        const page = performance.getEntriesByType('navigation')[0];
        return [sum(all.filter(e => !fonts.includes(e) && !pictures.includes(e))), sum(fonts),
            page.decodedBodySize];
      });
      """;

  @Test
  void the_longest_summary_weighs_under_40_KB_and_with_fonts_under_150(Reader reader)
      throws IOException {
    // A browser takes up every font of a site that it has in store, also where a page needs none.
    @SuppressWarnings("unchecked")
    var sizes = (List<Long>) reader.firstVisit(reader.example(), PageKind.SUMMARY, SENT);

    assertThat(sizes.get(0)).isBetween(5L * KILOBYTE, 40L * KILOBYTE);
    assertThat(sizes.get(0) + sizes.get(1)).isBetween(60L * KILOBYTE, 150L * KILOBYTE);
    assertThat(sizes.get(2)).as("unpacked").isBetween(5L * KILOBYTE, 40L * KILOBYTE);
  }
}
