package dev.precis.readers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;

/** JavaScript adds; nothing needs it. */
@ExtendWith(Reader.Room.class)
class WithoutScriptTest {

  private static final String TEXT = "return document.querySelector('main').innerText";

  /** What asks for a script and is seen: buttons of forms and {@code summary} work without. */
  private static final String DEAD =
      """
      return [...document.querySelectorAll('button:not([type=submit]), [role=button], [onclick]')]
        .filter(e => e.checkVisibility()).map(e => e.outerHTML);
      """;

  @TestFactory
  Stream<DynamicTest> a_page_says_the_same_without_and_shows_nothing_that_is_dead(Reader reader)
      throws IOException {
    return reader.longest(
        page -> {
          var text = page.evaluate(TEXT);
          page.scripted(false).driver().navigate().refresh();

          if (!page.driver().getCurrentUrl().endsWith("/search/")) {
            assertThat(page.evaluate(TEXT)).isEqualTo(text);
          }
          assertThat(text).asString().isNotBlank();
          assertThat(page.evaluate(DEAD)).asString().isEqualTo("[]");
        });
  }

  @Test
  void the_menu_of_a_phone_opens_without(Reader reader) throws IOException {
    var page = reader.open(reader.example(), "index.html").sized(360, 740).scripted(false);
    page.driver().navigate().refresh();
    assertThat(page.evaluate(MENU)).isEqualTo(false);

    page.driver().findElement(By.cssSelector("header summary")).click();

    assertThat(page.evaluate(MENU)).isEqualTo(true);
  }

  private static final String MENU =
      "return document.querySelector('header details nav a').checkVisibility()";
}
