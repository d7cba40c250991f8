package dev.precis.readers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.precis.build.BuildOptions;
import dev.precis.build.VerifyJob;
import dev.precis.diagnostics.Severity;
import dev.precis.testing.SiteText;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Who follows a verified quotation lands where the original has its words, not at its top. */
@ExtendWith(Reader.Room.class)
class PassageTest {

  /** The passages of the original, in their order; far from each other. */
  private static final List<String> PASSAGES =
      List.of(
          "No ship came, said the headline of another story.",
          "“We count every hour and we forget none,” said Ada Marsh.",
          "The port authority asked the masters of eleven vessels to wait in the roads, far from"
              + " the quay, until the talks between both sides have come to an end.",
          "By noon no ship came. Then the cranes stood still.",
          "북한은 그들을 “유령 집단이라고” 말했다.",
          "Le port parle de l’accord de paix, et d’un début.",
          "多国間制裁監視チームの設立に関する共同声明を発表した。",
          "قالت الهيئة إن الميناء سيبقى مغلقًا حتى يوم الأحد.");

  /** What is quoted of them. */
  private static final List<String> QUOTED =
      List.of(
          "“count every hour”",
          "“The port authority asked the masters of eleven vessels to wait in the roads, far from"
              + " the quay, until the talks between both sides have come to an end”",
          "“By noon no ship came”",
          "“유령 집단”",
          "“l’accord de paix”",
          "“共同声明”",
          "“الميناء سيبقى مغلقًا”");

  private static final String IS_SEEN =
      """
      const box = document.getElementById(arguments[0]).getBoundingClientRect();
      return scrollY > 0 && box.top >= 0 && box.bottom <= innerHeight;
      """;

  /** Where the site lies: the original is another host's. */
  private static final URI ELSEWHERE = URI.create("https://harbour.example/");

  @TempDir private Path folder;

  @Test
  void the_browser_opens_the_original_at_the_passage(Reader reader) throws IOException {
    var original = Files.createDirectories(folder.resolve("original"));
    Files.writeString(original.resolve("strike.html"), original());
    var project = project(reader.host().address() + "strike.html");
    var site = BuiltSite.of("passages", project, folder.resolve("site"), ELSEWHERE);
    var page = Jsoup.parse(site.folder().resolve("briefings/2025-06-02/strike/index.html"));
    var links = page.select("a.quoted").eachAttr("href");
    assertThat(links).hasSize(QUOTED.size()).allMatch(link -> link.contains("#:~:text="));

    reader.host().serve(original);
    for (int i = 0; i < links.size(); i++) {
      // From somewhere else each time, as a browser does not look again on a page that is open.
      var browser = reader.browser().sized(1280, 900).open(reader.host().address());
      browser.driver().get(links.get(i));

      assertThat(browser.evaluate(IS_SEEN, "passage" + (i + 1))).as(links.get(i)).isEqualTo(true);
    }
  }

  private static String original() {
    var html = new StringBuilder("<!doctype html><html lang=en><title>Strike</title><article>");
    for (int i = 0; i < PASSAGES.size(); i++) {
      html.append("<p id=passage%d>%s</p>".formatted(i, PASSAGES.get(i)));
      html.append("<p>The weather was as it is in spring on this coast.</p>".repeat(40));
    }
    return html.append("</article></html>").toString();
  }

  private Path project(String url) throws IOException {
    var project = folder.resolve("project");
    SiteText.of(
            """
            -- content/site.yaml --
            title: The Harbour Monitor
            baseUrl: https://harbour.example/
            language: en
            publisher: {name: The Harbour Desk}
            -- content/sources/strike.yaml --
            type: article-newspaper
            title: Dockers walk out
            issued: 2025-05-31
            URL: %s
            capture: {file: strike.html}
            -- content/briefings/2025-06-02/index.md --
            ---
            title: Cranes stand still
            date: 2025-06-02
            ---
            -- content/briefings/2025-06-02/strike.md --
            ---
            title: Strike
            ---
            %s
            """
                .formatted(
                    url,
                    QUOTED.stream()
                        .map(words -> "They said " + words + " [@strike].")
                        .reduce("", (all, next) -> all + "\n\n" + next)))
        .writeTo(project);
    Files.createDirectories(project.resolve("captures"));
    Files.writeString(project.resolve("captures/strike.html"), original());
    var now = Instant.parse("2026-11-01T12:00:00Z");
    var options =
        new BuildOptions(
            project,
            folder.resolve("site"),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            false,
            now,
            1,
            false,
            false,
            false,
            "1.0");
    assertThat(new VerifyJob(options, now).run().diagnostics())
        .noneMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    return project;
  }
}
