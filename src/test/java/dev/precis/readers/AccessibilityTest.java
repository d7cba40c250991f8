package dev.precis.readers;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** What axe-core finds: WCAG 2.2 A and AA, and its best practices. */
@ExtendWith(Reader.Room.class)
class AccessibilityTest {

  @TestFactory
  Stream<DynamicTest> nothing_is_in_the_way_by_day(Reader reader) throws IOException {
    return reader.typical(AccessibilityTest::expectNoViolation);
  }

  @TestFactory
  Stream<DynamicTest> nothing_is_in_the_way_by_night_on_a_phone(Reader reader) throws IOException {
    return reader.shortest(page -> expectNoViolation(page.coloured("dark").sized(360, 740)));
  }

  private static void expectNoViolation(Browser page) {
    var found = new AxeBuilder().analyze(page.driver());
    assertThat(found.getViolations()).map(AccessibilityTest::inWords).isEmpty();
    // An axe that could not run would find nothing.
    assertThat(found.getPasses()).isNotEmpty();
  }

  private static String inWords(Rule rule) {
    return rule.getId()
        + ": "
        + rule.getHelp()
        + rule.getNodes().stream()
            .limit(3)
            .map(node -> "\n    " + node.getHtml() + "\n      " + node.getFailureSummary())
            .reduce("", String::concat);
  }
}
