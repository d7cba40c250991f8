package dev.precis.readers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.testing.Node;
import dev.precis.testing.SanctionsWatch;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** The search page of a site that Pagefind has read, under the policy of the site's own headers. */
@ExtendWith(Reader.Room.class)
class PagefindPageTest {

  private static final String SETTINGS = "search: pagefind\nrules: {retracted-source: off}\n";
  private static final By TITLES = By.cssSelector("#search-results h3 a");

  @TempDir private Path folder;

  @Test
  void a_reader_finds_and_filters_by_the_keyboard_alone(Reader reader) throws Exception {
    var page = open(reader);

    page.press("reported");
    page.await("document.querySelector('#search-results mark')");
    assertThat(page.driver().findElements(TITLES)).hasSizeGreaterThan(1);

    // From the field to the filters, then to the kind, of which only sources are wanted.
    page.press(Keys.TAB);
    page.press(Keys.ENTER);
    page.press(Keys.TAB);
    page.press("So");
    page.await("new URL(location).searchParams.get('kind') === 'source'");
    page.await(
        "[...document.querySelectorAll('#search-results a')]"
            + ".every(link => link.pathname.startsWith('/sources/'))");

    assertThat(page.driver().getCurrentUrl()).contains("q=reported", "kind=source");
    assertThat(page.driver().findElements(TITLES))
        .isNotEmpty()
        .allSatisfy(title -> assertThat(title.getAttribute("href")).contains("/sources/"));
    assertThat(page.requests())
        .anyMatch(address -> address.getPath().equals("/pagefind/pagefind-worker.js"));
    assertThat(page.complaints()).isEmpty();
  }

  private Browser open(Reader reader) throws Exception {
    var project = folder.resolve("project");
    SanctionsWatch.project().writeTo(project);
    var settings = project.resolve("content/site.yaml");
    Files.writeString(settings, Files.readString(settings) + SETTINGS);
    var site = BuiltSite.of("pagefind", project, folder.resolve("site"), reader.host().address());
    Node.run(
        folder, Map.of(), Node.program("pagefind").toString(), "--site", site.folder().toString());
    reader.browser().complaints();
    reader.browser().requests();
    var page = reader.open(site, "search/index.html");
    page.await("document.querySelector('#search[data-ready]')");
    return page;
  }
}
