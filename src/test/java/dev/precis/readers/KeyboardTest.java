package dev.precis.readers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** The tabulator reaches all that can be followed or filled in, in reading order, and it shows. */
@ExtendWith(Reader.Room.class)
class KeyboardTest {

  /** References open at their numbers and bring stops of their own; so many may be among them. */
  private static final int MOST_HIDDEN = 80;

  private static final String NUMBER_THE_STOPS =
      """
      const stops = [...document.querySelectorAll(
          'a[href], button, input, select, textarea, summary, [tabindex="0"]')];
      stops.forEach((e, i) => e.setAttribute('data-stop', i));
      document.activeElement.blur();
      window.reached = [];
      addEventListener('focusin', event => {
        const e = event.target, style = getComputedStyle(e), box = e.getBoundingClientRect();
        const shown = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0
            && box.width > 1 && box.height > 1;
        window.reached.push((shown ? '' : 'unseen ') + e.getAttribute('data-stop'));
      });
      return stops.filter(e => e.checkVisibility({visibilityProperty: true}) && !e.disabled
          && e.tabIndex >= 0
          && (e.type !== 'radio' || e.checked))
        .map(e => e.getAttribute('data-stop'));
      """;

  @TestFactory
  Stream<DynamicTest> every_stop_is_reached_in_reading_order(Reader reader) throws IOException {
    return reader.shortest(
        page -> {
          var expected = texts(page.evaluate(NUMBER_THE_STOPS));
          page.press(Keys.TAB.toString().repeat(expected.size() + MOST_HIDDEN));
          var reached = onceAround(texts(page.evaluate("return window.reached")));

          assertThat(reached).noneMatch(stop -> stop.startsWith("unseen"));
          assertThat(reached).map(Integer::valueOf).isSorted();
          assertThat(reached).containsAll(expected);
        });
  }

  /**
   * After the last stop the browser begins again with the first. Where a page has put the focus
   * into its field, the first press goes on from there.
   */
  private static List<String> onceAround(List<String> reached) {
    int again = reached.subList(1, reached.size()).indexOf(reached.get(0));
    var once = new ArrayList<>(again < 0 ? reached : reached.subList(0, again + 1));
    Collections.rotate(once, -Math.max(0, once.indexOf("0")));
    return once;
  }

  private static List<String> texts(Object list) {
    return ((List<?>) list).stream().map(String::valueOf).toList();
  }
}
